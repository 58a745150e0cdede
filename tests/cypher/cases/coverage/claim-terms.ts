import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { joins } from '../../joined.ts';
import { told } from '../../told.ts';

const [p, a] = ['project:p', 'municipality:a'];
const given = [
  entities('Project', { id: p, name: 'P' }),
  entities('Municipality', { id: a, name: 'A' }),
  ...joins({ type: 'FUNDS', id: 'statement:5', subject: a, object: p, amount: 500 }),
  told(
    { id: 'statement:4', subject: p, property: 'budget', amount: 1250, currency: 'SEK', sources: ['source:a'] },
    { id: 'statement:3', subject: p, property: 'period', end: '2016', rank: 'DEPRECATED' },
    { id: 'statement:2', subject: p, property: 'period', start: '2014' },
    { id: 'statement:1', subject: p, property: 'goal' },
  ),
];

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing where there are relations alone', given: given.slice(0, -1), parameters: { limit: 10 }, rows: [] },
  {
    claim: 'gives by id the claims that have an amount, a start or an end, but deprecated ones',
    given,
    parameters: { limit: 10 },
    rows: [
      ['statement:2', 'CLAIM', '2014', null, null, null, []],
      ['statement:4', 'CLAIM', null, null, 1250, 'SEK', ['source:a']],
    ],
  },
  {
    claim: 'gives the first by id, as many as asked for',
    given,
    parameters: { limit: 1 },
    rows: [['statement:2', 'CLAIM', '2014', null, null, null, []]],
  },
];
