import type { ContractCase } from '../../contract-case.ts';
import { createEntities, entitiesThen, fullEntity } from '../../entities.ts';
import { edgesThen, entities, entity, relations } from '../../given.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'sets what is new, removes what is no more, keeps labels, edges and other entities, creates none',
    given: [
      createEntities('Project', fullEntity),
      entities('Theme', { id: 'theme:b', name: 'B' }),
      relations('ingest/create-has-theme', { id: 'statement:1', subject: 'project:a', object: 'theme:b' }),
    ],
    parameters: {
      rows: [
        entity({ id: 'project:a', name: 'Öbo', degree: 3, dataset: 'two', hash: 'h2' }),
        entity({ id: 'theme:saknas', name: 'Saknas' }),
      ],
    },
    rows: [],
    then: [
      entitiesThen(
        [
          ...['project:a', 'Öbo', null, 'öbo', null, ['OFFICIAL|sv||Öbo'], [], 3],
          ...[null, null, null, null, null, null, null, 'two', 'h2'],
        ],
        [
          ...['theme:b', 'B', null, 'b', null, ['OFFICIAL|sv||B'], [], 0],
          ...[null, null, null, null, null, null, null, 'one', 'hash of theme:b'],
        ],
      ),
      edgesThen(['HAS_THEME', 'statement:1', 'project:a', 'theme:b']),
      { text: 'MATCH (n:Project:Entity) RETURN n.name AS name', rows: [['Öbo']] },
    ],
  },
];
