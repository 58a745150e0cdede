import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'sets the degrees of entities, unknown ones aside',
    given: [entities('Theme', { id: 'theme:a', name: 'A' }, { id: 'theme:b', name: 'B', degree: 2 })],
    parameters: {
      rows: [
        { id: 'theme:a', degree: 7 },
        { id: 'theme:saknas', degree: 8 },
      ],
    },
    rows: [],
    then: [
      {
        text: 'MATCH (n:Entity) RETURN n.id AS id, n.degree AS degree ORDER BY id',
        rows: [
          ['theme:a', 7],
          ['theme:b', 2],
        ],
      },
    ],
  },
];
