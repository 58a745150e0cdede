import type { ContractCase } from '../../contract-case.ts';
import { claims, entities } from '../../given.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'sets the releases of the statements it names, unknown ones and other nodes aside',
    given: [
      claims({ id: 'statement:1', subject: 'theme:a' }, { id: 'statement:2', subject: 'theme:a' }),
      entities('Theme', { id: 'theme:a', name: 'A' }),
    ],
    parameters: {
      rows: [
        { id: 'statement:1', release: 4, added: 2 },
        { id: 'theme:a', release: 4, added: 2 },
        { id: 'statement:saknas', release: 4, added: 2 },
      ],
    },
    rows: [],
    then: [
      {
        text: 'MATCH (n) RETURN n.id AS id, n.release AS release, n.added AS added ORDER BY id',
        rows: [
          ['statement:1', 4, 2],
          ['statement:2', 1, 1],
          ['theme:a', 1, 1],
        ],
      },
    ],
  },
];
