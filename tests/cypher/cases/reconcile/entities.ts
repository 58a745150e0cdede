import type { ContractCase } from '../../contract-case.ts';
import { createEntities, fullEntity } from '../../entities.ts';
import { entities, sources } from '../../given.ts';

const given = [
  entities('Municipality', { id: 'municipality:orn', name: 'Örn', degree: 3, dataset: 'two' }),
  createEntities('Project', fullEntity),
  sources({ id: 'source:a', title: 'A' }),
];

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing for no ids', given, parameters: { ids: [] }, rows: [] },
  {
    claim: 'gives the names, identifiers and data set of entities of any type; sources and unknown ids are left out',
    given,
    parameters: { ids: ['project:a', 'source:a', 'theme:unknown', 'municipality:orn'] },
    rows: [
      ['municipality:orn', 'Örn', null, ['OFFICIAL|sv||Örn'], [], 3, 'two'],
      ['project:a', 'Ås', 'Ridge', ['OFFICIAL|sv||Ås', 'TRANSLATION|en||Ridge'], fullEntity.identifiers, 12, fullEntity.dataset],
    ],
  },
];
