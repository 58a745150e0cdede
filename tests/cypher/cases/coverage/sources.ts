import type { ContractCase } from '../../contract-case.ts';
import { entities, firstRelease, sources } from '../../given.ts';

const given = [
  {
    statement: 'ingest/create-sources',
    parameters: { rows: [{ id: 'source:c', title: 'A', dataset: 'one', hash: 'h', rowCount: 12, rowsSetAside: 0, ...firstRelease }] },
  },
  sources({ id: 'source:a', title: 'Årsbok' }, { id: 'source:b', title: 'Årsbok' }),
  entities('Document', { id: 'document:a', name: 'Årsbok' }),
];

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing where there are entities alone', given: given.slice(2), parameters: { limit: 10 }, rows: [] },
  {
    claim: 'gives all sources by id with titles, data sets and the numbers of rows, whether or not anything cites them',
    given,
    parameters: { limit: 10 },
    rows: [
      ['source:a', 'Årsbok', 'one', null, null],
      ['source:b', 'Årsbok', 'one', null, null],
      ['source:c', 'A', 'one', 12, 0],
    ],
  },
  {
    claim: 'gives the first by id, as many as asked for',
    given,
    parameters: { limit: 1 },
    rows: [['source:a', 'Årsbok', 'one', null, null]],
  },
];
