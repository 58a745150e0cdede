import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { joins } from '../../joined.ts';

const [e, f, g] = ['fund:e', 'fund:f', 'programme:g'];
const [p, q, r, s] = ['project:p', 'project:q', 'project:r', 'project:s'];
const edge = (type: string, id: string, subject: string, object: string, rank = 'NORMAL') => ({ type, id, subject, object, rank });

// F funds P; its programme G funds P and Q (deprecated) and has R under it; F owns S; E funds S, and G is not of E.
const given = [
  entities('Fund', { id: e, name: 'E' }, { id: f, name: 'F' }),
  entities('Programme', { id: g, name: 'G' }),
  entities('Project', ...[s, r, q, p].map((id) => ({ id, name: id }))),
  ...joins(
    edge('FUNDS', 'statement:1', f, p),
    edge('OF_FUND', 'statement:2', g, f),
    edge('FUNDS', 'statement:3', g, p),
    edge('FUNDS', 'statement:4', g, q, 'DEPRECATED'),
    edge('UNDER', 'statement:5', r, g),
    edge('OWNS', 'statement:6', f, s),
    edge('FUNDS', 'statement:7', e, s),
    edge('FUNDS', 'statement:8', e, f),
  ),
];

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing of a programme or an unknown fund', given, parameters: { ids: [g, 'fund:unknown'], limit: 10 }, rows: [] },
  {
    claim:
      'gives by id the projects that a fund or a programme of it funds or that are under such a one, each once, by deprecated statements too',
    given,
    parameters: { ids: [f], limit: 10 },
    rows: [[p], [q], [r]],
  },
  { claim: 'leaves out what a fund owns, and what another fund gets to fund', given, parameters: { ids: [e], limit: 10 }, rows: [[s]] },
  { claim: 'gives the first by id of all together, as many as asked for', given, parameters: { ids: [e, f], limit: 2 }, rows: [[p], [q]] },
];
