import type { ContractCase } from '../../contract-case.ts';
import { someMerged } from '../../merged.ts';

const ids = ['theme:a', 'theme:d', 'theme:saknas'];

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the names and ids by others of what is merged into entities, as many as asked for',
    given: someMerged,
    parameters: { ids, after: '', limit: 1 },
    rows: [['theme:b', 'theme:a', ['OFFICIAL|sv||B'], []]],
  },
  {
    claim: 'goes on after an id',
    given: someMerged,
    parameters: { ids, after: 'theme:b', limit: 5 },
    rows: [['theme:c', 'theme:a', ['OFFICIAL|sv||C'], ['nuts||SE3']]],
  },
];
