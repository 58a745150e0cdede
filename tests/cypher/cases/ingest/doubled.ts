import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { someMerged } from '../../merged.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives those that are entities and merged ones',
    given: [...someMerged, entities('Theme', { id: 'theme:c', name: 'C' })],
    parameters: { ids: ['theme:a', 'theme:b', 'theme:c', 'theme:saknas'] },
    rows: [['theme:c']],
  },
];
