import type { EntityRow, Graph, Row, StatementRow } from './load.ts';
import { need } from './load.ts';
import { compareKeys } from './order.ts';
import { page } from './paging.ts';
import type { Connection, PageArgs } from './paging.ts';
import { isAbsent, lets } from './relations.ts';
import type { Args } from './relations.ts';

/** A resolver of the oracle: the parent, the coerced arguments, and the arrays as context. */
export type Resolve<Parent, A = Args> = (parent: Parent, args: A, graph: Graph) => unknown;

/** The resolvers of a type by field. */
export type Fields<Parent, A = Args> = Readonly<Record<string, Resolve<Parent, A>>>;

/** Fields that every entity has. */
export const entityFields: Fields<EntityRow, Args & { lang: string }> = {
  id: ({ id }) => id,
  name: ({ name, nameEn }, { lang }) => (lang === 'EN' ? (nameEn ?? name) : name),
  names: (entity, _, graph) => namesOf(entity, graph),
  identifiers: ({ id }, _, graph) =>
    inOrder(
      graph.identifiers.filter((row) => row['entity'] === id),
      ['scheme', 'value'],
    ),
  degree: ({ id }, _, graph) => degree(graph, id),
  // No data of the oracle decide that two are the same; tests/ingest/merges-graphql.test.ts does.
  mergedFrom: () => [],
  statements: ({ id }, args, graph) =>
    statementPage(
      graph.statements.filter((statement) => isAbout(statement, id) && fits(statement, args)),
      args,
    ),
};

/** A page of statements, by id. */
export function statementPage(statements: StatementRow[], args: PageArgs): Connection {
  return page(
    statements.map((node) => ({ key: [node.id], edge: { node } })),
    args,
  );
}

/** The number of statements about an entity; one that names it twice counts once. */
export function degree(graph: Graph, id: string): number {
  return graph.statements.filter((statement) => isAbout(statement, id)).length;
}

/** All names of an entity: official, English, then those of names.csv in the order of that file. */
export function namesOf({ id, name, nameEn }: EntityRow, graph: Graph): Record<string, string | null>[] {
  const official = { value: name, kind: 'OFFICIAL', lang: 'sv', sourceId: null };
  const english = nameEn === null ? [] : [{ value: nameEn, kind: 'TRANSLATION', lang: 'en', sourceId: null }];
  const others = graph.names.filter((row) => row['entity'] === id);
  const rows = inOrder(others, ['value', 'kind', 'lang']).map((row) => ({
    value: need(row, 'value'),
    kind: need(row, 'kind'),
    lang: need(row, 'lang'),
    sourceId: row['source'] ?? null,
  }));
  return [official, ...english, ...rows];
}

function isAbout(statement: StatementRow, id: string): boolean {
  return statement.subject === id || statement.object === id;
}

function fits(statement: StatementRow, { types, property, isStated }: Args): boolean {
  return (
    lets(types, statement.type) &&
    (isAbsent(property) || (statement.type === 'CLAIM' && statement.property === property)) &&
    (isAbsent(isStated) || statement.isStated === isStated)
  );
}

function inOrder(rows: Row[], columns: string[]): Row[] {
  const key = (row: Row): string[] => columns.map((column) => need(row, column));
  return rows.toSorted((a, b) => compareKeys(key(a), key(b)));
}
