import type { ContractCase } from '../../contract-case.ts';
import { createEntities, fullEntity } from '../../entities.ts';
import { entities } from '../../given.ts';

const three = [entities('Theme', { id: 'theme:c', name: 'B' }, { id: 'theme:a', name: 'C' }, { id: 'theme:b', name: 'A' })];

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing in an empty graph', given: [], parameters: { after: '', before: '~', limit: 10 }, rows: [] },
  {
    claim: 'gives what entities are listed by',
    given: [createEntities('Project', fullEntity), entities('Municipality', { id: 'municipality:orn', name: 'Örn', degree: 3 })],
    parameters: { after: '', before: '~', limit: 10 },
    rows: [
      ['municipality:orn', null, 'örn', 3, null],
      ['project:a', 'PRE_STUDY', '{s a', 12, '2014-01-01'],
    ],
  },
  {
    claim: 'gives by id as many as asked for, between two ids that are left out',
    given: three,
    parameters: { after: 'theme:a', before: 'theme:c', limit: 2 },
    rows: [['theme:b', null, 'a', 0, null]],
  },
  {
    claim: 'gives the first where there are more',
    given: three,
    parameters: { after: '', before: '~', limit: 2 },
    rows: [
      ['theme:a', null, 'c', 0, null],
      ['theme:b', null, 'a', 0, null],
    ],
  },
];
