import { hasThemeOf } from './actor-fields.ts';
import { degree, statementPage } from './entity-fields.ts';
import type { Fields } from './entity-fields.ts';
import type { EntityRow, Graph, SourceRow, StatementRow } from './load.ts';
import { badInput, page } from './paging.ts';
import type { Connection, Item } from './paging.ts';
import { entityById, isAbsent, isActor, lets, outgoing, projectKey } from './relations.ts';
import type { Args } from './relations.ts';
import { search } from './search.ts';

/** Every condition that a filter of a root list can have. */
export interface Filter {
  kinds?: string[] | null;
  types?: string[] | null;
  themeIds?: string[] | null;
  memberOfIds?: string[] | null;
  placeIds?: string[] | null;
  issuerIds?: string[] | null;
  withinIds?: string[] | null;
  subjectId?: string | null;
  objectId?: string | null;
  sourceId?: string | null;
  isStated?: boolean | null;
}

/** Every argument that a root field can have; which ones it has the SDL says. */
export interface RootArgs extends Args {
  id: string;
  ids: string[];
  text: string;
  since: string;
  placeIds?: string[] | null;
  exact?: boolean;
  filter?: Filter | null;
}

const mostNodes = 100;
const takingPart = ['OWNS', 'FUNDS', 'PARTNERS_IN'];

/** The fields of Query but for those that give one entity of a type by its id. */
export const rootFields: Fields<unknown, RootArgs> = {
  node: (_, { id }, graph) => nodeById(graph, id),
  nodes: (_, { ids }, graph) => {
    if (ids.length > mostNodes) throw badInput(`Expected at most ${String(mostNodes)} ids, got ${String(ids.length)}.`);
    return ids.map((id) => nodeById(graph, id));
  },
  actor: (_, { id }, graph) => graph.entities.find((entity) => entity.id === id && isActor(entity)),
  source: (_, { id }, graph) => graph.sources.find((source) => source.id === id),
  statement: (_, { id }, graph) => graph.statements.find((statement) => statement.id === id),
  actors: (_, args, graph) =>
    entityPage(
      graph,
      graph.entities.filter((entity) => isActor(entity) && actorFits(graph, entity, args.filter ?? {})),
      args,
    ),
  projects: (_, args, graph) => {
    const fitting = ofType(graph, 'Project').filter((project) => lets(args.filter?.kinds, project.kind));
    const items = fitting.map((node) => ({ key: [projectKey(graph, node, args.orderBy), node.id], edge: { node } }));
    return page(items, args, args.orderBy?.direction === 'DESC');
  },
  themes: (_, args, graph) => entityPage(graph, ofType(graph, 'Theme'), args),
  programmes: (_, args, graph) => entityPage(graph, ofType(graph, 'Programme'), args),
  places: (_, args, graph) =>
    entityPage(
      graph,
      ofType(graph, 'Place').filter((place) => placeFits(graph, place, args.filter ?? {})),
      args,
    ),
  documents: (_, args, graph) =>
    entityPage(
      graph,
      ofType(graph, 'Document').filter((document) => documentFits(graph, document, args.filter ?? {})),
      args,
    ),
  sources: (_, args, graph) =>
    page(
      graph.sources.map((node) => ({ key: [node.id], edge: { node } })),
      args,
    ),
  statements: (_, args, graph) =>
    statementPage(
      graph.statements.filter((statement) => statementFits(statement, args.filter ?? {})),
      args,
    ),
  search: (_, args, graph) => search(graph, args.text, args),
  changes: (_, args, graph) => {
    if (!/^[0-9]+$/.test(args.since)) throw badInput(`Expected the number of a release, got ${args.since}.`);
    return page(Number(args.since) === 0 ? additions(graph) : [], args);
  },
  // Left to the tests of the import: the files say nothing about releases.
  release: () => null,
};

/** The field of Query that gives an entity of one GraphQL type by its id, null for an id of another type. */
export function byId(typename: string): Fields<unknown, RootArgs>[string] {
  return (_, { id }, graph) => ofType(graph, typename).find((entity) => entity.id === id) ?? null;
}

/** What the one release did that brought all there is: it added everything. */
function additions({ entities, statements, sources }: Graph): Item[] {
  const typed = [
    ...[...entities, ...sources].map((node) => ({ node, type: node.__typename })),
    ...statements.map((node) => ({ node, type: node.type })),
  ];
  return typed.map(({ node, type }) => ({
    key: [node.id],
    edge: { node: { releaseId: '1', kind: 'ADDED', nodeId: node.id, type, node, before: null } },
  }));
}

function ofType(graph: Graph, typename: string): EntityRow[] {
  return graph.entities.filter((entity) => entity.__typename === typename);
}

function nodeById(graph: Graph, id: string): EntityRow | SourceRow | StatementRow | null {
  const others = [...graph.sources, ...graph.statements];
  return entityById(graph, id) ?? others.find((other) => other.id === id) ?? null;
}

function entityPage(graph: Graph, entities: EntityRow[], args: RootArgs): Connection {
  const items = entities.map((node) => ({
    key: [args.orderBy?.by === 'DEGREE' ? degree(graph, node.id) : node.sortKey, node.id],
    edge: { node },
  }));
  return page(items, args, args.orderBy?.direction === 'DESC');
}

function actorFits(graph: Graph, actor: EntityRow, { kinds, themeIds, memberOfIds, placeIds }: Filter): boolean {
  const projects = outgoing(graph, actor.id, ...takingPart).filter(({ node }) => node.__typename === 'Project');
  return (
    lets(kinds, actor.kind) &&
    (isAbsent(themeIds) || projects.some(({ node }) => hasThemeOf(graph, node.id, themeIds))) &&
    (isAbsent(memberOfIds) || outgoing(graph, actor.id, 'MEMBER_OF').some(({ node }) => lets(memberOfIds, node.id))) &&
    (isAbsent(placeIds) || outgoing(graph, actor.id, 'LOCATED_IN').some(({ node }) => liesIn(graph, node, placeIds)))
  );
}

function liesIn(graph: Graph, place: EntityRow, placeIds: string[]): boolean {
  return lets(placeIds, place.id) || outgoing(graph, place.id, 'WITHIN').some(({ node }) => lets(placeIds, node.id));
}

function placeFits(graph: Graph, place: EntityRow, { kinds, withinIds }: Filter): boolean {
  const lies = isAbsent(withinIds) || outgoing(graph, place.id, 'WITHIN').some(({ node }) => lets(withinIds, node.id));
  return lets(kinds, place.kind) && lies;
}

function documentFits(graph: Graph, document: EntityRow, { kinds, issuerIds }: Filter): boolean {
  const issuers = outgoing(graph, document.id, 'ISSUED_BY');
  return lets(kinds, document.kind) && (isAbsent(issuerIds) || issuers.some(({ node }) => lets(issuerIds, node.id)));
}

function statementFits(statement: StatementRow, { types, subjectId, objectId, sourceId, isStated }: Filter): boolean {
  return (
    lets(types, statement.type) &&
    (isAbsent(subjectId) || statement.subject === subjectId) &&
    (isAbsent(objectId) || statement.object === objectId) &&
    (isAbsent(sourceId) || statement.citations.some(({ source }) => source === sourceId)) &&
    (isAbsent(isStated) || statement.isStated === isStated)
  );
}
