import type { ContractCase } from '../../contract-case.ts';
import { fullClaim } from '../../full-edge.ts';
import { citationsThen, sources, unknownPeriod } from '../../given.ts';

const bare = {
  ...{ id: 'statement:2', type: 'CLAIM', subject: 'project:a', property: 'goal', value: 'större', ...unknownPeriod },
  ...{ isStated: true, rank: 'NORMAL', sources: ['source:b'], dataset: 'two', hash: 'h2' },
};

const text = `MATCH (s:Statement)
  RETURN s.id AS id, s.type AS type, s.subject AS subject, s.object AS object, s.property AS property, s.value AS value, s.role AS role,
    s.kind AS kind, s.level AS level, s.status AS status, s.amount AS amount, s.currency AS currency, s.precision AS precision,
    s.share AS share, s.start AS start, s.end AS end, s.periodWording AS periodWording, s.startFirst AS startFirst,
    s.startLast AS startLast, s.endFirst AS endFirst, s.endLast AS endLast, s.wording AS wording, s.isStated AS isStated,
    s.reasoning AS reasoning, s.rank AS rank, s.sources AS sources, s.dataset AS dataset, s.hash AS hash, s.release AS release, s.added AS added
  ORDER BY id`;

export const cases: readonly ContractCase[] = [
  {
    claim: 'creates claims with all they say, and where they are stated',
    given: [sources({ id: 'source:a', title: 'A' }, { id: 'source:b', title: 'B' })],
    parameters: {
      release: 3,
      added: 2,
      rows: [
        {
          claim: fullClaim,
          citations: [
            { source: 'source:b', section: 'Två', position: 0 },
            { source: 'source:a', section: 'Ett', position: 1 },
          ],
        },
        { claim: bare, citations: [{ source: 'source:b', section: 'Tre', position: 0 }] },
      ],
    },
    rows: [],
    then: [
      {
        text,
        rows: [
          [
            ...['statement:1', 'CLAIM', 'project:a', null, 'budget', 'ungefär 20 000 kronor', 'OWNER', 'GRANT', 2, 'ADOPTED'],
            ...[2000050, 'SEK', 'ABOUT', 0.25, '2014', '2016-02', 'några år', '2014-01-01', '2014-12-31', '2016-02-01', '2016-02-29'],
            ...['ungefär', false, 'by its name', 'PREFERRED', ['source:a', 'source:b'], 'one', 'h1', 3, 2],
          ],
          [
            ...['statement:2', 'CLAIM', 'project:a', null, 'goal', 'större', null, null, null, null],
            ...[null, null, null, null, null, null, null, '0000', '9999', '0000', '9999'],
            ...[null, true, null, 'NORMAL', ['source:b'], 'two', 'h2', 3, 2],
          ],
        ],
      },
      citationsThen(['statement:1', 'source:b', 'Två', 0], ['statement:1', 'source:a', 'Ett', 1], ['statement:2', 'source:b', 'Tre', 0]),
    ],
  },
];
