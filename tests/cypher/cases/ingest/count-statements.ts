import type { ContractCase } from '../../contract-case.ts';
import { claims, entities, relations } from '../../given.ts';

export const cases: readonly ContractCase[] = [
  { claim: 'counts nothing in an empty graph', given: [], parameters: {}, rows: [] },
  {
    claim: 'counts relations and claims by type',
    given: [
      entities('Theme', { id: 'theme:a', name: 'A' }, { id: 'theme:b', name: 'B' }),
      relations(
        'ingest/create-broader',
        { id: 'statement:1', subject: 'theme:a', object: 'theme:b' },
        { id: 'statement:2', subject: 'theme:a', object: 'theme:b' },
      ),
      claims({ id: 'statement:3', subject: 'theme:a' }),
    ],
    parameters: {},
    rows: [
      ['BROADER', 2],
      ['CLAIM', 1],
    ],
  },
];
