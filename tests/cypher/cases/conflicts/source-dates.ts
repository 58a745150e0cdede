import type { ContractCase } from '../../contract-case.ts';
import { entities, sources } from '../../given.ts';
import { fullSource } from '../../sources.ts';

const given = [
  sources({ id: 'source:b', title: 'B' }),
  { statement: 'ingest/create-sources', parameters: { rows: [fullSource] } },
  entities('Document', { id: 'document:a', name: 'A' }),
];

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing for no ids', given, parameters: { ids: [] }, rows: [] },
  {
    claim: 'gives the date of sources as it is written, null where it is not stated; other things and unknown ids are left out',
    given,
    parameters: { ids: ['source:b', 'document:a', 'source:unknown', 'source:a'] },
    rows: [
      ['source:a', '2015'],
      ['source:b', null],
    ],
  },
];
