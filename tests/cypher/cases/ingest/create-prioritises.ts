import type { ContractCase } from '../../contract-case.ts';
import { creates } from '../../creates.ts';

export const cases: readonly ContractCase[] = creates('PRIORITISES');
