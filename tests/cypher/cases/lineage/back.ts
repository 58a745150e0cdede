import type { ContractCase } from '../../contract-case.ts';
import { lineageCases } from '../../lineage.ts';

export const cases: readonly ContractCase[] = lineageCases('out');
