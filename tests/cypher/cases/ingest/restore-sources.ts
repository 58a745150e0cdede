import type { ContractCase } from '../../contract-case.ts';
import { entities, sources } from '../../given.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'sets the releases of the sources it names, unknown ones and other nodes aside',
    given: [sources({ id: 'source:a', title: 'A' }, { id: 'source:b', title: 'B' }), entities('Theme', { id: 'theme:a', name: 'A' })],
    parameters: {
      rows: [
        { id: 'source:a', release: 4, added: 2 },
        { id: 'theme:a', release: 4, added: 2 },
        { id: 'source:saknas', release: 4, added: 2 },
      ],
    },
    rows: [],
    then: [
      {
        text: 'MATCH (n) RETURN n.id AS id, n.release AS release, n.added AS added ORDER BY id',
        rows: [
          ['source:a', 4, 2],
          ['source:b', 1, 1],
          ['theme:a', 1, 1],
        ],
      },
    ],
  },
];
