import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { joins, type Joined } from '../../joined.ts';
import { anyTime, fewYears } from '../../told.ts';

const [a, b, t, u] = ['municipality:a', 'municipality:b', 'theme:t', 'theme:u'];
const priority = (id: string, subject: string, object: string, said: Partial<Joined> = {}): Joined => ({
  type: 'PRIORITISES',
  id,
  subject,
  object,
  ...said,
});

// A ══prioritises 1, 2══> U, A ── 3 ──> T, A ── 4, deprecated ──> T, B ── 5 ──> T; A ── 6 of another type ──> T.
const given = [
  entities('Municipality', { id: a, name: 'A' }, { id: b, name: 'B' }),
  entities('Theme', { id: t, name: 'T' }, { id: u, name: 'U' }),
  ...joins(
    priority('statement:1', a, u, { ...fewYears.properties, level: 2, rank: 'PREFERRED', sources: ['source:b', 'source:a'] }),
    priority('statement:2', a, u, { isStated: false }),
    priority('statement:3', a, t),
    priority('statement:4', a, t, { rank: 'DEPRECATED' }),
    priority('statement:5', b, t),
    priority('statement:6', a, t, { type: 'HAS_THEME' }),
  ),
];
const first = [a, u, 'statement:1', 2, fewYears.text, true, 'PREFERRED', ['source:b', 'source:a']];

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing of a theme or an unknown actor', given, parameters: { ids: [t, 'municipality:unknown'], limit: 10 }, rows: [] },
  {
    claim: 'gives each statement of a priority, with its level where one is stated; deprecated ones and other types are left out',
    given,
    parameters: { ids: [b, a], limit: 10 },
    rows: [
      first,
      [a, u, 'statement:2', null, anyTime, false, 'NORMAL', []],
      [a, t, 'statement:3', null, anyTime, true, 'NORMAL', []],
      [b, t, 'statement:5', null, anyTime, true, 'NORMAL', []],
    ],
  },
  {
    claim: 'gives of each as many as asked for, by statement',
    given,
    parameters: { ids: [a, b], limit: 1 },
    rows: [first, [b, t, 'statement:5', null, anyTime, true, 'NORMAL', []]],
  },
];
