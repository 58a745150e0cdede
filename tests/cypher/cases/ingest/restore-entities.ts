import type { ContractCase } from '../../contract-case.ts';
import { entities, sources } from '../../given.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'sets the releases of the entities it names, unknown ones and other nodes aside',
    given: [entities('Theme', { id: 'theme:a', name: 'A' }, { id: 'theme:b', name: 'B' }), sources({ id: 'source:a', title: 'A' })],
    parameters: {
      rows: [
        { id: 'theme:a', release: 4, added: 2 },
        { id: 'source:a', release: 4, added: 2 },
        { id: 'theme:saknas', release: 4, added: 2 },
      ],
    },
    rows: [],
    then: [
      {
        text: 'MATCH (n) RETURN n.id AS id, n.release AS release, n.added AS added ORDER BY id',
        rows: [
          ['source:a', 1, 1],
          ['theme:a', 4, 2],
          ['theme:b', 1, 1],
        ],
      },
    ],
  },
];
