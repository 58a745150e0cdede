import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { joins } from '../../joined.ts';

const [a, f, g] = ['municipality:a', 'fund:f', 'programme:g'];
const [p, q, r, s, t, u] = ['project:p', 'project:q', 'project:r', 'project:s', 'project:t', 'project:u'];
const edge = (type: string, id: string, subject: string, object: string, rank = 'NORMAL') => ({ type, id, subject, object, rank });

// A owns P, partners in P and Q, funds R (deprecated); F funds Q and, by its programme G, S; T is under G alone; U covers A.
const given = [
  entities('Municipality', { id: a, name: 'A' }),
  entities('Fund', { id: f, name: 'F' }),
  entities('Programme', { id: g, name: 'G' }),
  entities('Project', ...[u, t, s, r, q, p].map((id) => ({ id, name: id }))),
  ...joins(
    edge('OWNS', 'statement:1', a, p),
    edge('PARTNERS_IN', 'statement:2', a, p),
    edge('PARTNERS_IN', 'statement:3', a, q),
    edge('FUNDS', 'statement:4', a, r, 'DEPRECATED'),
    edge('FUNDS', 'statement:5', f, q),
    edge('OF_FUND', 'statement:6', g, f),
    edge('FUNDS', 'statement:7', g, s),
    edge('UNDER', 'statement:8', t, g),
    edge('COVERS', 'statement:9', u, a),
    edge('FUNDS', 'statement:10', f, a),
    edge('FUNDS', 'statement:11', g, q),
  ),
];

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing of a programme or an unknown actor', given, parameters: { ids: [g, 'fund:unknown'], limit: 10 }, rows: [] },
  {
    claim: 'gives by id the projects that an actor owns, funds or takes part in, each once, by deprecated statements too',
    given,
    parameters: { ids: [a], limit: 10 },
    rows: [[p], [q], [r]],
  },
  {
    claim: "gives those that a fund's programme funds, not those under it alone",
    given,
    parameters: { ids: [f], limit: 10 },
    rows: [[q], [s]],
  },
  { claim: 'gives a project of several of the actors once', given, parameters: { ids: [f, a], limit: 10 }, rows: [[p], [q], [r], [s]] },
  { claim: 'gives the first by id of all together, as many as asked for', given, parameters: { ids: [f, a], limit: 2 }, rows: [[p], [q]] },
];
