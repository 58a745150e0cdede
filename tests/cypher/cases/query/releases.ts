import { list, type ContractCase } from '../../contract-case.ts';
import { beginRelease, finishRelease, sources } from '../../given.ts';

const given = [
  sources({ id: 'source:b', title: 'B' }, { id: 'source:a', title: 'A' }),
  {
    statement: 'ingest/create-sources',
    parameters: { rows: [{ id: 'source:c', title: 'C', dataset: 'one', hash: 'h', release: 3, added: 2 }] },
  },
  ...[beginRelease(9), finishRelease(9, 'Theme|1'), beginRelease(10), beginRelease(1), finishRelease(1)],
];

const complete = (number: number, counts: readonly string[] = []) => [
  ...[String(number), `published ${String(number)}`, true, counts],
  ...[[], 0, 0, 0, 0, [], []],
];
const tenth = ['10', null, false, [], [], null, null, null, null, [], []];

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the newest release first, by its number',
    given,
    parameters: list({ total: true, detail: false }),
    rows: [
      [
        3,
        [
          [null, ...tenth, null],
          [null, ...complete(9, ['Theme|1']), null],
          [null, ...complete(1), null],
        ],
      ],
    ],
  },
  {
    claim: 'gives as many as asked for, with the sources that were there by then',
    given,
    parameters: list({ cursor: true, detail: true, afterKey: '9999999989', afterId: '10' }, 2),
    rows: [
      [
        0,
        [
          [
            ['9999999990', '9'],
            ...complete(9, ['Theme|1']),
            [
              [
                ['source:a', 'A'],
                ['source:b', 'B'],
                ['source:c', 'C'],
              ],
            ],
          ],
          [
            ['9999999998', '1'],
            ...complete(1),
            [
              [
                ['source:a', 'A'],
                ['source:b', 'B'],
              ],
            ],
          ],
        ],
      ],
    ],
  },
  {
    claim: 'goes backward',
    given,
    parameters: list({ detail: false, descending: true, afterKey: '9999999990', afterId: '9' }, 1),
    rows: [[0, [[null, ...tenth, null]]]],
  },
];
