import type { Row } from '../../src/engine/engine.ts';
import type { Check } from './contract-case.ts';

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
