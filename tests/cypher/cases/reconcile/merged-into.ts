import type { ContractCase, Step } from '../../contract-case.ts';
import { entities } from '../../given.ts';

const given: readonly Step[] = [
  entities('Company', { id: 'company:a', name: 'A' }, { id: 'company:b', name: 'B' }),
  { statement: 'ingest/merge-entities', parameters: { rows: [{ id: 'company:b', into: 'company:a', decision: 'statement:1' }] } },
];

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing for no ids', given, parameters: { ids: [] }, rows: [] },
  {
    claim: 'gives what merged entities are merged into; what is not merged is left out',
    given,
    parameters: { ids: ['company:b', 'company:a', 'company:unknown'] },
    rows: [['company:b', 'company:a']],
  },
];
