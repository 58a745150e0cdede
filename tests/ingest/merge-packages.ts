import fc from 'fast-check';
import type { Rows } from './generated-package.ts';

/** A data package of a few entities, whose statements may name those of others. */
export type Cells = Readonly<Record<string, string>>;

const actors: Readonly<Record<string, readonly string[]>> = {
  one: ['municipality:ett', 'organisation:one-a', 'organisation:one-b'],
  two: ['organisation:two-a', 'company:two-b', 'organisation:two-c'],
  three: ['organisation:three-a'],
};
const projects: Readonly<Record<string, readonly string[]>> = {
  one: ['project:one-p'],
  two: ['project:two-p', 'project:two-q'],
  three: [],
};

/** The names of the data sets, each of which may name what those before it have. */
export const dataSets = ['one', 'two', 'three'] as const;

function before(name: string): string[] {
  return dataSets.slice(0, dataSets.indexOf(dataSets.find((one) => one === name) ?? 'one') + 1);
}

/** One state of a data set: its entities are always the same, though they may be called otherwise. */
export function packageOf(name: string): fc.Arbitrary<Rows> {
  const known = before(name);
  const [someActors, someProjects] = [known.flatMap((one) => actors[one] ?? []), known.flatMap((one) => projects[one] ?? [])];
  const actor = fc.constantFrom(...someActors);
  const ends = fc.oneof(
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom('PARTNERS_IN', 'FUNDS', 'OWNS'), actor, fc.constantFrom(...someProjects)) },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom('MEMBER_OF', 'OWNS', 'FUNDS'), actor, actor) },
    { weight: 1, arbitrary: fc.tuple(fc.constant('CLAIM'), fc.constantFrom(...someActors, ...someProjects), fc.constant('')) },
    { weight: name === 'one' ? 0 : 3, arbitrary: fc.tuple(fc.constantFrom('SAME_AS', 'SAME_AS', 'DIFFERENT_FROM'), actor, actor) },
  );
  const statement = fc
    .tuple(ends, fc.nat({ max: 11 }), fc.constantFrom('', '12.50', '300'), fc.boolean(), fc.constantFrom('', '0.5', '0.9'))
    .map(([[type, subject, object], number, amount, isStated, share]) =>
      statementOf(name, { type, subject, object, number, amount, isStated, share }),
    )
    .filter(({ subject, object }) => subject !== object);
  return fc.record({
    statements: fc.uniqueArray(statement, { minLength: 2, maxLength: 12, selector: ({ id }) => id }),
    actors: fc.constantFrom('', ' (ny)').map((end) => (actors[name] ?? []).map((id) => entityOf(id, end))),
    projects: fc.constant((projects[name] ?? []).map((id) => ({ ...entityOf(id, ''), kind: 'PROJECT' }))),
    names: fc.subarray((actors[name] ?? []).map((entity) => ({ entity, value: `Kort ${entity}`, kind: 'SHORT', lang: 'sv' }))),
    identifiers: fc.subarray((actors[name] ?? []).map((entity) => ({ entity, scheme: 'scb-kommun', value: '2480' }))),
    sources: fc.constant([
      { id: `source:${name}`, title: name },
      { id: `source:${name}-2`, title: name },
    ]),
  });
}

function entityOf(id: string, end: string): Cells {
  const [prefix = ''] = id.split(':');
  return { id, kind: prefix.toUpperCase(), name: `Å ${id.slice(-1)}${end}` };
}

interface Draw {
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly number: number;
  readonly amount: string;
  readonly isStated: boolean;
  readonly share: string;
}

function statementOf(name: string, { type, subject, object, number, amount, isStated, share }: Draw): Cells {
  const isDecision = type === 'SAME_AS' || type === 'DIFFERENT_FROM';
  const hasMoney = (type === 'FUNDS' || type === 'PARTNERS_IN') && amount !== '';
  return {
    id: `statement:${name}-${String(number)}`,
    type,
    subject,
    object,
    ...(type === 'CLAIM' ? { property: 'goal', value: 'fler' } : {}),
    ...(hasMoney ? { amount, currency: number % 2 === 0 ? 'SEK' : 'EUR' } : {}),
    ...(isDecision ? { share, start: `2026-01-0${String((number % 9) + 1)}` } : {}),
    stated: String(isStated),
    reasoning: isStated ? '' : 'a rule',
    rank: 'NORMAL',
    source: `source:${name}${number % 3 === 0 ? '-2' : ''}`,
    section: 'x',
  };
}
