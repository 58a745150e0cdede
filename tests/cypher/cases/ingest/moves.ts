import type { ContractCase } from '../../contract-case.ts';

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing where nothing is on its way', given: [], parameters: {}, rows: [] },
  {
    claim: 'gives the first move by id',
    given: ['y', 'x'].map((id) => ({ statement: 'ingest/begin-move', parameters: { id, statements: '[]' } })),
    parameters: {},
    rows: [['x', '[]']],
  },
];
