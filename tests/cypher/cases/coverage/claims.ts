import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { joins } from '../../joined.ts';
import { told } from '../../told.ts';

const [p, a] = ['project:p', 'municipality:a'];

// Claims 1 to 5 of P and A, of which 3 is deprecated, and relation 6 between them.
const given = [
  entities('Project', { id: p, name: 'P' }),
  entities('Municipality', { id: a, name: 'A' }),
  told(
    { id: 'statement:5', subject: a, property: 'goal', end: '2016', precision: 'ABOUT' },
    { id: 'statement:4', subject: a, property: 'memberCount', amount: 3, precision: 'EXACT' },
    { id: 'statement:3', subject: p, property: 'period', start: '2014', rank: 'DEPRECATED' },
    { id: 'statement:2', subject: p, property: 'period', start: '2014', rank: 'PREFERRED' },
    { id: 'statement:1', subject: p, property: 'goal', isStated: false, sources: ['source:b', 'source:a'] },
  ),
  ...joins({ type: 'OWNS', id: 'statement:6', subject: a, object: p }),
];

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives nothing where there are relations alone',
    given: [...given.slice(0, 2), ...given.slice(3)],
    parameters: { limit: 10 },
    rows: [],
  },
  {
    claim: 'gives by id all claims but deprecated ones: whether stated, dated at either end, exact; without a precision they are exact',
    given,
    parameters: { limit: 10 },
    rows: [
      ['statement:1', 'CLAIM', p, false, false, true, ['source:b', 'source:a']],
      ['statement:2', 'CLAIM', p, true, true, true, []],
      ['statement:4', 'CLAIM', a, true, false, true, []],
      ['statement:5', 'CLAIM', a, true, true, false, []],
    ],
  },
  {
    claim: 'gives the first by id, as many as asked for',
    given,
    parameters: { limit: 1 },
    rows: [['statement:1', 'CLAIM', p, false, false, true, ['source:b', 'source:a']]],
  },
];
