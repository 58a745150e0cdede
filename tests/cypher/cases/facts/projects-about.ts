import { chain } from '../../chain.ts';
import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { joins } from '../../joined.ts';

const [skog, jakt, bad] = ['theme:skog', 'theme:jakt', 'theme:bad'];
const [p, q, r, s] = ['project:p', 'project:q', 'project:r', 'project:s'];
const theme = (id: string, subject: string, object: string, rank = 'NORMAL') => ({ type: 'HAS_THEME', id, subject, object, rank });

//   R ──> skog <── jakt <══ P, Q (deprecated)     P ──> skog     S ──> bad     municipality A ──> jakt
const given = [
  entities('Theme', { id: skog, name: 'Skog' }, { id: jakt, name: 'Jakt' }, { id: bad, name: 'Bad' }),
  entities('Project', { id: r, name: 'R' }, { id: p, name: 'P' }, { id: q, name: 'Q' }, { id: s, name: 'S' }),
  entities('Municipality', { id: 'municipality:a', name: 'A' }),
  ...joins(
    { ...theme('statement:1', jakt, skog), type: 'BROADER' },
    theme('statement:2', p, jakt),
    theme('statement:3', p, skog),
    theme('statement:4', q, jakt, 'DEPRECATED'),
    theme('statement:5', r, skog),
    theme('statement:6', s, bad),
    theme('statement:7', 'municipality:a', jakt),
  ),
];
const high = chain('Theme', 'THEME', 'theme', 'BROADER');
const [lowest = '', above = ''] = high.ids;

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing of an unknown theme', given, parameters: { ids: ['theme:unknown'], limit: 10 }, rows: [] },
  {
    claim: 'gives by id the projects about a theme or a narrower one, each once, by deprecated statements too',
    given,
    parameters: { ids: [skog], limit: 10 },
    rows: [[p], [q], [r]],
  },
  { claim: 'leaves out projects about a broader theme', given, parameters: { ids: [jakt], limit: 10 }, rows: [[p], [q]] },
  {
    claim: 'gives a project about several of the themes once',
    given,
    parameters: { ids: [jakt, bad, skog], limit: 10 },
    rows: [[p], [q], [r], [s]],
  },
  {
    claim: 'gives the first by id of all together, as many as asked for',
    given,
    parameters: { ids: [bad, skog], limit: 2 },
    rows: [[p], [q]],
  },
  {
    claim: 'goes down twelve steps and no further',
    given: [
      ...high.given,
      entities('Project', { id: p, name: 'P' }, { id: q, name: 'Q' }),
      ...joins(theme('statement:1', p, lowest), theme('statement:2', q, above)),
    ],
    parameters: { ids: high.ids.slice(-1), limit: 10 },
    rows: [[q]],
  },
];
