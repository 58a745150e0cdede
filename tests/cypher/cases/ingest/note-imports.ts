import type { ContractCase } from '../../contract-case.ts';
import { beginRelease } from '../../given.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'sets the imports of the release it names and of no other',
    given: [beginRelease(1), beginRelease(2)],
    parameters: { id: '2', imports: ['one|3', 'two|0'] },
    rows: [],
    then: [
      {
        text: 'MATCH (r:Release) RETURN r.id AS id, r.imports AS imports ORDER BY id',
        rows: [
          ['1', []],
          ['2', ['one|3', 'two|0']],
        ],
      },
    ],
  },
];
