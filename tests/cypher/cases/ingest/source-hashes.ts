import type { ContractCase } from '../../contract-case.ts';
import { entities, sources } from '../../given.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives hash, data set and releases of the sources it names, unknown ones and other nodes aside',
    given: [
      sources({ id: 'source:a', title: 'A' }, { id: 'source:b', title: 'B', dataset: 'two' }, { id: 'source:c', title: 'C' }),
      entities('Theme', { id: 'theme:a', name: 'A' }),
    ],
    parameters: { ids: ['source:a', 'source:b', 'source:saknas', 'theme:a'] },
    rows: [
      ['source:a', 'hash of source:a', 'one', 1, 1],
      ['source:b', 'hash of source:b', 'two', 1, 1],
    ],
  },
];
