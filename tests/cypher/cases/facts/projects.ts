import type { Row } from '../../../../src/engine/engine.ts';
import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { joins } from '../../joined.ts';
import { anyTime, fewYears, ofKind, told } from '../../told.ts';

const [p, q, a, g, t, o] = ['project:p', 'project:q', 'municipality:a', 'programme:g', 'theme:t', 'place:o'];
const named = [
  ofKind('Project', 'PRE_STUDY', { id: p, name: 'P' }),
  ofKind('Project', 'PROJECT', { id: q, name: 'Q' }),
  entities('Municipality', { id: a, name: 'A' }),
  entities('Programme', { id: g, name: 'G' }),
  entities('Theme', { id: t, name: 'T' }),
  entities('Place', { id: o, name: 'O' }),
];

/** A relation of a project, in the order of the columns. */
type Fact = readonly [
  id: string,
  type: string,
  other: string,
  role: string,
  span: string,
  isStated: boolean,
  rank: string,
  grant: string,
  sources: readonly string[],
];

/** A claim of when a project runs, in the order of the columns. */
type Period = readonly [id: string, span: string, isStated: boolean, rank: string, sources: readonly string[]];

/** The row of a project: each column is a list. */
function project(id: string, kind: string, facts: readonly Fact[], periods: readonly Period[] = []): Row {
  const column = (rows: readonly (readonly unknown[])[], at: number): unknown[] => rows.map((row) => row[at]);
  return [
    id,
    kind,
    ...Array.from({ length: 9 }, (_, at) => column(facts, at)),
    ...Array.from({ length: 5 }, (_, at) => column(periods, at)),
  ];
}

// A ──owns 1, partners 2──> P ──theme 3──> T, P ──under 4──> G, P ──covers 5──> O; Q ──builds on 6──> P; A ──owns 7, deprecated──> P.
const related = [
  ...named,
  ...joins(
    {
      type: 'OWNS',
      id: 'statement:1',
      subject: a,
      object: p,
      role: 'LEAD',
      rank: 'PREFERRED',
      sources: ['source:b', 'source:a'],
      ...fewYears.properties,
    },
    { type: 'PARTNERS_IN', id: 'statement:2', subject: a, object: p, isStated: false, amount: 100, currency: 'SEK' },
    { type: 'HAS_THEME', id: 'statement:3', subject: p, object: t },
    { type: 'UNDER', id: 'statement:4', subject: p, object: g },
    { type: 'COVERS', id: 'statement:5', subject: p, object: o, sources: ['source:c'] },
    { type: 'BUILDS_ON', id: 'statement:6', subject: q, object: p },
    { type: 'OWNS', id: 'statement:7', subject: a, object: p, rank: 'DEPRECATED' },
  ),
];

const allOfP: readonly Fact[] = [
  ['statement:1', 'OWNS', a, 'LEAD', fewYears.text, true, 'PREFERRED', '', ['source:b', 'source:a']],
  ['statement:2', 'PARTNERS_IN', a, '', anyTime, false, 'NORMAL', '', []],
  ['statement:3', 'HAS_THEME', t, '', anyTime, true, 'NORMAL', '', []],
  ['statement:4', 'UNDER', g, '', anyTime, true, 'NORMAL', '', []],
  ['statement:5', 'COVERS', o, '', anyTime, true, 'NORMAL', '', ['source:c']],
];

const funded = [
  ...named,
  ...joins(
    {
      type: 'FUNDS',
      id: 'statement:3',
      subject: a,
      object: p,
      role: 'FUNDER',
      kind: 'GRANT',
      amount: 2000050,
      currency: 'SEK',
      precision: 'ABOUT',
    },
    { type: 'FUNDS', id: 'statement:20', subject: g, object: p, amount: 0 },
    { type: 'FUNDS', id: 'statement:1', subject: a, object: p, kind: 'TOTAL_BUDGET', amount: 9007199254740991, precision: 'AT_LEAST' },
    { type: 'FUNDS', id: 'statement:4', subject: g, object: p, currency: 'EUR' },
  ),
];

const dated = [
  ...named,
  told(
    { id: 'statement:2', subject: p, property: 'period', ...fewYears.properties, sources: ['source:b', 'source:a'] },
    { id: 'statement:1', subject: p, property: 'period', isStated: false, rank: 'PREFERRED' },
    { id: 'statement:3', subject: p, property: 'period', rank: 'DEPRECATED' },
    { id: 'statement:4', subject: p, property: 'goal' },
    { id: 'statement:5', subject: q, property: 'period' },
    { id: 'statement:6', subject: a, property: 'period' },
  ),
];

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives nothing of an actor or an unknown project',
    given: related,
    parameters: { ids: [a, 'project:unknown'], limit: 10 },
    rows: [],
  },
  {
    claim:
      'gives relations in either direction in columns by statement, with an empty text for no role; deprecated and other ones are left out',
    given: related,
    parameters: { ids: [q, p], limit: 10 },
    rows: [project(p, 'PRE_STUDY', allOfP), project(q, 'PROJECT', [])],
  },
  {
    claim: 'gives as many relations of each project as asked for, by statement',
    given: [...related, ...joins({ type: 'FUNDS', id: 'statement:10', subject: a, object: q })],
    parameters: { ids: [p, q], limit: 2 },
    rows: [
      project(p, 'PRE_STUDY', allOfP.slice(0, 2)),
      project(q, 'PROJECT', [['statement:10', 'FUNDS', a, '', anyTime, true, 'NORMAL', '|||', []]]),
    ],
  },
  {
    claim: 'gives the money of FUNDS as kind, amount, currency and precision, each empty when not stated',
    given: funded,
    parameters: { ids: [p], limit: 10 },
    rows: [
      project(p, 'PRE_STUDY', [
        ['statement:1', 'FUNDS', a, '', anyTime, true, 'NORMAL', 'TOTAL_BUDGET|9007199254740991||AT_LEAST', []],
        ['statement:20', 'FUNDS', g, '', anyTime, true, 'NORMAL', '|0||', []],
        ['statement:3', 'FUNDS', a, 'FUNDER', anyTime, true, 'NORMAL', 'GRANT|2000050|SEK|ABOUT', []],
        ['statement:4', 'FUNDS', g, '', anyTime, true, 'NORMAL', '||EUR|', []],
      ]),
    ],
  },
  {
    claim: 'gives claims of the period by id, of the project itself; other claims and deprecated ones are left out',
    given: dated,
    parameters: { ids: [p], limit: 10 },
    rows: [
      project(
        p,
        'PRE_STUDY',
        [],
        [
          ['statement:1', anyTime, false, 'PREFERRED', []],
          ['statement:2', fewYears.text, true, 'NORMAL', ['source:b', 'source:a']],
        ],
      ),
    ],
  },
  {
    claim: 'gives as many claims of each project as asked for, by id',
    given: dated,
    parameters: { ids: [p, q], limit: 1 },
    rows: [
      project(p, 'PRE_STUDY', [], [['statement:1', anyTime, false, 'PREFERRED', []]]),
      project(q, 'PROJECT', [], [['statement:5', anyTime, true, 'NORMAL', []]]),
    ],
  },
];
