import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { joins } from '../../joined.ts';
import { a, all, b, c, dated, given, inDays, p, q } from '../../small-network.ts';

const parameters = { ...all, limit: 10 };
const numbers = Array.from({ length: 12 }, (_, index) => `statement:${String(index + 10)}`);

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the edges among some entities from the lesser id, each type for itself',
    given,
    parameters: { ...parameters, ids: [q, p, c, b, a] },
    rows: [
      [a, b, 'COLLABORATES_WITH', 1, ['statement:4']],
      [a, p, 'FUNDS', 1, ['statement:3']],
      [a, p, 'PARTNERS_IN', 2, ['statement:1', 'statement:2']],
      [b, p, 'OWNS', 1, ['statement:5']],
      [b, q, 'OWNS', 1, ['statement:6']],
    ],
  },
  {
    claim: 'gives an edge whose subject has the greater id from its object',
    given,
    parameters: { ...parameters, types: ['BUILDS_ON'], ids: [q, p, c] },
    rows: [[p, q, 'BUILDS_ON', 1, ['statement:10']]],
  },
  {
    claim: 'leaves out edges that are too weak',
    given,
    parameters: { ...parameters, minWeight: 2, ids: [a, b, p] },
    rows: [[a, p, 'PARTNERS_IN', 2, ['statement:1', 'statement:2']]],
  },
  {
    claim: 'counts what is stated alone where that is asked for, and what one of the sources says',
    given,
    parameters: { ...parameters, statedOnly: true, sourceIds: ['source:a'], ids: [a, b, p] },
    rows: [[a, p, 'PARTNERS_IN', 2, ['statement:1', 'statement:2']]],
  },
  {
    claim: 'gives the first ten statements by id, and counts all',
    given: [
      entities('Municipality', { id: a, name: 'A' }, { id: b, name: 'B' }),
      ...joins(...numbers.toReversed().map((id) => ({ type: 'FUNDS', id, subject: a, object: b }))),
    ],
    parameters: { ...parameters, ids: [a, b] },
    rows: [[a, b, 'FUNDS', 12, numbers.slice(0, 10)]],
  },
  {
    claim: 'gives of each as many as asked for, by the other id and the type',
    given,
    parameters: { ...parameters, limit: 2, ids: [a, b, p] },
    rows: [
      [a, b, 'COLLABORATES_WITH', 1, ['statement:4']],
      [a, p, 'FUNDS', 1, ['statement:3']],
      [b, p, 'OWNS', 1, ['statement:5']],
    ],
  },
  ...inDays.map(({ what, days, funds, owns }): ContractCase => ({
    claim: `leaves out ${what}`,
    given: dated,
    parameters: { ...parameters, ...days, ids: [a, p] },
    rows: [[a, p, 'FUNDS', funds.length, funds], ...owns.map((id) => [a, p, 'OWNS', 1, [id]])],
  })),
];
