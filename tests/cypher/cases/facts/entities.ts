import type { ContractCase } from '../../contract-case.ts';
import { entities, sources } from '../../given.ts';

const given = [
  entities('Municipality', { id: 'municipality:orn', name: 'Örn', sortKey: '~o orn', degree: 3 }),
  entities('Theme', { id: 'theme:skog', name: 'Skog' }),
  sources({ id: 'source:a', title: 'A' }),
];

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing for no ids', given, parameters: { ids: [] }, rows: [] },
  {
    claim: 'gives the names of entities of any type, with the number of their statements; sources and unknown ids are left out',
    given,
    parameters: { ids: ['theme:skog', 'source:a', 'theme:unknown', 'municipality:orn'] },
    rows: [
      ['municipality:orn', 'Örn', '~o orn', 3],
      ['theme:skog', 'Skog', 'skog', 0],
    ],
  },
];
