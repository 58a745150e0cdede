import * as fc from 'fast-check';
import { partialDate } from '../dates.ts';
import { cast, castActors, world } from './generated.ts';
import type { World } from './generated.ts';

type Cells = Record<string, string>;

const bodies = [...cast.groups, ...cast.bodies];
const dates = ['', '', '2013', '2014', '2015', '2014-03', '2014-06-30', '2016'];
const counts = ['1', '2', '3', 'minst 2', '5'];

const one = <T>(of: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...of);

const common: fc.Arbitrary<Cells> = fc
  .record({
    stated: one(['true', 'true', 'true', 'false']),
    rank: one(['NORMAL', 'NORMAL', 'NORMAL', 'PREFERRED', 'DEPRECATED']),
    source: one(cast.sources),
    also: one(['', '', '', ...cast.sources]),
    start: one(dates),
    end: one(dates),
  })
  .map((cells) => {
    const isImpossible = cells.start !== '' && cells.end !== '' && partialDate(cells.start).earliest > partialDate(cells.end).latest;
    return { ...cells, section: 'A', end: isImpossible ? '' : cells.end, reasoning: cells.stated === 'false' ? 'by its name' : '' };
  });

function relation(type: string, from: readonly string[], to: readonly string[], role: readonly string[] = ['']): fc.Arbitrary<Cells> {
  return fc
    .tuple(one(from), one(to), one(role), common)
    .map(([subject, object, said, cells]): Cells => ({ ...cells, type, subject, object, role: said }))
    .filter(({ subject, object }) => subject !== object);
}

/** COLLABORATES_WITH has no direction: the lesser id is the subject. */
function isLesserFirst({ subject = '', object = '' }: Cells): boolean {
  return subject < object;
}

function claim(
  of: readonly string[],
  property: string,
  values: readonly string[],
  precisions: readonly string[] = [''],
): fc.Arbitrary<Cells> {
  return fc
    .tuple(one(of), one(values), one(precisions), common)
    .map(([subject, value, precision, cells]): Cells => ({ ...cells, type: 'CLAIM', subject, property, value, precision }));
}

const precisions = ['', 'EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST'];
const budget = fc
  .tuple(claim(cast.projects, 'budget', ['en budget', 'budget'], precisions), one(['1000', '1050', '2000.50', '']), one(['SEK', 'EUR', '']))
  .map(([cells, amount, currency]): Cells =>
    amount === '' ? { ...cells, precision: '' } : { ...cells, kind: 'TOTAL_BUDGET', amount, currency },
  );

/** What the other questions ask for beyond what a world has: lineages, collaborations, and claims that may disagree. */
const more: fc.Arbitrary<Cells> = fc.oneof(
  { weight: 4, arbitrary: relation('BUILDS_ON', cast.projects, [...cast.projects, ...cast.projects, ...castActors]) },
  { weight: 3, arbitrary: relation('COLLABORATES_WITH', castActors, castActors).filter(isLesserFirst) },
  { weight: 4, arbitrary: relation('MEMBER_OF', [...castActors, ...cast.groups], bodies, ['', 'MEMBER', 'STEERING', 'REFERENCE']) },
  { weight: 1, arbitrary: relation('OWNS', castActors, castActors, ['', 'OWNER', 'FORMAL_OWNER']) },
  { weight: 2, arbitrary: claim(cast.projects, 'status', ['pågår', 'slut', 'plan']) },
  { weight: 1, arbitrary: claim(castActors, 'founded', ['1998', '2001', '1999 på våren']) },
  { weight: 3, arbitrary: claim(bodies, 'memberCount', counts, precisions) },
  { weight: 2, arbitrary: claim(cast.municipalities, 'priorityCount', counts, precisions) },
  { weight: 2, arbitrary: claim(cast.municipalities, 'population', ['1000', '1100', '1111', '900', '2000'], precisions) },
  { weight: 1, arbitrary: budget },
);

/** Worlds in which the paths, networks, lineages, conflicts, coverage and common memberships can take every turn. */
export const otherWorld: fc.Arbitrary<World> = fc
  .tuple(
    world,
    fc.array(more, { maxLength: 40, size: 'max' }),
    fc.array(one(['', '2010', '2010-06', '2011-02-03']), { minLength: 3, maxLength: 3 }),
  )
  .map(([{ sources, statements }, further, sourceDates]) => ({
    sources: sources.map((cells, index) => ({ ...cells, date: sourceDates[index] ?? '' })),
    statements: [...statements, ...further],
  }));
