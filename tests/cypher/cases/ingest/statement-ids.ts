import type { ContractCase } from '../../contract-case.ts';
import { claims, entities, relations } from '../../given.ts';

const given = [
  entities('Theme', { id: 'theme:a', name: 'A' }, { id: 'theme:b', name: 'B' }),
  relations('ingest/create-broader', { id: 'statement:2', subject: 'theme:a', object: 'theme:b' }),
  claims(
    { id: 'statement:1', subject: 'theme:a' },
    { id: 'statement:3', subject: 'theme:b', dataset: 'two' },
    { id: 'statement:4', subject: 'theme:b' },
  ),
];

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the statements of a data set by id, claims without an object, as many as asked for',
    given,
    parameters: { dataset: 'one', after: '', limit: 2 },
    rows: [
      ['statement:1', 'CLAIM', 'theme:a', null, 'hash of statement:1', 'one', 1, 1],
      ['statement:2', 'BROADER', 'theme:a', 'theme:b', 'hash of statement:2', 'one', 1, 1],
    ],
  },
  {
    claim: 'goes on after an id',
    given,
    parameters: { dataset: 'one', after: 'statement:2', limit: 2 },
    rows: [['statement:4', 'CLAIM', 'theme:b', null, 'hash of statement:4', 'one', 1, 1]],
  },
  { claim: 'gives none of a data set that is not there', given, parameters: { dataset: 'three', after: '', limit: 2 }, rows: [] },
];
