import type { ContractCase } from '../../contract-case.ts';
import { entities, sources } from '../../given.ts';

export const cases: readonly ContractCase[] = [
  { claim: 'counts nothing in an empty graph', given: [], parameters: {}, rows: [] },
  {
    claim: 'counts entities by the prefix of their ids, without sources',
    given: [
      sources({ id: 'source:a', title: 'A' }),
      entities('Theme', { id: 'theme:a', name: 'A' }, { id: 'theme:b', name: 'B' }),
      entities('CountyBoard', { id: 'county-board:a', name: 'A' }),
    ],
    parameters: {},
    rows: [
      ['county-board', 1],
      ['theme', 2],
    ],
  },
];
