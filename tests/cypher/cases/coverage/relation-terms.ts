import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { joins } from '../../joined.ts';
import { told } from '../../told.ts';

const [p, a] = ['project:p', 'municipality:a'];
const given = [
  entities('Project', { id: p, name: 'P' }),
  entities('Municipality', { id: a, name: 'A' }),
  ...joins(
    { type: 'FUNDS', id: 'statement:5', subject: a, object: p, amount: 500, rank: 'DEPRECATED' },
    { type: 'FUNDS', id: 'statement:4', subject: a, object: p, amount: 1250, currency: 'SEK', sources: ['source:a'] },
    { type: 'PARTNERS_IN', id: 'statement:3', subject: a, object: p, end: '2016' },
    { type: 'OWNS', id: 'statement:2', subject: a, object: p, start: '2014' },
    { type: 'OWNS', id: 'statement:1', subject: a, object: p },
  ),
  told({ id: 'statement:6', subject: a, property: 'budget', amount: 100 }),
];

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing where there are claims alone', given: given.slice(-1), parameters: { limit: 10 }, rows: [] },
  {
    claim: 'gives by id the relations that have an amount, a start or an end, but deprecated ones',
    given,
    parameters: { limit: 10 },
    rows: [
      ['statement:2', 'OWNS', '2014', null, null, null, []],
      ['statement:3', 'PARTNERS_IN', null, '2016', null, null, []],
      ['statement:4', 'FUNDS', null, null, 1250, 'SEK', ['source:a']],
    ],
  },
  {
    claim: 'gives the first by id, as many as asked for',
    given,
    parameters: { limit: 1 },
    rows: [['statement:2', 'OWNS', '2014', null, null, null, []]],
  },
];
