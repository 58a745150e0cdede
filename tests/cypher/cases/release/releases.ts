import type { ContractCase } from '../../contract-case.ts';
import { beginRelease, finishRelease } from '../../given.ts';

const given = [1, 2, 4].flatMap((number) => [beginRelease(number), ...(number === 4 ? [] : [finishRelease(number)])]);

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives releases by number, as many as asked for',
    given,
    parameters: { after: 0, limit: 2 },
    rows: [
      [1, 'published 1', 0, 0, 0, 0, []],
      [2, 'published 2', 0, 0, 0, 0, []],
    ],
  },
  {
    claim: 'goes on after a number, with no counts of what is not complete',
    given,
    parameters: { after: 2, limit: 2 },
    rows: [[4, null, null, null, null, null, []]],
  },
];
