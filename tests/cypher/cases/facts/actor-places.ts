import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { joins, type Joined } from '../../joined.ts';

const [a, b, p, q] = ['municipality:a', 'municipality:b', 'place:p', 'place:q'];
const located = (id: string, subject: string, object: string, said: Partial<Joined> = {}): Joined => ({
  type: 'LOCATED_IN',
  id,
  subject,
  object,
  ...said,
});

// A ══located 2, 3══> P, A ──located 1──> Q, A ──covers 5──> P; B ──located 6──> Q and, deprecated, ── 4 ──> P.
const given = [
  entities('Municipality', { id: a, name: 'A' }, { id: b, name: 'B' }),
  entities('Place', { id: p, name: 'P' }, { id: q, name: 'Q' }),
  ...joins(
    located('statement:1', a, q),
    located('statement:2', a, p),
    located('statement:3', a, p, { isStated: false }),
    located('statement:4', b, p, { rank: 'DEPRECATED' }),
    located('statement:5', a, p, { type: 'COVERS' }),
    located('statement:6', b, q, { rank: 'PREFERRED' }),
  ),
];

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives nothing for no ids, a place or an unknown id',
    given,
    parameters: { ids: [p, 'municipality:unknown'], limit: 10 },
    rows: [],
  },
  {
    claim: 'gives each statement by which actors are located, inferred ones too; deprecated ones and other types are left out',
    given,
    parameters: { ids: [b, a], limit: 10 },
    rows: [
      [a, q, 'statement:1'],
      [a, p, 'statement:2'],
      [a, p, 'statement:3'],
      [b, q, 'statement:6'],
    ],
  },
  {
    claim: 'gives of each as many as asked for, by statement',
    given,
    parameters: { ids: [a, b], limit: 2 },
    rows: [
      [a, q, 'statement:1'],
      [a, p, 'statement:2'],
      [b, q, 'statement:6'],
    ],
  },
];
