import type { Engine, Row } from '../../src/engine/engine.ts';

/** Everything that a graph holds but for its releases, sorted, for comparison. */
export async function dumpGraph(engine: Engine): Promise<Record<string, readonly string[]>> {
  const entity = `n.id, n.kind, n.name, n.nameEn, n.sortKey, n.names, n.identifiers, n.degree, n.start, n.end, n.startFirst, n.endLast,
    n.ownNames, n.ownIdentifiers, n.dataset, n.hash`;
  const edge = `r.id, r.role, r.kind, r.level, r.status, r.amount, r.currency, r.precision, r.share, r.start, r.end, r.startFirst,
    r.endLast, r.wording, r.isStated, r.reasoning, r.rank, r.sources`;
  const statement = `s.id, s.type, s.subject, s.object, s.statedSubject, s.statedObject, s.property, s.value, s.role, s.amount, s.currency,
    s.share, s.start, s.wording, s.isStated, s.reasoning, s.rank, s.sources, s.dataset, s.hash`;
  const texts = {
    entities: `MATCH (n:Entity) RETURN size(labels(n)), ${entity}`,
    actors: 'MATCH (n:Actor) RETURN n.id',
    merged: `MATCH (n:Merged)-[r:MERGED_INTO]->(a:Entity) RETURN a.id, r.decision, ${entity}`,
    mergedNodes: 'MATCH (n:Merged) RETURN n.id',
    moves: 'MATCH (n:Move) RETURN n.id',
    edges: `MATCH (a:Entity)-[r]->(b:Entity) RETURN type(r), a.id, b.id, ${edge}`,
    statements: `MATCH (s:Statement) RETURN ${statement}`,
    citations: 'MATCH (s:Statement)-[c:STATED_IN]->(o:Source) RETURN s.id, c.position, c.section, o.id',
    sources: 'MATCH (s:Source) RETURN s.id, s.title, s.dataset, s.hash',
  };
  const dump: Record<string, readonly string[]> = {};
  for (const [what, text] of Object.entries(texts)) dump[what] = (await ask(engine, text)).map((row) => JSON.stringify(row)).sort();
  return dump;
}

/** Runs a text that only reads. */
export function ask(engine: Engine, text: string): Promise<Row[]> {
  return engine.read({ name: 'tests/ask', text, parameters: new Map(), inputs: new Map() }, {});
}
