import type { ContractCase } from '../../contract-case.ts';
import { beginRelease, finishRelease, sources } from '../../given.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives no row before the first release, whatever else there is',
    given: [sources({ id: 'source:a', title: 'A' })],
    parameters: {},
    rows: [],
  },
  {
    claim: 'gives the newest release by its number, with all sources by id',
    given: [
      sources({ id: 'source:c', title: 'C' }, { id: 'source:a', title: 'Ä' }),
      sources({ id: 'source:b', title: 'B', dataset: 'two' }),
      beginRelease(10),
      finishRelease(10, 'FUNDS|2', 'Theme|1'),
      beginRelease(9),
      finishRelease(9, 'Theme|1'),
    ],
    parameters: {},
    rows: [
      [
        [
          '10',
          'published 10',
          true,
          ['FUNDS|2', 'Theme|1'],
          ...[[], 0, 0, 0, 0, [], []],
          [
            ['source:a', 'Ä'],
            ['source:b', 'B'],
            ['source:c', 'C'],
          ],
        ],
      ],
    ],
  },
  {
    claim: 'gives one that is not complete, and no sources where there are none',
    given: [beginRelease(1), finishRelease(1, 'Theme|1'), beginRelease(2)],
    parameters: {},
    rows: [[['2', null, false, [], [], null, null, null, null, [], [], []]]],
  },
];
