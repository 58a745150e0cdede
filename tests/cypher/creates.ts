import type { Row } from '../../src/engine/engine.ts';
import type { ContractCase } from './contract-case.ts';
import { fullEdge } from './full-edge.ts';
import { citationsThen, entities, relation, sources, statementsThen } from './given.ts';

const given = [
  sources({ id: 'source:a', title: 'A' }, { id: 'source:b', title: 'B' }),
  entities('Theme', { id: 'theme:från', name: 'Från' }, { id: 'theme:till', name: 'Till' }),
];

const full = {
  subject: 'theme:från',
  object: 'theme:till',
  hash: 'h1',
  edge: { id: 'statement:1', ...fullEdge, sources: ['source:a', 'source:b'] },
  citations: [
    { source: 'source:a', section: 'Två', position: 0 },
    { source: 'source:a', section: 'Ett', position: 1 },
    { source: 'source:b', section: 'Tre', position: 2 },
  ],
};

const edgeText = `MATCH (a:Entity)-[r]->(b:Entity)
  RETURN type(r) AS type, a.id AS subject, b.id AS object, r.id AS id, r.role AS role, r.kind AS kind, r.level AS level, r.status AS status,
    r.amount AS amount, r.currency AS currency, r.precision AS precision, r.share AS share, r.start AS start, r.end AS end,
    r.periodWording AS periodWording, r.startFirst AS startFirst, r.startLast AS startLast, r.endFirst AS endFirst, r.endLast AS endLast,
    r.wording AS wording, r.isStated AS isStated, r.reasoning AS reasoning, r.rank AS rank, r.sources AS sources
  ORDER BY id`;

const statementText = `MATCH (s:Statement)
  RETURN s.id AS id, s.type AS type, s.subject AS subject, s.object AS object, s.property AS property, s.value AS value, s.role AS role,
    s.isStated AS isStated, s.rank AS rank, s.dataset AS dataset, s.hash AS hash, s.release AS release, s.added AS added, s.amount AS amount
  ORDER BY id`;

/** The cases of a statement that creates relations of a type; the types of the ends don't matter to it. */
export function creates(type: string): ContractCase[] {
  return [
    {
      claim: 'creates edges with all they say, their statements, and where these are stated',
      given,
      parameters: {
        dataset: 'one',
        release: 3,
        added: 2,
        rows: [full, relation({ id: 'statement:2', subject: 'theme:från', object: 'theme:till', citations: ['source:b'] })],
      },
      rows: [],
      then: [
        { text: edgeText, rows: edgesOf(type) },
        { text: statementText, rows: statementsOf(type) },
        citationsThen(
          ['statement:1', 'source:a', 'Två', 0],
          ['statement:1', 'source:a', 'Ett', 1],
          ['statement:1', 'source:b', 'Tre', 2],
          ['statement:2', 'source:b', 'Ett', 0],
        ),
      ],
    },
    {
      claim: 'creates nothing where an end is not there',
      given,
      parameters: {
        dataset: 'one',
        release: 3,
        added: 2,
        rows: [
          relation({ id: 'statement:3', subject: 'theme:saknas', object: 'theme:till', citations: ['source:a'] }),
          relation({ id: 'statement:4', subject: 'theme:från', object: 'theme:saknas', citations: ['source:a'] }),
        ],
      },
      rows: [],
      then: [{ text: edgeText, rows: [] }, statementsThen()],
    },
  ];
}

function edgesOf(type: string): Row[] {
  const money = [2000050, 'SEK', 'ABOUT'];
  const period = ['2014', '2016-02', 'några år', '2014-01-01', '2014-12-31', '2016-02-01', '2016-02-29'];
  const ends = [type, 'theme:från', 'theme:till'];
  const sourceIds = ['source:a', 'source:b'];
  return [
    [
      ...ends,
      'statement:1',
      'OWNER',
      'GRANT',
      2,
      'ADOPTED',
      ...money,
      0.25,
      ...period,
      'ungefär',
      false,
      'by its name',
      'PREFERRED',
      sourceIds,
    ],
    [
      ...ends,
      'statement:2',
      ...[null, null, null, null, null, null, null, null, null, null, null],
      ...['0000', '9999', '0000', '9999'],
      ...[null, true, null, 'NORMAL', ['source:b']],
    ],
  ];
}

function statementsOf(type: string): Row[] {
  return [
    ['statement:1', type, 'theme:från', 'theme:till', null, null, 'OWNER', false, 'PREFERRED', 'one', 'h1', 3, 2, null],
    ['statement:2', type, 'theme:från', 'theme:till', null, null, null, true, 'NORMAL', 'one', 'hash of statement:2', 3, 2, null],
  ];
}
