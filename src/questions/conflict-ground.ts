import type { ConflictKind } from '../generated/schema.ts';
import { tooLarge } from '../errors.ts';
import { addTo } from '../graph/add-to.ts';
import {
  amountsDisagree,
  differs,
  periodsDisagree,
  relationPeriodsDisagree,
  rolesDisagree,
  singleValued,
  valuesDisagree,
  type Compared,
  type Disagree,
} from './disagree.ts';
import { isGroup, readMembers, type Members, type Membership } from './groups.ts';
import { readLists, type Ground } from './ground.ts';
import { payerOf } from './money.ts';
import { readFunds, type Links } from './nets.ts';
import { isProgramme } from './project.ts';
import { isDated, readSpan } from './time.ts';

/** Statements that can't all be true. */
export interface Conflict {
  readonly kind: ConflictKind;
  readonly statements: readonly Compared[];
  /** For COUNT: the statements that list what is counted, by id, and the two numbers. */
  readonly listed: readonly Listed[];
  readonly statedCount: number | null;
  readonly listedCount: number | null;
}

type Listed = Pick<Compared, 'id' | 'sources'>;

const most = 500_000;
const withOneRole = ['MEMBER_OF', 'OWNS'];
/** The relation that a stated number counts. */
const countedBy: Readonly<Record<string, string>> = { memberCount: 'MEMBER_OF', priorityCount: 'PRIORITISES' };

/** All conflicts, in no order. */
export async function findConflicts(ground: Ground): Promise<Conflict[]> {
  const [claims, relations, grants] = await Promise.all([readClaims(ground), readRelations(ground), readGrants(ground)]);
  const funds = await readFunds(ground, grants.map(({ subject }) => subject).filter(isProgramme));
  const about = ({ subject, property }: Compared): string => `${subject} ${property ?? ''}`;
  const between = ({ type, subject, object }: Compared): string => `${type} ${subject} ${object ?? ''}`;
  const single = claims.filter(({ property }) => property !== null && singleValued.includes(property));
  const periods = claims.filter(({ property }) => property === 'period');
  return [
    ...disagreements('VALUE', single, about, valuesDisagree),
    ...disagreements('PERIOD', periods, about, periodsDisagree),
    ...disagreements('PERIOD', relations, (one) => `${between(one)} ${one.role ?? ''}`, relationPeriodsDisagree),
    ...disagreements(
      'ROLE',
      relations.filter(({ type }) => withOneRole.includes(type)),
      between,
      rolesDisagree,
    ),
    ...disagreements('AMOUNT', grants, grantKey(grants, funds), amountsDisagree),
    ...(await countConflicts(ground, claims)),
  ];
}

/** Of the statements with one key those that disagree; what hangs together by disagreeing is one conflict. */
function disagreements(
  kind: ConflictKind,
  statements: readonly Compared[],
  keyOf: (one: Compared) => string,
  disagree: Disagree,
): Conflict[] {
  const groups = new Map<string, Compared[]>();
  for (const one of statements) addTo(groups, keyOf(one), one);
  return [...groups.values()]
    .flatMap((group) => hangTogether(group, disagree))
    .map((found) => ({ kind, statements: found, listed: [], statedCount: null, listedCount: null }));
}

function hangTogether(group: readonly Compared[], disagree: Disagree): Compared[][] {
  const left = new Set(group);
  const found: Compared[][] = [];
  for (const start of group) {
    if (!left.delete(start)) continue;
    const together = [start];
    for (const one of together)
      for (const other of [...left])
        if (disagree(one, other)) {
          left.delete(other);
          together.push(other);
        }
    if (together.length > 1) found.push(together);
  }
  return found;
}

/** One key for the statements that speak of one grant: project, payer, kind and, where there are several, the period. */
function grantKey(grants: readonly Compared[], funds: Links): (one: Compared) => string {
  const broad = ({ object, subject, role }: Compared): string => `${object ?? ''} ${payerOf(subject, funds)} ${role ?? ''}`;
  const periods = new Map<string, Set<string>>();
  for (const one of grants.filter(({ span }) => isDated(span)))
    periods.set(broad(one), (periods.get(broad(one)) ?? new Set()).add(when(one)));
  return (one) => {
    if ((periods.get(broad(one))?.size ?? 0) < 2) return broad(one);
    return `${broad(one)} ${isDated(one.span) ? when(one) : one.id}`;
  };
}

function when({ span }: Compared): string {
  return Object.values(span).join(' ');
}

async function countConflicts(ground: Ground, all: readonly Compared[]): Promise<Conflict[]> {
  const claims = all.filter(({ property }) => property !== null && property in countedBy);
  const cutOff = new Set(
    all.filter(({ property }) => property === 'incompleteList').map(({ subject, value }) => `${subject} ${value ?? ''}`),
  );
  const of = (property: string): string[] => claims.filter((claim) => claim.property === property).map(({ subject }) => subject);
  const [members, priorities] = await Promise.all([
    readMembers(ground, of('memberCount')),
    readLists(ground, 'gaps/priorities', of('priorityCount')),
  ]);
  return claims.flatMap((claim): Conflict[] => {
    const own = priorities.filter(([actor]) => actor === claim.subject);
    const [things, listed] =
      claim.property === 'memberCount'
        ? listMembers(claim.subject, members)
        : [new Set(own.map(([, theme]) => theme)), own.map(([, , id, , , , , sources]) => ({ id, sources }))];
    const statedCount =
      things.size === 0 ? null : differs(claim, things.size, cutOff.has(`${claim.subject} ${countedBy[claim.property ?? ''] ?? ''}`));
    if (statedCount === null) return [];
    return [
      {
        kind: 'COUNT',
        statements: [claim],
        listed: listed.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
        statedCount,
        listedCount: things.size,
      },
    ];
  });
}

/** The members of a body, those of groups in their place, and the statements that list them; each group is visited once. */
function listMembers(body: string, members: Members): [Set<string>, Listed[]] {
  const listOf = (of: string): Membership[] =>
    (members.get(of) ?? []).filter(({ role, member }) => (role === null || role === 'MEMBER') && member !== body);
  const found = new Set<string>();
  const statements: Listed[] = [];
  const visited = new Set([body]);
  // The set grows while it is gone through: what is added is visited as well.
  for (const one of visited)
    for (const { member, statement, sources } of listOf(one)) {
      statements.push({ id: statement, sources });
      if (isGroup(member) && listOf(member).length > 0) visited.add(member);
      else found.add(member);
    }
  return [found, statements];
}

const nothing = { object: null, property: null, value: null, role: null, amount: null, currency: null, precision: null };

async function readClaims(ground: Ground): Promise<Compared[]> {
  const rows = await ground.read('conflicts/claims', {
    properties: [...singleValued, ...Object.keys(countedBy), 'period', 'incompleteList'],
    limit: most + 1,
  });
  return checked(rows).map(([id, subject, property, value, amount, currency, precision, span, isStated, rank, sources]) => ({
    ...{ ...nothing, id, type: 'CLAIM', subject, property, value, amount, currency, precision },
    ...{ span: readSpan(span), isStated, rank, sources },
  }));
}

async function readRelations(ground: Ground): Promise<Compared[]> {
  const rows = await ground.read('conflicts/relations', { limit: most + 1 });
  return checked(rows).map(([id, type, subject, object, role, span, isStated, rank, sources]) => ({
    ...{ ...nothing, id, type, subject, object, role },
    ...{ span: readSpan(span), isStated, rank, sources },
  }));
}

/** FUNDS statements; the kind of money stands in the place of the role. */
async function readGrants(ground: Ground): Promise<Compared[]> {
  const rows = await ground.read('conflicts/grants', { limit: most + 1 });
  return checked(rows).map(([id, subject, object, kind, amount, currency, precision, span, isStated, rank, sources]) => ({
    ...{ ...nothing, id, type: 'FUNDS', subject, object, role: kind ?? 'GRANT', amount, currency, precision },
    ...{ span: readSpan(span), isStated, rank, sources },
  }));
}

function checked<Row>(rows: readonly Row[]): readonly Row[] {
  if (rows.length > most)
    throw tooLarge(`Expected at most ${String(most)} statements that may conflict, but there are more than one request can compare`);
  return rows;
}
