import type { ContractCase } from '../../contract-case.ts';
import { mergedThen, someMerged } from '../../merged.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'leads merged entities elsewhere, and leaves others and those that would lead nowhere',
    given: someMerged,
    parameters: {
      rows: [
        { id: 'theme:b', into: 'theme:d', decision: 'statement:2' },
        { id: 'theme:c', into: 'theme:saknas', decision: 'statement:2' },
        { id: 'theme:a', into: 'theme:d', decision: 'statement:2' },
      ],
    },
    rows: [],
    then: [mergedThen(['theme:b', 'theme:d', 'statement:2'], ['theme:c', 'theme:a', 'statement:2'])],
  },
];
