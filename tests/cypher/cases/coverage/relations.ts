import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { joins } from '../../joined.ts';
import { told } from '../../told.ts';

const [p, a, b] = ['project:p', 'municipality:a', 'municipality:b'];

// A ══owns 1, 2══> P, A ──funds 3, deprecated──> P, P ──covers 4──> A, B ── 5 ──> B; claim 6 of A.
const given = [
  entities('Project', { id: p, name: 'P' }),
  entities('Municipality', { id: a, name: 'A' }, { id: b, name: 'B' }),
  ...joins(
    { type: 'MEMBER_OF', id: 'statement:5', subject: b, object: b, end: '2016', precision: 'AT_MOST' },
    { type: 'COVERS', id: 'statement:4', subject: p, object: a },
    { type: 'FUNDS', id: 'statement:3', subject: a, object: p, rank: 'DEPRECATED' },
    { type: 'OWNS', id: 'statement:2', subject: a, object: p, start: '2014', precision: 'EXACT', rank: 'PREFERRED' },
    { type: 'OWNS', id: 'statement:1', subject: a, object: p, isStated: false, sources: ['source:b', 'source:a'] },
  ),
  told({ id: 'statement:6', subject: a, property: 'goal', sources: ['source:a'] }),
];

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing where there are claims alone', given: given.slice(-1), parameters: { limit: 10 }, rows: [] },
  {
    claim: 'gives by id all relations but deprecated ones: whether stated, dated at either end, exact; without a precision they are exact',
    given,
    parameters: { limit: 10 },
    rows: [
      ['statement:1', 'OWNS', a, p, false, false, true, ['source:b', 'source:a']],
      ['statement:2', 'OWNS', a, p, true, true, true, []],
      ['statement:4', 'COVERS', p, a, true, false, true, []],
      ['statement:5', 'MEMBER_OF', b, b, true, true, false, []],
    ],
  },
  {
    claim: 'gives the first by id, as many as asked for',
    given,
    parameters: { limit: 1 },
    rows: [['statement:1', 'OWNS', a, p, false, false, true, ['source:b', 'source:a']]],
  },
];
