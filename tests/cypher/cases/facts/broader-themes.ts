import { chain, depth } from '../../chain.ts';
import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { joins } from '../../joined.ts';

const [a, b, c, d, e, f] = ['theme:a', 'theme:b', 'theme:c', 'theme:d', 'theme:e', 'theme:f'];
const broader = (id: string, subject: string, object: string, rank = 'NORMAL') => ({ type: 'BROADER', id, subject, object, rank });

// B and C lie within D, A in both and, deprecated, in E; E lies in F; D and F lie within each other.
//
//   A ──> B ──> D <══> F        A ──> C ──> D        A ──deprecated──> E ──> F
const given = [
  entities('Theme', ...[a, b, c, d, e, f].map((id) => ({ id, name: id }))),
  entities('Municipality', { id: 'municipality:a', name: 'A' }),
  ...joins(
    broader('statement:1', a, b),
    broader('statement:2', a, c),
    broader('statement:3', b, d),
    broader('statement:4', c, d),
    broader('statement:5', a, e, 'DEPRECATED'),
    broader('statement:6', e, f),
    broader('statement:7', d, f),
    broader('statement:8', f, d),
    { ...broader('statement:9', 'municipality:a', a), type: 'PRIORITISES' },
  ),
];
const high = chain('Theme', 'THEME', 'theme', 'BROADER');
const [lowest = ''] = high.ids;

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives nothing of an actor or an unknown theme',
    given,
    parameters: { ids: ['municipality:a', 'theme:unknown'], limit: 10 },
    rows: [],
  },
  {
    claim: 'gives what themes lie within, itself included and each once, whatever ways lead there; no deprecated step is taken',
    given,
    parameters: { ids: [a, e], limit: 10 },
    rows: [
      [a, a],
      [a, b],
      [a, c],
      [a, d],
      [a, f],
      [e, d],
      [e, e],
      [e, f],
    ],
  },
  {
    claim: 'ends where themes lie within each other',
    given,
    parameters: { ids: [d], limit: 10 },
    rows: [
      [d, d],
      [d, f],
    ],
  },
  {
    claim: 'gives of each as many as asked for, by the id of the broader theme',
    given,
    parameters: { ids: [f, a], limit: 2 },
    rows: [
      [a, a],
      [a, b],
      [f, d],
      [f, f],
    ],
  },
  {
    claim: 'goes up twelve steps and no further',
    given: high.given,
    parameters: { ids: [lowest], limit: 100 },
    rows: high.ids.slice(0, depth + 1).map((above) => [lowest, above]),
  },
];
