import type { EntityRow, Graph, StatementRow } from '../load.ts';

/** An entity or a statement as answers of the oracle show it. */
export interface Ref {
  id: string;
}

interface Index {
  entities: ReadonlyMap<string, EntityRow>;
  about: ReadonlyMap<string, readonly StatementRow[]>;
}

const indexes = new WeakMap<Graph, Index>();

/** The entity with this id, or null. */
export function findEntity(graph: Graph, id: string): EntityRow | null {
  return indexOf(graph).entities.get(id) ?? null;
}

/** The entity with this id; throws when there is none. */
export function needEntity(graph: Graph, id: string): EntityRow {
  const entity = findEntity(graph, id);
  if (entity === null) throw new Error(`Graph: expected an entity ${id}, got none`);
  return entity;
}

/** All statements that have the entity as subject or object, whatever their rank, each once. */
export function statementsAbout(graph: Graph, id: string): readonly StatementRow[] {
  return indexOf(graph).about.get(id) ?? [];
}

/** The number of statements about an entity, as Entity.degree counts them. */
export function degreeOf(graph: Graph, id: string): number {
  return statementsAbout(graph, id).length;
}

/** The end of a relation that is not this one; null for a claim and for what leads from an entity to itself. */
export function otherEnd({ subject, object }: StatementRow, id: string): string | null {
  if (object === null || subject === object) return null;
  return subject === id ? object : subject;
}

/** What has this id, as answers show it. */
export function ref({ id }: Ref): Ref {
  return { id };
}

// Only to be quick: the oracle asks for the same entities over and over.
function indexOf(graph: Graph): Index {
  const known = indexes.get(graph);
  if (known !== undefined) return known;
  const about = new Map<string, StatementRow[]>();
  for (const statement of graph.statements) {
    for (const end of new Set([statement.subject, statement.object ?? statement.subject])) {
      about.set(end, [...(about.get(end) ?? []), statement]);
    }
  }
  const index = { entities: new Map(graph.entities.map((entity) => [entity.id, entity])), about };
  indexes.set(graph, index);
  return index;
}
