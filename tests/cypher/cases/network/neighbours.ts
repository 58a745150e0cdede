import type { ContractCase } from '../../contract-case.ts';
import { a, all, b, c, dated, given, inDays, p, q } from '../../small-network.ts';

const page = { ...all, after: '', limit: 10 };

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives whom some entities are joined to in either direction, by id, with the number of statements in all',
    given,
    parameters: { ...page, ids: [a, b, 'project:unknown'] },
    rows: [
      [a, 1],
      [b, 1],
      [p, 4],
      [q, 1],
    ],
  },
  {
    claim: 'leaves out edges of one type that are too weak, each for itself',
    given,
    parameters: { ...page, minWeight: 2, ids: [a, b] },
    rows: [[p, 2]],
  },
  { claim: 'counts the types asked for', given, parameters: { ...page, types: ['FUNDS'], ids: [a, b] }, rows: [[p, 1]] },
  {
    claim: 'counts what is stated alone where that is asked for',
    given,
    parameters: { ...page, statedOnly: true, ids: [a] },
    rows: [
      [b, 1],
      [p, 2],
    ],
  },
  { claim: 'counts what one of the sources says', given, parameters: { ...page, sourceIds: ['source:b'], ids: [a, c] }, rows: [[p, 1]] },
  { claim: 'gives nothing where no source may say it', given, parameters: { ...page, sourceIds: [], ids: [a] }, rows: [] },
  {
    claim: 'goes on after an id and gives as many as asked for',
    given,
    parameters: { ...page, after: a, limit: 2, ids: [a, b] },
    rows: [
      [b, 1],
      [p, 4],
    ],
  },
  ...inDays.map(({ what, days, funds, owns }): ContractCase => ({
    claim: `leaves out ${what}`,
    given: dated,
    parameters: { ...page, ...days, ids: [a] },
    rows: [[p, funds.length + owns.length]],
  })),
];
