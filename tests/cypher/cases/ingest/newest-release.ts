import type { ContractCase } from '../../contract-case.ts';
import { beginRelease, finishRelease } from '../../given.ts';

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing before the first release', given: [], parameters: {}, rows: [] },
  {
    claim: 'gives the one with the greatest number, complete or not',
    given: [beginRelease(1), finishRelease(1, 'Theme|1'), beginRelease(2)],
    parameters: {},
    rows: [[2, false, null, 1, [], []]],
  },
  {
    claim: 'compares numbers as numbers, whichever was created last',
    given: [beginRelease(10), finishRelease(10, 'FUNDS|2', 'Theme|1'), beginRelease(9), finishRelease(9, 'Theme|1')],
    parameters: {},
    rows: [[10, true, 'published 10', 1, ['FUNDS|2', 'Theme|1'], []]],
  },
];
