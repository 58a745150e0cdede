import type { ContractCase, Step } from '../../contract-case.ts';
import { entities, relations } from '../../given.ts';

const given: readonly Step[] = [
  entities(
    'Company',
    { id: 'company:a', name: 'A' },
    { id: 'company:b', name: 'B' },
    { id: 'company:c', name: 'C' },
    { id: 'company:d', name: 'D' },
  ),
  entities('Project', { id: 'project:a', name: 'A' }, { id: 'project:b', name: 'B' }),
  relations(
    'ingest/create-owns',
    { id: 'statement:1', subject: 'company:a', object: 'project:a' },
    { id: 'statement:2', subject: 'company:c', object: 'project:a' },
  ),
  relations(
    'ingest/create-partners-in',
    { id: 'statement:3', subject: 'company:a', object: 'project:b' },
    { id: 'statement:4', subject: 'company:b', object: 'project:b' },
    { id: 'statement:5', subject: 'company:b', object: 'project:a' },
  ),
];

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing for no ids', given, parameters: { ids: [], limit: 5 }, rows: [] },
  {
    claim: 'gives projects and partners, each once by id, and empty lists for an actor without any',
    given,
    parameters: { ids: ['company:d', 'company:a', 'company:unknown'], limit: 5 },
    rows: [
      ['company:a', ['project:a', 'project:b'], ['company:b', 'company:c']],
      ['company:d', [], []],
    ],
  },
  {
    claim: 'gives the first of each where there are more than the limit',
    given,
    parameters: { ids: ['company:a'], limit: 1 },
    rows: [['company:a', ['project:a'], ['company:b']]],
  },
];
