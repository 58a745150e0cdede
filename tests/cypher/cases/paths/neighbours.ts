import type { ContractCase, Step } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { joins, type Joined } from '../../joined.ts';

const [a, b, c, p] = ['municipality:a', 'municipality:b', 'municipality:c', 'project:p'];
const anyDay = { from: '0000', to: '9999' };
const all = { types: null, ...anyDay, statedOnly: false, limit: 10 };
const members = [
  entities('Municipality', { id: a, name: 'A', degree: 7 }, { id: b, name: 'B', degree: 3 }, { id: c, name: 'C' }),
  entities('Project', { id: p, name: 'P', degree: 5 }),
];
const owns = (id: string, said: Partial<Joined> = {}): Joined => ({ type: 'OWNS', id, subject: a, object: p, ...said });

// A ──owns 1──> P, A ──funds 2──> P, B ──collaborates 3── A; C is alone.
const given = [
  ...members,
  ...joins(
    owns('statement:1'),
    { type: 'FUNDS', id: 'statement:2', subject: a, object: p },
    { type: 'COLLABORATES_WITH', id: 'statement:3', subject: a, object: b },
  ),
];

function best(...parallel: readonly Joined[]): readonly Step[] {
  return [...members, ...joins(...parallel)];
}

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives whom entities are joined to in either direction, with their degree, and nothing of one alone or unknown',
    given,
    parameters: { ...all, ids: [a, b, p, c, 'project:unknown'] },
    rows: [
      [a, b, 3, 'statement:3', true, 1],
      [a, p, 5, 'statement:1', true, 2],
      [b, a, 7, 'statement:3', false, 1],
      [p, a, 7, 'statement:1', false, 2],
    ],
  },
  {
    claim: 'gives those joined by the types asked for, and counts these',
    given,
    parameters: { ...all, types: ['FUNDS', 'MEMBER_OF'], ids: [a] },
    rows: [[a, p, 5, 'statement:2', true, 1]],
  },
  { claim: 'gives nothing for no types', given, parameters: { ...all, types: [], ids: [a] }, rows: [] },
  {
    claim: 'gives of each as many as asked for, by id',
    given,
    parameters: { ...all, limit: 1, ids: [a] },
    rows: [[a, b, 3, 'statement:3', true, 1]],
  },
  {
    claim: 'takes the preferred statement before the stated ones, whatever their ids',
    given: best(owns('statement:1'), owns('statement:2', { rank: 'PREFERRED', isStated: false })),
    parameters: { ...all, ids: [a] },
    rows: [[a, p, 5, 'statement:2', true, 2]],
  },
  {
    claim: 'takes a stated statement before an inferred one, and then the lesser id',
    given: best(owns('statement:1', { isStated: false }), owns('statement:3'), owns('statement:2')),
    parameters: { ...all, ids: [a] },
    rows: [[a, p, 5, 'statement:2', true, 3]],
  },
  {
    claim: 'takes the lesser id where it is the beginning of the other',
    given: best(owns('statement:10'), owns('statement:1')),
    parameters: { ...all, ids: [a, p] },
    rows: [
      [a, p, 5, 'statement:1', true, 2],
      [p, a, 7, 'statement:1', false, 2],
    ],
  },
  {
    claim: 'leaves out what is inferred where only what is stated is asked for',
    given: best(owns('statement:1', { isStated: false }), owns('statement:2')),
    parameters: { ...all, statedOnly: true, ids: [a] },
    rows: [[a, p, 5, 'statement:2', true, 1]],
  },
  {
    claim: 'tells the direction of the statement that it gives',
    given: best(
      { type: 'MEMBER_OF', id: 'statement:1', subject: a, object: b },
      { type: 'MEMBER_OF', id: 'statement:2', subject: b, object: a, rank: 'PREFERRED' },
    ),
    parameters: { ...all, ids: [a] },
    rows: [[a, b, 3, 'statement:2', false, 2]],
  },
  {
    claim: 'leaves out what is deprecated, and what joins an entity to itself',
    given: best(owns('statement:1', { rank: 'DEPRECATED' }), { type: 'MEMBER_OF', id: 'statement:2', subject: a, object: a }),
    parameters: { ...all, ids: [a] },
    rows: [],
  },
  {
    claim: 'leaves out what surely ended before or begins after the days, and keeps what touches them',
    given: best(
      owns('statement:1', { endLast: '2014-12-31' }),
      owns('statement:2', { startFirst: '2015-01-02' }),
      owns('statement:3', { startFirst: '2015-01-01', endLast: '2015-01-01' }),
      owns('statement:4'),
    ),
    parameters: { ...all, from: '2015-01-01', to: '2015-01-01', ids: [a] },
    rows: [[a, p, 5, 'statement:3', true, 2]],
  },
];
