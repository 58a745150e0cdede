import type { ContractCase } from '../../contract-case.ts';
import { deletes } from '../../deletes.ts';

export const cases: readonly ContractCase[] = [
  deletes('removes relations whose object has fewer statements than the subject', ['statement:1', 'statement:2', 'statement:4']),
];
