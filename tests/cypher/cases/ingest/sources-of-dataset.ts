import type { ContractCase } from '../../contract-case.ts';
import { sources } from '../../given.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the sources of a data set by id, as many as asked for, with when they were read and their terms',
    given: [
      sources({ id: 'source:c', title: 'C' }, { id: 'source:d', title: 'D' }, { id: 'source:b', title: 'B', dataset: 'two' }),
      {
        statement: 'ingest/create-sources',
        parameters: {
          rows: [{ id: 'source:a', title: 'A', retrieved: '2024-05', licence: 'CC0', dataset: 'one', hash: 'h', release: 1, added: 1 }],
        },
      },
    ],
    parameters: { dataset: 'one', limit: 2 },
    rows: [
      ['source:a', 'A', '2024-05', 'CC0'],
      ['source:c', 'C', null, null],
    ],
  },
];
