import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { joins } from '../../joined.ts';

const [f, g, h] = ['fund:f', 'programme:g', 'programme:h'];
const [p, q, r, s] = ['project:p', 'project:q', 'project:r', 'project:s'];
const edge = (type: string, id: string, subject: string, object: string, rank = 'NORMAL') => ({ type, id, subject, object, rank });

// P is under G and funded by it, Q under G and H, R funded by H (deprecated), S funded by the fund of G alone.
const given = [
  entities('Fund', { id: f, name: 'F' }),
  entities('Programme', { id: g, name: 'G' }, { id: h, name: 'H' }),
  entities('Project', ...[s, r, q, p].map((id) => ({ id, name: id }))),
  ...joins(
    edge('UNDER', 'statement:1', p, g),
    edge('FUNDS', 'statement:2', g, p),
    edge('UNDER', 'statement:3', q, g),
    edge('UNDER', 'statement:4', q, h),
    edge('FUNDS', 'statement:5', h, r, 'DEPRECATED'),
    edge('OF_FUND', 'statement:6', g, f),
    edge('FUNDS', 'statement:7', f, s),
  ),
];

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing of a fund or an unknown programme', given, parameters: { ids: [f, 'programme:unknown'], limit: 10 }, rows: [] },
  {
    claim: 'gives by id the projects under a programme or funded by it, each once',
    given,
    parameters: { ids: [g], limit: 10 },
    rows: [[p], [q]],
  },
  {
    claim: 'gives a project of several of the programmes once, by deprecated statements too',
    given,
    parameters: { ids: [h, g], limit: 10 },
    rows: [[p], [q], [r]],
  },
  { claim: 'gives the first by id of all together, as many as asked for', given, parameters: { ids: [h, g], limit: 1 }, rows: [[p]] },
];
