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

// A ══member 1, 2══> N, G ── 3 ──> N, B ── 4, deprecated ──> N, B ── 5 ──> G, A ── 10 ──> G, N ── 6 ──> G; A ── 7 of another type ──> N.
const given = [
  entities('Municipality', { id: a, name: 'A' }, { id: b, name: 'B' }),
  entities('Group', { id: g, name: 'G' }),
  entities('Network', { id: n, name: 'N' }),
  ...joins(
    member('statement:1', a, n, { ...fewYears.properties, role: 'MEMBER', rank: 'PREFERRED', sources: ['source:b', 'source:a'] }),
    member('statement:2', a, n, { role: 'STEERING', isStated: false }),
    member('statement:3', g, n),
    member('statement:4', b, n, { rank: 'DEPRECATED' }),
    member('statement:5', b, g),
    member('statement:10', a, g),
    member('statement:6', n, g),
    member('statement:7', a, n, { type: 'COLLABORATES_WITH' }),
  ),
];

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives nothing of a body without members or an unknown one',
    given,
    parameters: { ids: [b, 'network:unknown'], limit: 10 },
    rows: [],
  },
  {
    claim: 'gives each membership of bodies and groups, with its role where one is stated; deprecated ones are left out',
    given,
    parameters: { ids: [n, g], limit: 10 },
    rows: [
      [n, a, 'statement:1', 'MEMBER', fewYears.text, true, 'PREFERRED', ['source:b', 'source:a']],
      [n, a, 'statement:2', 'STEERING', anyTime, false, 'NORMAL', []],
      [n, g, 'statement:3', null, anyTime, true, 'NORMAL', []],
      [g, b, 'statement:5', null, anyTime, true, 'NORMAL', []],
      [g, n, 'statement:6', null, anyTime, true, 'NORMAL', []],
      [g, a, 'statement:10', null, anyTime, true, 'NORMAL', []],
    ],
  },
  {
    claim: 'gives of each as many as asked for, by statement in the order of code points',
    given,
    parameters: { ids: [g, n], limit: 1 },
    rows: [
      [g, a, 'statement:10', null, anyTime, true, 'NORMAL', []],
      [n, a, 'statement:1', 'MEMBER', fewYears.text, true, 'PREFERRED', ['source:b', 'source:a']],
    ],
  },
];
