import type { StatementTypes } from '../generated/statements.ts';
import { tooLarge } from '../errors.ts';
import { mostOfOne, type Ground } from './ground.ts';
import { OncePerRelease } from './kept-release.ts';
import { Kept } from './kept.ts';
import { makeShare, type Share } from './share.ts';
import type { Span } from './time.ts';

/** A statement about a project that questions count: who takes part, what it is about, what it covers. */
export interface Fact {
  readonly id: string;
  readonly type: string;
  /** The actor, programme, theme or place at the other end. */
  readonly other: string;
  /** The role as stated; null without one. */
  readonly role: string | null;
  readonly span: Span;
  readonly isStated: boolean;
  readonly rank: string;
  readonly sources: readonly string[];
  /** What a FUNDS statement says of the money; null for all others. */
  readonly terms: GrantTerms | null;
}

/** The money of a FUNDS statement. */
export interface GrantTerms {
  readonly kind: string | null;
  /** Hundredths of the currency's main unit; null when not stated. A number up to 2 to the power of 52. */
  readonly amount: number | bigint | null;
  readonly currency: string | null;
  readonly precision: string;
}

/** A claim of when a project runs. */
export type PeriodClaim = Pick<Fact, 'id' | 'span' | 'isStated' | 'rank' | 'sources'>;

/** A project with everything that questions count of it; deprecated statements are left out. */
export interface ProjectFacts {
  readonly id: string;
  readonly kind: string;
  readonly facts: readonly Fact[];
  readonly periods: readonly PeriodClaim[];
}

type Row = StatementTypes['facts/projects']['row'];

/** Up to this, two amounts can be added exactly as numbers. */
export const mostSmall = 2 ** 52;

/** The projects of one statement: more would keep the embedded engine from others for too long. */
const pageSize = 2_000;

const keptFacts = new OncePerRelease((release) => ({ facts: new Kept<ProjectFacts>(release), share: makeShare() }));

/**
 * What is stated of some projects, in their order, of those that are there; throws QUESTION_TOO_LARGE when one of them has too
 * many relations. `checkWanted` is called before each page, and ends the reading by what it throws.
 */
export async function readProjectFacts(
  ground: Ground,
  ids: readonly string[],
  checkWanted = (): void => undefined,
): Promise<ProjectFacts[]> {
  const release = await ground.kept();
  const { facts: kept, share } = release === null ? { facts: null, share: makeShare() } : keptFacts.of(release);
  const all: ProjectFacts[] = [];
  for (let start = 0; start < ids.length; start += pageSize) {
    checkWanted();
    const page = ids.slice(start, start + pageSize);
    const read = (from: Ground, some: readonly string[]): Promise<Map<string, ProjectFacts>> => readPage(from, some, share);
    const found =
      kept === null ? await read(ground, page) : await ground.waitFor(() => kept.get(page, (missing) => read(ground.forAll, missing)));
    all.push(...page.flatMap((id) => found.get(id) ?? []));
  }
  return all;
}

async function readPage(ground: Ground, ids: readonly string[], share: Share): Promise<Map<string, ProjectFacts>> {
  const rows = await ground.read('facts/projects', { ids, limit: mostOfOne });
  return new Map(rows.map((row) => [row[0], readRow(row, share)]));
}

function readRow(row: Row, share: Share): ProjectFacts {
  const [id, kind, statements, types, others, roles, spans, stated, ranks, grants, sources, ...periods] = row;
  if (statements.length >= mostOfOne) throw tooLarge(`Expected projects with less than ${String(mostOfOne)} relations, but ${id} has more`);
  const facts = statements.map((statement, at) => ({
    id: statement,
    type: share.text(types[at] ?? ''),
    other: share.text(others[at] ?? ''),
    role: share.orNull(roles[at]),
    span: share.span(spans[at] ?? ''),
    isStated: stated[at] ?? false,
    rank: share.text(ranks[at] ?? ''),
    sources: share.list(sources[at] ?? []),
    terms: readTerms(grants[at] ?? '', share),
  }));
  return { id, kind: share.text(kind), facts, periods: readPeriods(periods, share) };
}

type PeriodColumns = readonly [
  ids: readonly string[],
  spans: readonly string[],
  stated: readonly boolean[],
  ranks: readonly string[],
  sources: readonly (readonly string[])[],
];

function readPeriods([ids, spans, stated, ranks, sources]: PeriodColumns, share: Share): PeriodClaim[] {
  return ids.map((id, at) => ({
    id,
    span: share.span(spans[at] ?? ''),
    isStated: stated[at] ?? false,
    rank: share.text(ranks[at] ?? ''),
    sources: share.list(sources[at] ?? []),
  }));
}

/** From `kind|amount|currency|precision`, each empty for none. */
function readTerms(text: string, share: Share): GrantTerms | null {
  if (text === '') return null;
  const [kind, amount, currency, precision] = text.split('|');
  return {
    kind: share.orNull(kind),
    amount: amount === undefined || amount === '' ? null : amountOf(amount),
    currency: share.orNull(currency),
    precision: share.orNull(precision) ?? 'EXACT',
  };
}

function amountOf(text: string): number | bigint {
  const amount = Number(text);
  return Math.abs(amount) <= mostSmall ? amount : BigInt(text);
}
