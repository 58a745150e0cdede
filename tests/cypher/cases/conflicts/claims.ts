import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { joins } from '../../joined.ts';
import { anyTime, fewYears, told } from '../../told.ts';

const [p, a] = ['project:p', 'municipality:a'];

// Claims of three properties: status 1 and 2, of which 2 is deprecated; budget 3 and 5; goal 4; and relation 6.
const given = [
  entities('Project', { id: p, name: 'P' }),
  entities('Municipality', { id: a, name: 'A' }),
  told(
    { id: 'statement:5', subject: a, property: 'budget', value: '3', isStated: false },
    { id: 'statement:4', subject: p, property: 'goal' },
    {
      ...{
        id: 'statement:3',
        subject: p,
        property: 'budget',
        value: 'ungefär 20 000',
        amount: 2000050,
        currency: 'SEK',
        precision: 'ABOUT',
      },
      ...{ ...fewYears.properties, rank: 'PREFERRED', sources: ['source:b', 'source:a'] },
    },
    { id: 'statement:2', subject: p, property: 'status', value: 'pågår', rank: 'DEPRECATED' },
    { id: 'statement:1', subject: p, property: 'status', value: 'klart' },
  ),
  ...joins({ type: 'OWNS', id: 'statement:6', subject: a, object: p }),
];
const status = ['statement:1', p, 'status', 'klart', null, null, null, anyTime, true, 'NORMAL', []];
const budgets = [
  ['statement:3', p, 'budget', 'ungefär 20 000', 2000050, 'SEK', 'ABOUT', fewYears.text, true, 'PREFERRED', ['source:b', 'source:a']],
  ['statement:5', a, 'budget', '3', null, null, null, anyTime, false, 'NORMAL', []],
];

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing for no properties', given, parameters: { properties: [], limit: 10 }, rows: [] },
  { claim: 'gives nothing of a property that nothing is claimed of', given, parameters: { properties: ['founded'], limit: 10 }, rows: [] },
  {
    claim: 'gives by id the claims of the properties, of whatever subject; deprecated ones and other properties are left out',
    given,
    parameters: { properties: ['status', 'budget', 'founded'], limit: 10 },
    rows: [status, ...budgets],
  },
  { claim: 'gives the claims of one property', given, parameters: { properties: ['budget'], limit: 10 }, rows: budgets },
  {
    claim: 'gives the first by id, as many as asked for',
    given,
    parameters: { properties: ['budget', 'status'], limit: 1 },
    rows: [status],
  },
];
