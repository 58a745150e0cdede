import type { ContractCase } from '../../contract-case.ts';
import { idsThen, mergedThen, someMerged } from '../../merged.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'removes merged entities, and no entity',
    given: someMerged,
    parameters: { ids: ['theme:b', 'theme:d', 'theme:saknas'] },
    rows: [],
    then: [mergedThen(['theme:c', 'theme:a', 'statement:2']), idsThen('theme:a', 'theme:d')],
  },
];
