import type { ContractCase } from '../../contract-case.ts';
import { edgesThen, entities, relations } from '../../given.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'removes the entities it names, unknown ones aside, and leaves others with their edges',
    given: [
      entities(
        'Theme',
        { id: 'theme:a', name: 'A' },
        { id: 'theme:b', name: 'B' },
        { id: 'theme:c', name: 'C' },
        { id: 'theme:d', name: 'D' },
      ),
      relations('ingest/create-broader', { id: 'statement:1', subject: 'theme:b', object: 'theme:c' }),
    ],
    parameters: { ids: ['theme:d', 'theme:saknas', 'theme:a'] },
    rows: [],
    then: [
      { text: 'MATCH (n:Entity) RETURN n.id AS id ORDER BY id', rows: [['theme:b'], ['theme:c']] },
      edgesThen(['BROADER', 'statement:1', 'theme:b', 'theme:c']),
    ],
  },
];
