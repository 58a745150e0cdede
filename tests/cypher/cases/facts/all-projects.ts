import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';

const given = [
  entities('Project', { id: 'project:c', name: 'A' }, { id: 'project:a', name: 'C' }, { id: 'project:å', name: 'B' }),
  entities('Programme', { id: 'programme:a', name: 'A' }),
];

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing in an empty graph', given: [], parameters: { limit: 10 }, rows: [] },
  {
    claim: 'gives projects alone, by id in the order of code points',
    given,
    parameters: { limit: 10 },
    rows: [['project:a'], ['project:c'], ['project:å']],
  },
  { claim: 'gives the first by id, as many as asked for', given, parameters: { limit: 2 }, rows: [['project:a'], ['project:c']] },
];
