import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { joins, type Joined } from '../../joined.ts';

const [a, b, p, q] = ['municipality:a', 'municipality:b', 'place:p', 'place:q'];
const covers = (id: string, subject: string, object: string, said: Partial<Joined> = {}): Joined => ({
  type: 'COVERS',
  id,
  subject,
  object,
  ...said,
});

// A ══covers 2, 3══> P, A ──covers 1──> Q, A ──located 5──> P; B ──covers 6──> Q and, deprecated, ── 4 ──> P.
const given = [
  entities('Municipality', { id: a, name: 'A' }, { id: b, name: 'B' }),
  entities('Place', { id: p, name: 'P' }, { id: q, name: 'Q' }),
  ...joins(
    covers('statement:1', a, q),
    covers('statement:2', a, p),
    covers('statement:3', a, p, { isStated: false }),
    covers('statement:4', b, p, { rank: 'DEPRECATED' }),
    covers('statement:5', a, p, { type: 'LOCATED_IN' }),
    covers('statement:6', b, q, { rank: 'PREFERRED' }),
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
    claim: 'gives a place for each statement by which actors cover one, inferred ones too; deprecated ones and other types are left out',
    given,
    parameters: { ids: [b, a], limit: 10 },
    rows: [
      [a, q],
      [a, p],
      [a, p],
      [b, q],
    ],
  },
  {
    claim: 'gives of each as many as asked for, by statement',
    given,
    parameters: { ids: [a, b], limit: 2 },
    rows: [
      [a, q],
      [a, p],
      [b, q],
    ],
  },
];
