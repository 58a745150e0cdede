import type { ContractCase } from '../../contract-case.ts';
import { beginRelease, finishRelease } from '../../given.ts';

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing before the first release is complete', given: [beginRelease(1)], parameters: {}, rows: [] },
  {
    claim: 'gives the newest complete one while a newer one is not',
    given: [beginRelease(1), finishRelease(1), beginRelease(2), finishRelease(2), beginRelease(3)],
    parameters: {},
    rows: [['2']],
  },
  {
    claim: 'compares numbers as numbers, whichever was created last',
    given: [beginRelease(10), finishRelease(10), beginRelease(9), finishRelease(9)],
    parameters: {},
    rows: [['10']],
  },
];
