import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { joins, type Joined } from '../../joined.ts';
import { anyTime, fewYears } from '../../told.ts';

const [a, b, g, n] = ['municipality:a', 'municipality:b', 'group:g', 'network:n'];
const member = (id: string, subject: string, object: string, said: Partial<Joined> = {}): Joined => ({
  type: 'MEMBER_OF',
  id,
  subject,
  object,
  ...said,
});

// A ══member 1, 2══> N, A ── 3 ──> G, A ── 4, deprecated ──> G, B ── 5 ──> N, G ── 6 ──> N; A ── 7 of another type ──> N.
const given = [
  entities('Municipality', { id: a, name: 'A' }, { id: b, name: 'B' }),
  entities('Group', { id: g, name: 'G' }),
  entities('Network', { id: n, name: 'N' }),
  ...joins(
    member('statement:1', a, n, { ...fewYears.properties, role: 'MEMBER', rank: 'PREFERRED', sources: ['source:b', 'source:a'] }),
    member('statement:2', a, n, { role: 'STEERING', isStated: false }),
    member('statement:3', a, g),
    member('statement:4', a, g, { rank: 'DEPRECATED' }),
    member('statement:5', b, n),
    member('statement:6', g, n),
    member('statement:7', a, n, { type: 'COLLABORATES_WITH' }),
  ),
];

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing of who is no member or unknown', given, parameters: { ids: [n, 'municipality:unknown'], limit: 10 }, rows: [] },
  {
    claim: 'gives each membership of actors and groups, with its role where one is stated; deprecated ones are left out',
    given,
    parameters: { ids: [g, a], limit: 10 },
    rows: [
      [a, n, 'statement:1', 'MEMBER', fewYears.text, true, 'PREFERRED', ['source:b', 'source:a']],
      [a, n, 'statement:2', 'STEERING', anyTime, false, 'NORMAL', []],
      [a, g, 'statement:3', null, anyTime, true, 'NORMAL', []],
      [g, n, 'statement:6', null, anyTime, true, 'NORMAL', []],
    ],
  },
  {
    claim: 'gives of each as many as asked for, by statement',
    given,
    parameters: { ids: [a, b], limit: 1 },
    rows: [
      [a, n, 'statement:1', 'MEMBER', fewYears.text, true, 'PREFERRED', ['source:b', 'source:a']],
      [b, n, 'statement:5', null, anyTime, true, 'NORMAL', []],
    ],
  },
];
