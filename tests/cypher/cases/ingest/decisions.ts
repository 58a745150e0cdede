import type { ContractCase } from '../../contract-case.ts';
import { entities, relations } from '../../given.ts';
import { decision } from '../../merged.ts';

const given = [
  entities('Theme', { id: 'theme:a', name: 'A' }, { id: 'theme:b', name: 'B' }),
  relations('ingest/create-broader', { id: 'statement:0', subject: 'theme:a', object: 'theme:b' }),
  decision('statement:1', 'SAME_AS', { subject: 'theme:a', object: 'theme:b' }, { share: 0.5, start: '2026' }),
  decision('statement:2', 'SAME_AS', { subject: 'theme:a', object: 'theme:a', statedSubject: 'theme:b', statedObject: 'theme:c' }),
  decision('statement:3', 'SAME_AS', { subject: 'theme:a', object: 'theme:b' }, { rank: 'DEPRECATED' }),
  decision('statement:4', 'SAME_AS', { subject: 'theme:a', object: 'theme:b' }, { dataset: 'two' }),
  decision('statement:5', 'DIFFERENT_FROM', { subject: 'theme:a', object: 'theme:b' }),
  decision('statement:6', 'SAME_AS', { subject: 'theme:a', object: 'theme:b' }, { isStated: true }),
];

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the decisions of a type as they are stated, withdrawn ones and those of one data set aside, as many as asked for',
    given,
    parameters: { type: 'SAME_AS', dataset: 'two', after: '', limit: 2 },
    rows: [
      ['statement:1', 'theme:a', 'theme:b', false, 0.5, '2026'],
      ['statement:2', 'theme:b', 'theme:c', false, null, null],
    ],
  },
  {
    claim: 'goes on after an id',
    given,
    parameters: { type: 'SAME_AS', dataset: 'three', after: 'statement:2', limit: 5 },
    rows: [
      ['statement:4', 'theme:a', 'theme:b', false, null, null],
      ['statement:6', 'theme:a', 'theme:b', true, null, null],
    ],
  },
];
