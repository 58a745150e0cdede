import type { ContractCase } from '../../contract-case.ts';
import { a, all, dated, given, inDays, p, q } from '../../small-network.ts';

const withProjects = [...all.types, 'BUILDS_ON'];

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives how many statements join projects to what is no project, nothing of an actor or an unknown project',
    given,
    parameters: { ...all, types: withProjects, ids: [p, q, a, 'project:unknown'] },
    rows: [
      [p, 4],
      [q, 1],
    ],
  },
  { claim: 'leaves out edges of one type that are too weak', given, parameters: { ...all, minWeight: 2, ids: [p, q] }, rows: [[p, 2]] },
  { claim: 'counts the types asked for', given, parameters: { ...all, types: ['FUNDS'], ids: [p, q] }, rows: [[p, 1]] },
  {
    claim: 'counts what is stated alone where that is asked for',
    given,
    parameters: { ...all, statedOnly: true, ids: [p] },
    rows: [[p, 3]],
  },
  {
    claim: 'counts what one of the sources says',
    given,
    parameters: { ...all, sourceIds: ['source:b', 'source:c'], ids: [p] },
    rows: [[p, 1]],
  },
  ...inDays.map(({ what, days, funds, owns }): ContractCase => ({
    claim: `leaves out ${what}`,
    given: dated,
    parameters: { ...all, ...days, ids: [p] },
    rows: [[p, funds.length + owns.length]],
  })),
];
