import * as fc from 'fast-check';
import type { Rows } from '../../ingest/generated-package.ts';
import { partialDate } from '../dates.ts';

type Cells = Record<string, string>;

/** A small world: a fixed cast of entities, a few sources and some statements; a smaller one has fewer statements. */
export interface World {
  readonly sources: readonly Cells[];
  readonly statements: readonly (Cells & { readonly also?: string })[];
}

/** The ids of the cast, by what they are ids of. */
export const cast = {
  municipalities: ['municipality:a', 'municipality:b', 'municipality:c'],
  funds: ['fund:e', 'fund:f'],
  groups: ['group:g', 'group:h'],
  bodies: ['federation:k', 'network:l'],
  others: ['agency:m'],
  projects: ['project:p', 'project:q', 'project:r', 'project:s'],
  programmes: ['programme:v', 'programme:w'],
  themes: ['theme:1', 'theme:2', 'theme:3', 'theme:4'],
  places: ['place:kommun-1', 'place:kommun-2', 'place:lan-4', 'place:lan-5', 'place:land-6'],
  sources: ['source:y', 'source:z', 'source:aa'],
} as const;

/** The ids of all actors of the cast. */
export const castActors: readonly string[] = [...cast.municipalities, ...cast.funds, ...cast.groups, ...cast.bodies, ...cast.others];

/** The ids of the cast that questions are drawn about. */
export const castIds = {
  actors: castActors,
  funds: cast.funds,
  programmes: cast.programmes,
  themes: cast.themes,
  places: cast.places,
  sources: cast.sources,
};

const projectKinds = ['PROJECT', 'PRE_STUDY', 'ACTIVITY'];
const partnerRoles = ['LEAD', 'APPLICANT', 'PARTNER', 'IMPLEMENTER', 'PARTICIPANT', 'INITIATOR', 'STEERING', 'REFERENCE', ''];
const years = ['2013', '2014', '2015', '2016', '2017'];
const dates = [...years, ...years, '2014-03', '2015-02', '2015-12', '2014-01-01', '2015-06-30', '2016-02-29', '2014-12-31'];
const amounts = ['0', '1', '25', '100', '110.50', '99.99', '1000000'];
const coveredTypes = ['FUNDS', 'MEMBER_OF', 'OWNS', 'PARTNERS_IN', 'PRIORITISES'];

const one = <T>(of: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...of);
const mostly = <T>(usual: T, ...others: T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: one(others) });

/** A start and an end, each stated or not, that don't contradict each other. */
const period: fc.Arbitrary<Cells> = fc.record({ start: one(['', ...dates]), end: one(['', ...dates]) }).map(({ start, end }) => {
  const isImpossible = start !== '' && end !== '' && partialDate(start).earliest > partialDate(end).latest;
  return { start, end: isImpossible ? '' : end };
});
const rarely: fc.Arbitrary<Cells> = fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: period });
const money: fc.Arbitrary<Cells> = fc
  .record({
    amount: one(['', ...amounts]),
    currency: one(['SEK', 'SEK', 'EUR', '']),
    precision: mostly('', 'EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST'),
  })
  .map(({ amount, currency, precision }) => (amount === '' ? {} : { amount, currency, precision }));
const grant = fc.record({ role: mostly('FUNDER', ''), kind: one(['GRANT', '', '', 'CO_FINANCING', 'IN_KIND']) });

const common: fc.Arbitrary<Cells> = fc
  .record({
    stated: mostly('true', 'false'),
    rank: fc.oneof(
      { weight: 6, arbitrary: fc.constant('NORMAL') },
      { weight: 2, arbitrary: fc.constant('PREFERRED') },
      one(['DEPRECATED']),
    ),
    source: one(cast.sources),
    also: one(['', '', '', ...cast.sources]),
  })
  .map((cells) => ({ ...cells, section: 'A', reasoning: cells.stated === 'false' ? 'by its name' : '' }));

function relation(type: string, from: readonly string[], to: readonly string[], ...more: fc.Arbitrary<Cells>[]): fc.Arbitrary<Cells> {
  return fc
    .tuple(one(from), one(to), common, ...more)
    .map(([subject, object, ...cells]) => Object.assign({ type, subject, object }, ...cells) as Cells)
    .filter(({ subject, object }) => subject !== object);
}

/** From something to something later in the list, so that nothing leads back. */
function net(type: string, ids: readonly string[]): fc.Arbitrary<Cells> {
  return relation(type, ids, ids).filter(({ subject = '', object = '' }) => ids.indexOf(subject) < ids.indexOf(object));
}

const role = (...roles: string[]): fc.Arbitrary<Cells> => fc.record({ role: one(roles) });
const claim: fc.Arbitrary<Cells> = fc.tuple(one(cast.projects), period, common).map(([subject, { start = '', end = '' }, cells]) => {
  const wording = start === '' && end === '' ? 'en tid' : '';
  return { ...cells, type: 'CLAIM', property: 'period', value: 'tid', subject, start, end, period_wording: wording };
});
const priority: fc.Arbitrary<Cells> = fc.record({ level: one(['', '1', '2']) });

/** Statements of the types that the questions read. */
export const statement: fc.Arbitrary<Cells> = fc.oneof(
  { weight: 10, arbitrary: relation('FUNDS', [...castActors, ...cast.programmes], cast.projects, money, grant, rarely) },
  { weight: 3, arbitrary: relation('FUNDS', [...castActors, ...cast.programmes], castActors, money, grant, rarely) },
  { weight: 5, arbitrary: relation('OWNS', castActors, cast.projects, role('OWNER', 'OWNER', 'FORMAL_OWNER', ''), rarely) },
  { weight: 8, arbitrary: relation('PARTNERS_IN', castActors, cast.projects, role(...partnerRoles), rarely) },
  { weight: 7, arbitrary: relation('HAS_THEME', cast.projects, cast.themes) },
  { weight: 1, arbitrary: relation('HAS_THEME', castActors, cast.themes) },
  { weight: 6, arbitrary: claim },
  {
    weight: 4,
    arbitrary: relation('MEMBER_OF', castActors, [...cast.groups, ...cast.groups, ...cast.bodies], role('MEMBER', '', 'STEERING'), rarely),
  },
  { weight: 3, arbitrary: relation('UNDER', cast.projects, cast.programmes) },
  { weight: 2, arbitrary: relation('OF_FUND', cast.programmes, cast.funds) },
  { weight: 3, arbitrary: relation('LOCATED_IN', castActors, cast.places) },
  { weight: 4, arbitrary: relation('COVERS', cast.projects, [...cast.places, ...cast.places, ...castActors]) },
  { weight: 3, arbitrary: net('WITHIN', cast.places) },
  { weight: 3, arbitrary: net('BROADER', cast.themes) },
  { weight: 3, arbitrary: relation('PRIORITISES', castActors, cast.themes, priority, rarely) },
);

const coverage: fc.Arbitrary<Cells> = fc.oneof(
  fc.constant({}),
  fc
    .tuple(fc.subarray([...cast.places], { minLength: 1 }), fc.subarray(coveredTypes, { minLength: 1 }), period)
    .map(([places, types, time]) => ({
      covers_places: places.toSorted().join(' '),
      covers_types: types.join(' '),
      covers_from: time['start'] ?? '',
      covers_to: time['end'] ?? '',
      covers_extent: 'COMPLETE',
      covers_reason: 'so it says',
    })),
);

/** Small worlds in which all that the questions tell apart can meet. */
export const world: fc.Arbitrary<World> = fc.record({
  sources: fc.tuple(...cast.sources.map((id) => coverage.map((cells) => ({ ...cells, id, title: id })))),
  statements: fc.array(statement, { minLength: 1, maxLength: 90, size: 'max' }),
});

/** The rows of a world as a data package has them. */
export function rowsOf({ sources, statements }: World): Rows {
  const withIds = statements.map((cells, index): Cells => ({ ...cells, id: `statement:s-${String(index).padStart(3, '0')}` }));
  const named = (ids: readonly string[], cells: (id: string, index: number) => Cells): Cells[] =>
    ids.map((id, index) => ({ id, name: nameOf(id), ...cells(id, index) }));
  const kindOf = (id: string): string => id.slice(0, id.indexOf(':')).toUpperCase();
  return {
    sources,
    actors: named(castActors, (id) => ({ kind: kindOf(id) })),
    projects: named(cast.projects, (_, index) => ({ kind: projectKinds[index % projectKinds.length] ?? '' })),
    programmes: named(cast.programmes, () => ({})),
    themes: named(cast.themes, () => ({})),
    places: named(cast.places, (id) => ({ kind: kindOfPlace(id) })),
    statements: withIds.map((cells) => Object.fromEntries(Object.entries(cells).filter(([column]) => column !== 'also'))),
    citations: withIds.flatMap(({ id = '', also = '' }) => (also === '' ? [] : [{ statement: id, source: also, section: 'B' }])),
  };
}

function kindOfPlace(id: string): string {
  if (id.startsWith('place:lan-')) return 'COUNTY';
  return id.startsWith('place:land-') ? 'COUNTRY' : 'MUNICIPALITY';
}

/** A name whose order is not that of the ids, the same for some. */
function nameOf(id: string): string {
  const names = ['Öst', 'Ånge', 'Alby', 'Väst', 'Alby', 'Ek'];
  return names[(id.codePointAt(id.length - 1) ?? 0) % names.length] ?? '';
}
