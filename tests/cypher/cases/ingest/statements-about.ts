import type { ContractCase } from '../../contract-case.ts';
import { entities, relations } from '../../given.ts';
import { decision } from '../../merged.ts';

const given = [
  entities('Theme', { id: 'theme:a', name: 'A' }, { id: 'theme:b', name: 'B' }),
  relations(
    'ingest/create-broader',
    { id: 'statement:1', subject: 'theme:a', object: 'theme:b' },
    { id: 'statement:2', subject: 'theme:b', object: 'theme:a' },
  ),
  decision('statement:3', 'SAME_AS', { subject: 'theme:b', object: 'theme:b', statedSubject: 'theme:c', statedObject: 'theme:a' }),
  decision('statement:4', 'SAME_AS', { subject: 'theme:b', object: 'theme:a', statedSubject: 'theme:a', statedObject: 'theme:a' }),
  decision('statement:5', 'CLAIM', { subject: 'theme:b' }),
];
const releases = ['one', 1, 1] as const;

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives each statement once that lies at an entity or names it, by id, as many as asked for',
    given,
    parameters: { ids: ['theme:a', 'theme:saknas'], after: '', limit: 3 },
    rows: [
      ['statement:1', 'BROADER', 'theme:a', 'theme:b', null, null, ...releases],
      ['statement:2', 'BROADER', 'theme:b', 'theme:a', null, null, ...releases],
      ['statement:3', 'SAME_AS', 'theme:b', 'theme:b', 'theme:c', 'theme:a', ...releases],
    ],
  },
  {
    claim: 'goes on after an id',
    given,
    parameters: { ids: ['theme:a', 'theme:c'], after: 'statement:2', limit: 5 },
    rows: [
      ['statement:3', 'SAME_AS', 'theme:b', 'theme:b', 'theme:c', 'theme:a', ...releases],
      ['statement:4', 'SAME_AS', 'theme:b', 'theme:a', 'theme:a', 'theme:a', ...releases],
    ],
  },
];
