import type { ContractCase } from '../../contract-case.ts';
import { createEntities, fullEntity } from '../../entities.ts';
import { entities } from '../../given.ts';
import { mergeEntities } from '../../merged.ts';

const { degree, ...rest } = fullEntity;

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives all that merged entities were, entities and unknown ones aside',
    given: [
      createEntities('Project', fullEntity),
      entities('Project', { id: 'project:b', name: 'B', degree }),
      mergeEntities(['project:a', 'project:b', 'statement:1']),
    ],
    parameters: { ids: ['project:a', 'project:b', 'project:saknas'] },
    rows: [
      [
        ...[rest.id, rest.name, rest.nameEn, rest.sortKey, rest.kind, rest.names, rest.identifiers, 0],
        ...[rest.start, rest.end, rest.periodWording, rest.startFirst, rest.startLast, rest.endFirst, rest.endLast],
        ...[rest.dataset, rest.hash, rest.release, rest.added],
      ],
    ],
  },
];
