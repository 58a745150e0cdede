import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { joins, type Joined } from '../../joined.ts';
import { anyTime, fewYears } from '../../told.ts';

const [a, b, f, g, p] = ['municipality:a', 'municipality:b', 'fund:f', 'programme:g', 'project:p'];
const funds = (id: string, subject: string, object: string, said: Partial<Joined> = {}): Joined => ({
  type: 'FUNDS',
  id,
  subject,
  object,
  ...said,
});

// F ══funds 1, 2══> A, G ── 3, inferred ──> A, F ── 4, deprecated ──> B, A ── 5 ──> B, F ── 6 ──> P; F ── 7 of another type ──> A.
const given = [
  entities('Municipality', { id: a, name: 'A' }, { id: b, name: 'B' }),
  entities('Fund', { id: f, name: 'F' }),
  entities('Programme', { id: g, name: 'G' }),
  entities('Project', { id: p, name: 'P' }),
  ...joins(
    funds('statement:1', f, a, { rank: 'PREFERRED', sources: ['source:b', 'source:a'] }),
    funds('statement:2', f, a),
    funds('statement:3', g, a, { ...fewYears.properties, isStated: false }),
    funds('statement:4', f, b, { rank: 'DEPRECATED' }),
    funds('statement:5', a, b),
    funds('statement:6', f, p),
    funds('statement:7', f, a, { type: 'OWNS' }),
  ),
];

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives nothing of a project, an actor that nobody funds or an unknown one',
    given,
    parameters: { ids: [p, f, 'fund:unknown'], limit: 10 },
    rows: [],
  },
  {
    claim: 'gives each statement that an actor or a programme funds actors; deprecated ones and other types are left out',
    given,
    parameters: { ids: [b, a], limit: 10 },
    rows: [
      [a, f, 'statement:1', anyTime, true, 'PREFERRED', ['source:b', 'source:a']],
      [a, f, 'statement:2', anyTime, true, 'NORMAL', []],
      [a, g, 'statement:3', fewYears.text, false, 'NORMAL', []],
      [b, a, 'statement:5', anyTime, true, 'NORMAL', []],
    ],
  },
  {
    claim: 'gives of each as many as asked for, by statement',
    given,
    parameters: { ids: [a, b], limit: 1 },
    rows: [
      [a, f, 'statement:1', anyTime, true, 'PREFERRED', ['source:b', 'source:a']],
      [b, a, 'statement:5', anyTime, true, 'NORMAL', []],
    ],
  },
];
