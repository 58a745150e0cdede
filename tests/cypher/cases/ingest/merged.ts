import type { ContractCase } from '../../contract-case.ts';
import { someMerged } from '../../merged.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives what is merged into what by id, as many as asked for',
    given: someMerged,
    parameters: { after: '', limit: 1 },
    rows: [['theme:b', 'theme:a', 'statement:1']],
  },
  {
    claim: 'goes on after an id',
    given: someMerged,
    parameters: { after: 'theme:b', limit: 5 },
    rows: [['theme:c', 'theme:a', 'statement:2']],
  },
];
