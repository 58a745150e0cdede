import type { ContractCase } from '../../contract-case.ts';
import { datasetsThen } from '../../given.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'creates a data set that is not complete',
    given: [],
    parameters: { name: 'nordan', head: '{"name":"nordan"}' },
    rows: [],
    then: [datasetsThen(['nordan', '{"name":"nordan"}', false])],
  },
  {
    claim: 'takes the new description of one that is there, which is no longer complete, and leaves others alone',
    given: [
      { statement: 'ingest/begin-dataset', parameters: { name: 'nordan', head: 'old' } },
      { statement: 'ingest/finish-dataset', parameters: { name: 'nordan' } },
      { statement: 'ingest/begin-dataset', parameters: { name: 'söder', head: 'other' } },
      { statement: 'ingest/finish-dataset', parameters: { name: 'söder' } },
    ],
    parameters: { name: 'nordan', head: 'new' },
    rows: [],
    then: [datasetsThen(['nordan', 'new', false], ['söder', 'other', true])],
  },
];
