import type { ContractCase } from '../../contract-case.ts';

const two = [
  { statement: 'ingest/begin-dataset', parameters: { name: 'söder', head: 'two' } },
  { statement: 'ingest/begin-dataset', parameters: { name: 'nordan', head: 'one' } },
  { statement: 'ingest/finish-dataset', parameters: { name: 'söder' } },
];

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing before the first import', given: [], parameters: { after: '', limit: 10 }, rows: [] },
  {
    claim: 'gives the data sets by name, complete or not',
    given: two,
    parameters: { after: '', limit: 10 },
    rows: [
      ['nordan', 'one', false],
      ['söder', 'two', true],
    ],
  },
  { claim: 'gives as many as asked for', given: two, parameters: { after: '', limit: 1 }, rows: [['nordan', 'one', false]] },
  { claim: 'goes on after a name', given: two, parameters: { after: 'nordan', limit: 10 }, rows: [['söder', 'two', true]] },
];
