import type { ContractCase } from '../../contract-case.ts';
import { entities, sources } from '../../given.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the degrees of the entities it names, unknown ones and other nodes aside',
    given: [
      entities('Theme', { id: 'theme:a', name: 'A', degree: 3 }, { id: 'theme:b', name: 'B' }),
      sources({ id: 'source:a', title: 'A' }),
    ],
    parameters: { ids: ['theme:a', 'theme:b', 'theme:saknas', 'source:a'] },
    rows: [
      ['theme:a', 3],
      ['theme:b', 0],
    ],
  },
];
