import type { Check, Step } from './contract-case.ts';
import { createEntities } from './entities.ts';
import { claims, entities, entity } from './given.ts';

/** Merges entities into others by decisions. */
export function mergeEntities(...rows: readonly (readonly [id: string, into: string, decision: string])[]): Step {
  return { statement: 'ingest/merge-entities', parameters: { rows: rows.map(([id, into, decision]) => ({ id, into, decision })) } };
}

/** A theme `theme:a` into which `theme:b` and `theme:c` are merged, and `theme:d`. */
export const someMerged: readonly Step[] = [
  entities('Theme', { id: 'theme:a', name: 'A' }, { id: 'theme:b', name: 'B', dataset: 'two' }, { id: 'theme:d', name: 'D' }),
  createEntities('Theme', { ...entity({ id: 'theme:c', name: 'C' }), identifiers: ['nuts||SE3'] }),
  claims({ id: 'statement:1', subject: 'theme:d' }, { id: 'statement:2', subject: 'theme:d' }),
  mergeEntities(['theme:b', 'theme:a', 'statement:1'], ['theme:c', 'theme:a', 'statement:2']),
];

/** All merged entities by id: what each is merged into and by which decision. */
export function mergedThen(...rows: readonly (readonly [id: string, into: string, decision: string])[]): Check {
  const text = `MATCH (m:Merged)-[r:MERGED_INTO]->(n:Entity)
    RETURN m.id AS id, n.id AS into, r.decision AS decision ORDER BY id`;
  return { text, rows };
}

/** The ids of all entities. */
export function idsThen(...ids: readonly string[]): Check {
  return { text: 'MATCH (n:Entity) RETURN n.id AS id ORDER BY id', rows: ids.map((id) => [id]) };
}

/** Creates a statement without an edge that lies elsewhere than its data say. */
export function decision(
  id: string,
  type: string,
  ends: Readonly<Record<string, string>>,
  more: Readonly<Record<string, unknown>> = {},
): Step {
  const said = { id, type, isStated: false, rank: 'NORMAL', startFirst: '0000', startLast: '9999', endFirst: '0000', endLast: '9999' };
  const claim = { ...said, ...ends, sources: [], dataset: 'one', hash: `hash of ${id}`, ...more };
  return { statement: 'ingest/create-claims', parameters: { release: 1, added: 1, rows: [{ claim, citations: [] }] } };
}
