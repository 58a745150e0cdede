import type { ContractCase } from '../../contract-case.ts';
import { createEntities, fullEntity } from '../../entities.ts';
import { entities, sources } from '../../given.ts';

const three = [entities('Theme', { id: 'theme:c', name: 'B' }, { id: 'theme:a', name: 'C' }, { id: 'theme:b', name: 'A' })];

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing in an empty graph', given: [], parameters: { after: '', limit: 10 }, rows: [] },
  {
    claim: 'gives the names of entities of any type, without sources',
    given: [
      sources({ id: 'source:a', title: 'A' }),
      createEntities('Project', fullEntity),
      entities('Municipality', { id: 'municipality:orn', name: 'Örn', degree: 3 }),
    ],
    parameters: { after: '', limit: 10 },
    rows: [
      ['municipality:orn', ['OFFICIAL|sv||Örn'], 'örn', 3],
      ['project:a', ['OFFICIAL|sv||Ås', 'TRANSLATION|en||Ridge'], '{s a', 12],
    ],
  },
  {
    claim: 'gives by id as many as asked for, whichever was created first',
    given: three,
    parameters: { after: '', limit: 2 },
    rows: [
      ['theme:a', ['OFFICIAL|sv||C'], 'c', 0],
      ['theme:b', ['OFFICIAL|sv||A'], 'a', 0],
    ],
  },
  {
    claim: 'goes on after an id, whether or not it is there',
    given: three,
    parameters: { after: 'theme:aa', limit: 10 },
    rows: [
      ['theme:b', ['OFFICIAL|sv||A'], 'a', 0],
      ['theme:c', ['OFFICIAL|sv||B'], 'b', 0],
    ],
  },
];
