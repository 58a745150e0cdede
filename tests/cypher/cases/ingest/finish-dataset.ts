import type { ContractCase } from '../../contract-case.ts';
import { datasetsThen } from '../../given.ts';

const begun = [
  { statement: 'ingest/begin-dataset', parameters: { name: 'nordan', head: 'one' } },
  { statement: 'ingest/begin-dataset', parameters: { name: 'söder', head: 'two' } },
];

export const cases: readonly ContractCase[] = [
  {
    claim: 'completes the data set it names and no other',
    given: begun,
    parameters: { name: 'söder' },
    rows: [],
    then: [datasetsThen(['nordan', 'one', false], ['söder', 'two', true])],
  },
  {
    claim: 'creates no data set that is not there',
    given: begun,
    parameters: { name: 'saknas' },
    rows: [],
    then: [datasetsThen(['nordan', 'one', false], ['söder', 'two', false])],
  },
];
