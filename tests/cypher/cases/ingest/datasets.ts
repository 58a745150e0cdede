import type { ContractCase } from '../../contract-case.ts';

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing before the first import', given: [], parameters: {}, rows: [] },
  {
    claim: 'gives the data sets by name, complete or not',
    given: [
      { statement: 'ingest/begin-dataset', parameters: { name: 'söder', head: 'two' } },
      { statement: 'ingest/begin-dataset', parameters: { name: 'nordan', head: 'one' } },
      { statement: 'ingest/finish-dataset', parameters: { name: 'söder' } },
    ],
    parameters: {},
    rows: [
      ['nordan', 'one', false],
      ['söder', 'two', true],
    ],
  },
];
