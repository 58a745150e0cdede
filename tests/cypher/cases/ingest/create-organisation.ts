import type { ContractCase } from '../../contract-case.ts';
import { createsEntities } from '../../entities.ts';

export const cases: readonly ContractCase[] = createsEntities('Organisation', 3);
