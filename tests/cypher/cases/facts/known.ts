import type { ContractCase } from '../../contract-case.ts';
import { entities, sources } from '../../given.ts';

const given = [
  entities('Municipality', { id: 'municipality:orn', name: 'Örn' }),
  entities('Theme', { id: 'theme:skog', name: 'Skog' }),
  sources({ id: 'source:a', title: 'A' }),
];

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing for no ids', given, parameters: { ids: [] }, rows: [] },
  {
    claim: 'gives the ids of entities of any type and of sources; unknown ones are left out',
    given,
    parameters: { ids: ['theme:skog', 'source:a', 'theme:unknown', 'municipality:orn', 'source:unknown'] },
    rows: [['municipality:orn'], ['source:a'], ['theme:skog']],
  },
];
