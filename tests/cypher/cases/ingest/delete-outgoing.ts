import type { ContractCase } from '../../contract-case.ts';
import { deletes } from '../../deletes.ts';

export const cases: readonly ContractCase[] = [
  deletes('removes relations whose subject has no more statements than the object, a parallel one aside', ['statement:2', 'statement:3']),
];
