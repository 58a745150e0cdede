import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { joins } from '../../joined.ts';

const [g, h, i] = ['programme:g', 'programme:h', 'programme:i'];
const [e, f, k] = ['fund:e', 'fund:f', 'fund:k'];
const ofFund = (id: string, subject: string, object: string, rank = 'NORMAL') => ({ type: 'OF_FUND', id, subject, object, rank });

// G ══of fund 1, 2══> F, G ── 3 ──> E, G ── 4, deprecated ──> K, H ── 5 ──> F; F ──funds 6──> I.
const given = [
  entities('Programme', { id: g, name: 'G' }, { id: h, name: 'H' }, { id: i, name: 'I' }),
  entities('Fund', { id: e, name: 'E' }, { id: f, name: 'F' }, { id: k, name: 'K' }),
  entities('Municipality', { id: 'municipality:a', name: 'A' }),
  ...joins(
    ofFund('statement:1', g, f),
    ofFund('statement:2', g, f),
    ofFund('statement:3', g, e),
    ofFund('statement:4', g, k, 'DEPRECATED'),
    ofFund('statement:5', h, f),
    { ...ofFund('statement:6', f, i), type: 'FUNDS' },
  ),
];

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives nothing of a fund, a programme without one or an unknown one',
    given,
    parameters: { ids: [f, i, 'programme:unknown'], limit: 10 },
    rows: [],
  },
  {
    claim: 'gives each fund of a programme once, by whatever many statements; deprecated ones are left out',
    given,
    parameters: { ids: [h, g], limit: 10 },
    rows: [
      [g, e],
      [g, f],
      [h, f],
    ],
  },
  {
    claim: 'gives of each as many as asked for, by the id of the fund',
    given,
    parameters: { ids: [g, h], limit: 1 },
    rows: [
      [g, e],
      [h, f],
    ],
  },
];
