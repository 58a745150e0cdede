import type { ContractCase } from '../../contract-case.ts';
import { entities, sources } from '../../given.ts';

const given = [
  sources({ id: 'source:c', title: 'A' }, { id: 'source:a', title: 'Årsbok' }, { id: 'source:b', title: 'Årsbok' }),
  entities('Document', { id: 'document:a', name: 'Årsbok' }),
];

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing where there are entities alone', given: given.slice(1), parameters: { limit: 10 }, rows: [] },
  {
    claim: 'gives all sources by id with their titles, whether or not anything cites them',
    given,
    parameters: { limit: 10 },
    rows: [
      ['source:a', 'Årsbok'],
      ['source:b', 'Årsbok'],
      ['source:c', 'A'],
    ],
  },
  { claim: 'gives the first by id, as many as asked for', given, parameters: { limit: 1 }, rows: [['source:a', 'Årsbok']] },
];
