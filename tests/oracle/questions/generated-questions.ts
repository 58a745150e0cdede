import * as fc from 'fast-check';
import type { Question } from './asked.ts';

/** The ids that questions may be about. */
export interface AskedIds {
  readonly actors: readonly string[];
  readonly actorKinds: readonly string[];
  readonly funds: readonly string[];
  readonly programmes: readonly string[];
  readonly themes: readonly string[];
  readonly places: readonly string[];
  readonly sources: readonly string[];
}

const days = ['2013-07-01', '2014-01-01', '2014-03-31', '2015-02-28', '2015-06-30', '2016-01-01', '2016-02-29', '2017-12-31', '2019-05-05'];
const roles = ['OWNER', 'FORMAL_OWNER', 'FUNDER', 'LEAD', 'PARTNER', 'PARTICIPANT', 'STEERING'];
const ranges = [
  ...[
    ['2014', '2014'],
    ['2014', '2016'],
    ['2015-02', '2015-03'],
    ['2013-07-01', '2014-01-01'],
  ],
  ...[
    ['2015-06-30', '2015-12'],
    ['2016-01-01', '2030'],
    ['2000', '2012-12-31'],
    ['2014-12-31', '2014-12-31'],
  ],
].map(([from = '', to = '']) => ({ from, to }));
const axes = ['ACTOR', 'ACTOR_KIND', 'THEME', 'YEAR', 'PROGRAMME', 'COUNTY'] as const;

const one = <T>(of: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...of);
const some = <T>(of: readonly T[], most: number): fc.Arbitrary<T[]> => fc.uniqueArray(one(of), { minLength: 1, maxLength: most });
/** There in one draw of so many, and one more. */
const sparse = <T>(arbitrary: fc.Arbitrary<T>, rarity: number): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: rarity, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
const groups = one(['AS_STATED', 'EXPANDED'] as const);

type Drawn = Readonly<Record<string, unknown>>;

/** Conditions of a filter, each there in one draw of so many, and one more. */
export function conditions(ids: AskedIds, rarity: number): fc.Arbitrary<Drawn> {
  const rare = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => sparse(arbitrary, rarity);
  return fc.record({
    kinds: rare(some(['PROJECT', 'PRE_STUDY', 'ACTIVITY'], 2)),
    themeIds: rare(some(ids.themes, 2)),
    includeNarrower: rare(fc.boolean()),
    programmeIds: rare(some(ids.programmes, 2)),
    fundIds: rare(some(ids.funds, 2)),
    placeIds: rare(some(ids.places, 2)),
    actorIds: rare(some(ids.actors, 3)),
    actorKinds: rare(some(ids.actorKinds, 2)),
    roles: rare(some(roles, 3)),
    activeIn: rare(one(ranges)),
    activeAt: rare(one(days)),
    certainty: rare(one(['CERTAIN', 'POSSIBLE', 'UNKNOWN'])),
  });
}

/** Filters with few conditions, often with days. */
export function filters(ids: AskedIds): fc.Arbitrary<Drawn> {
  const further = fc.record({
    statedOnly: sparse(fc.boolean(), 2),
    sourceIds: sparse(some(ids.sources, 2), 2),
    maxPartners: sparse(fc.integer({ min: 0, max: 4 }), 2),
    and: sparse(fc.array(conditions(ids, 6), { maxLength: 2 }), 2),
  });
  const timed = fc.record({ activeIn: sparse(one(ranges), 3), certainty: sparse(one(['CERTAIN', 'POSSIBLE', 'UNKNOWN']), 3) });
  const rarely = fc.tuple(conditions(ids, 7), timed, further).map(([a, b, c]) => ({ ...given(a), ...given(b), ...given(c) }));
  return fc.oneof({ weight: 1, arbitrary: fc.constant({}) }, { weight: 4, arbitrary: rarely });
}

/** Without the keys that were not drawn. */
function given(drawn: Drawn): Drawn {
  return Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== undefined));
}

/** Kinds of questions; all fields that take the same arguments are one kind. */
export const questionKinds = ['pairs', 'lists of actors', 'lists of themes', 'projects', 'matrix', 'gaps', 'compare'] as const;

/** Questions of a kind about these ids, with all sorts of arguments. */
export function questions(ids: AskedIds, kind: (typeof questionKinds)[number]): fc.Arbitrary<Question> {
  const filter = filters(ids);
  const pairArgs = {
    filter,
    groups,
    minShared: sparse(fc.integer({ min: 1, max: 3 }), 2),
    orderBy: sparse(one(['SHARED', 'LAST_YEAR', 'NAME']), 1),
  };
  const order = fc.record({ by: one(['NAME', 'START']), direction: one(['ASC', 'DESC']) });
  const drawn = {
    pairs: ask(['coFunding', 'coPartners'], { ...pairArgs, kinds: sparse(some(ids.actorKinds, 4), 3) }),
    'lists of actors': ask(['Actor.coFunders', 'Actor.coPartners'], pairArgs, one(ids.actors)),
    'lists of themes': ask(['Theme.funders', 'Theme.coFunders', 'Theme.coPartners'], pairArgs, one(ids.themes)),
    projects: ask(['projects'], { filter, groups, orderBy: sparse(order, 1) }),
    matrix: ask(['matrix'], matrixArgs(ids)),
    gaps: ask(['gaps'], gapArgs(ids)),
    compare: ask(['compare'], { ids: fc.uniqueArray(one(ids.actors), { minLength: 2, maxLength: 4 }), filter, groups }),
  }[kind];
  // The border at which what is drawn becomes a question: the arguments above are those of the fields.
  return drawn.map((question) => JSON.parse(JSON.stringify(question)) as Question);
}

function ask(
  fields: readonly string[],
  args: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  id?: fc.Arbitrary<string>,
): fc.Arbitrary<Drawn> {
  return fc.record({ field: one(fields), args: fc.record(args), ...(id === undefined ? {} : { id }) });
}

function matrixArgs(ids: AskedIds): Record<string, fc.Arbitrary<unknown>> {
  const heads = [...ids.actors, ...ids.themes, ...ids.actorKinds, '2014', '2015', '2016', ...ids.programmes, ...ids.places];
  const axisRoles = fc.oneof(fc.constant(undefined), fc.constant(['FUNDER']), some(roles, 3));
  return {
    rows: one(axes),
    columns: one(axes),
    rowRoles: axisRoles,
    columnRoles: axisRoles,
    filter: filters(ids),
    groups,
    rowIds: sparse(fc.shuffledSubarray(heads, { minLength: 1 }), 5),
    columnIds: sparse(fc.shuffledSubarray(heads, { minLength: 1 }), 5),
    rowLimit: sparse(fc.integer({ min: 1, max: 6 }), 2),
    columnLimit: sparse(fc.integer({ min: 1, max: 6 }), 2),
  };
}

function gapArgs(ids: AskedIds): Record<string, fc.Arbitrary<unknown>> {
  return {
    actorIds: fc.uniqueArray(one(ids.actors), { minLength: 1, maxLength: 3 }),
    themeIds: sparse(some(ids.themes, 2), 1),
    at: one(days),
    compareWith: sparse(one(['SAME_COUNTY', 'SAME_MEMBERSHIP']), 3),
    compareIds: sparse(some(ids.actors, 3), 2),
    groups,
    statedOnly: sparse(fc.boolean(), 2),
    sourceIds: sparse(some(ids.sources, 2), 2),
  };
}
