import type { ContractCase } from '../../contract-case.ts';
import { claims, entities, relations } from '../../given.ts';

const given = [
  entities('Theme', { id: 'theme:a', name: 'A' }, { id: 'theme:b', name: 'B' }),
  relations('ingest/create-broader', { id: 'statement:1', subject: 'theme:a', object: 'theme:b' }),
  claims({ id: 'statement:2', subject: 'theme:a' }, { id: 'statement:3', subject: 'theme:b' }),
];

export const cases: readonly ContractCase[] = [
  {
    claim: 'counts the statements that a release has added, by type',
    given,
    parameters: { release: 1 },
    rows: [
      ['BROADER', 1],
      ['CLAIM', 2],
    ],
  },
  { claim: 'gives no row of a release that added none', given, parameters: { release: 2 }, rows: [] },
];
