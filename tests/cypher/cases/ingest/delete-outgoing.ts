import type { ContractCase } from '../../contract-case.ts';
import { deletes } from '../../deletes.ts';

export const cases: readonly ContractCase[] = [
  deletes('removes the relations it names, whichever end has more statements, a parallel one aside', ['statement:2']),
];
