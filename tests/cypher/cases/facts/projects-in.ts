import { chain } from '../../chain.ts';
import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { joins } from '../../joined.ts';

const [lan, vik, a, b] = ['place:lan', 'place:vik', 'municipality:a', 'municipality:b'];
const [p, q, r, s, t] = ['project:p', 'project:q', 'project:r', 'project:s', 'project:t'];
const covers = (id: string, subject: string, object: string, rank = 'NORMAL') => ({ type: 'COVERS', id, subject, object, rank });

//   P, T (deprecated) ──> lan <── vik <── Q     A is located in vik <── P, R; A ──owns──> S ──> B, located nowhere
const given = [
  entities('Place', { id: lan, name: 'Län' }, { id: vik, name: 'Vik' }),
  entities('Municipality', { id: a, name: 'A' }, { id: b, name: 'B' }),
  entities('Project', ...[t, s, r, q, p].map((id) => ({ id, name: id }))),
  ...joins(
    { ...covers('statement:1', vik, lan), type: 'WITHIN' },
    { ...covers('statement:2', a, vik), type: 'LOCATED_IN' },
    covers('statement:3', p, lan),
    covers('statement:4', q, vik),
    covers('statement:5', p, a),
    covers('statement:6', r, a),
    covers('statement:7', s, b),
    { ...covers('statement:8', a, s), type: 'OWNS' },
    covers('statement:9', t, lan, 'DEPRECATED'),
    covers('statement:10', b, vik),
  ),
];
const high = chain('Place', 'AREA', 'place', 'WITHIN');
const [lowest = '', above = ''] = high.ids;

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing of an actor or an unknown place', given, parameters: { ids: [a, 'place:unknown'], limit: 10 }, rows: [] },
  {
    claim: 'gives by id the projects that cover a place, a place within or an actor located there, each once, by deprecated statements too',
    given,
    parameters: { ids: [lan], limit: 10 },
    rows: [[p], [q], [r], [t]],
  },
  { claim: 'leaves out projects that cover an outer place alone', given, parameters: { ids: [vik], limit: 10 }, rows: [[p], [q], [r]] },
  {
    claim: 'gives the first by id of all places together, as many as asked for',
    given,
    parameters: { ids: [vik, lan], limit: 3 },
    rows: [[p], [q], [r]],
  },
  {
    claim: 'goes down twelve steps and no further',
    given: [
      ...high.given,
      entities('Project', { id: p, name: 'P' }, { id: q, name: 'Q' }),
      ...joins(covers('statement:1', p, lowest), covers('statement:2', q, above)),
    ],
    parameters: { ids: high.ids.slice(-1), limit: 10 },
    rows: [[q]],
  },
];
