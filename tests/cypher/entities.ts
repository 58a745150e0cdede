import type { Row } from '../../src/engine/engine.ts';
import type { Check, ContractCase, Step } from './contract-case.ts';
import { kebabCase } from '../../src/graph/ids.ts';

/** The row of an entity of which everything is known. */
export const fullEntity = {
  id: 'project:a',
  name: 'Ås',
  nameEn: 'Ridge',
  sortKey: '{s a',
  kind: 'PRE_STUDY',
  names: ['OFFICIAL|sv||Ås', 'TRANSLATION|en||Ridge'],
  identifiers: ['orgnr||1', 'orgnr|source:a|2'],
  degree: 12,
  start: '2014',
  end: '2016-02',
  periodWording: 'några år',
  startFirst: '2014-01-01',
  startLast: '2014-12-31',
  endFirst: '2016-02-01',
  endLast: '2016-02-29',
  dataset: 'one',
  hash: 'h1',
  release: 3,
  added: 2,
};

/** All entities by id, with all properties in the order above. */
export function entitiesThen(...rows: readonly Row[]): Check {
  const text = `MATCH (n:Entity)
    RETURN n.id AS id, n.name AS name, n.nameEn AS nameEn, n.sortKey AS sortKey, n.kind AS kind, n.names AS names,
      n.identifiers AS identifiers, n.degree AS degree, n.start AS start, n.end AS end, n.periodWording AS periodWording,
      n.startFirst AS startFirst, n.startLast AS startLast, n.endFirst AS endFirst, n.endLast AS endLast, n.dataset AS dataset, n.hash AS hash
    ORDER BY id`;
  return { text, rows };
}

/** Creates entities of a type, with these properties. */
export function createEntities(label: string, ...rows: readonly Readonly<Record<string, unknown>>[]): Step {
  return { statement: `ingest/create-${kebabCase(label)}`, parameters: { rows } };
}

/** The cases of a statement that creates entities of a type, which have so many labels. */
export function createsEntities(label: string, labelCount: 2 | 3): ContractCase[] {
  const bare = {
    id: 'x:b',
    name: 'B',
    sortKey: 'b',
    names: ['OFFICIAL|sv||B'],
    identifiers: [],
    degree: 0,
    dataset: 'one',
    hash: 'h2',
    release: 3,
    added: 3,
  };
  const labels = ['Entity', ...(labelCount === 3 ? ['Actor'] : []), label].join(':');
  return [
    {
      claim: 'creates entities with all that is known of them and the labels of their type',
      given: [],
      parameters: { rows: [fullEntity, bare] },
      rows: [],
      then: [
        entitiesThen(
          [
            ...['project:a', 'Ås', 'Ridge', '{s a', 'PRE_STUDY'],
            ...[['OFFICIAL|sv||Ås', 'TRANSLATION|en||Ridge'], ['orgnr||1', 'orgnr|source:a|2'], 12],
            ...['2014', '2016-02', 'några år', '2014-01-01', '2014-12-31', '2016-02-01', '2016-02-29', 'one', 'h1'],
          ],
          [...['x:b', 'B', null, 'b', null, ['OFFICIAL|sv||B'], [], 0], ...[null, null, null, null, null, null, null, 'one', 'h2']],
        ),
        {
          text: 'MATCH (n:Entity) RETURN n.release AS release, n.added AS added ORDER BY n.id',
          rows: [
            [3, 2],
            [3, 3],
          ],
        },
        { text: `MATCH (n:${labels}) RETURN count(n) AS found, max(size(labels(n))) AS labels`, rows: [[2, labelCount]] },
      ],
    },
  ];
}
