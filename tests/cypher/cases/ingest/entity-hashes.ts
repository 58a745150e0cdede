import type { ContractCase } from '../../contract-case.ts';
import { entities, sources } from '../../given.ts';
import { someMerged } from '../../merged.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives hash, data set and releases of the entities it names, unknown ones and other nodes aside',
    given: [
      sources({ id: 'source:a', title: 'A' }),
      entities('Theme', { id: 'theme:a', name: 'A' }, { id: 'theme:b', name: 'B', dataset: 'two' }, { id: 'theme:c', name: 'C' }),
    ],
    parameters: { ids: ['theme:a', 'theme:b', 'theme:saknas', 'source:a'] },
    rows: [
      ['theme:a', 'hash of theme:a', 'one', 1, 1],
      ['theme:b', 'hash of theme:b', 'two', 1, 1],
    ],
  },
  {
    claim: 'gives merged entities, too',
    given: someMerged,
    parameters: { ids: ['theme:a', 'theme:b'] },
    rows: [
      ['theme:a', 'hash of theme:a', 'one', 1, 1],
      ['theme:b', 'hash of theme:b', 'two', 1, 1],
    ],
  },
];
