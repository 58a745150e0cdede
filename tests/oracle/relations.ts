import { endLast, period, startFirst } from './dates.ts';
import type { Period } from './dates.ts';
import type { EntityRow, Graph, StatementRow } from './load.ts';
import { page } from './paging.ts';
import type { Connection, PageArgs } from './paging.ts';
import { compareKeys } from './order.ts';

/** A stretch of days, both ends as days. */
export interface DayRange {
  from: string;
  to: string;
}

/** An order as asked for; the SDL's defaults are filled in. */
export interface Order {
  by: string;
  direction: string;
}

/** Every argument that a field along an edge can have. */
export interface Args extends PageArgs {
  roles?: string[] | null;
  kinds?: string[] | null;
  types?: string[] | null;
  themeIds?: string[] | null;
  status?: string | null;
  property?: string | null;
  isStated?: boolean | null;
  activeIn?: DayRange | null;
  orderBy?: Order | null;
}

/** A statement seen from one of its ends: the other end is the node. */
export interface Relation {
  statement: StatementRow;
  node: EntityRow;
}

/** Money as the SDL shows it. */
export interface Money {
  amount: string;
  currency: string | null;
  precision: string;
  kind: string | null;
  wording: string | null;
}

const ranks = ['PREFERRED', 'NORMAL', 'DEPRECATED'];
const moneyKinds = ['GRANT', 'CO_FINANCING', 'IN_KIND', 'TOTAL_BUDGET'];
const notActors = ['Project', 'Programme', 'Theme', 'Place', 'Document'];

/** The entity with this id, or null. */
export function entityById(graph: Graph, id: string | null): EntityRow | null {
  return graph.entities.find((entity) => entity.id === id) ?? null;
}

/** The relations of these types that go out from an entity. */
export function outgoing(graph: Graph, id: string, ...types: string[]): Relation[] {
  return graph.statements
    .filter((statement) => types.includes(statement.type) && statement.subject === id)
    .map((statement) => ({ statement, node: otherEnd(graph, statement.object) }));
}

/** The relations of these types that come in to an entity. */
export function incoming(graph: Graph, id: string, ...types: string[]): Relation[] {
  return graph.statements
    .filter((statement) => types.includes(statement.type) && statement.object === id)
    .map((statement) => ({ statement, node: otherEnd(graph, statement.subject) }));
}

/** Whether an entity is an actor of whatever kind. */
export function isActor(entity: EntityRow): boolean {
  return !notActors.includes(entity.__typename);
}

/** Only the relations whose other end is an actor. */
export function toActors(relations: Relation[]): Relation[] {
  return relations.filter(({ node }) => isActor(node));
}

/** Only the relations whose other end is of one of these GraphQL types. */
export function to(relations: Relation[], ...typenames: string[]): Relation[] {
  return relations.filter(({ node }) => typenames.includes(node.__typename));
}

/** Only the relations that the arguments `roles`, `kinds`, `types` and `status` let pass. */
export function fitting(relations: Relation[], args: Args): Relation[] {
  return relations.filter(
    ({ statement, node }) =>
      lets(args.roles, statement.role) &&
      lets(args.kinds, node.kind) &&
      lets(args.types, statement.type) &&
      (isAbsent(args.status) || args.status === statement.status),
  );
}

/** Whether a list of allowed values, if given, has this one; an empty list allows none. */
export function lets(allowed: readonly string[] | null | undefined, value: string | null): boolean {
  return isAbsent(allowed) || (value !== null && allowed.includes(value));
}

/** A page of relations, by the other end's sort key, ties by the statement's id. */
export function relationPage(relations: Relation[], args: Args): Connection {
  return page(
    relations.map((relation) => ({ key: [relation.node.sortKey, relation.statement.id], edge: edgeOf(relation) })),
    args,
  );
}

/** A page of relations to projects: only those active in the days asked for, by name or by start. */
export function projectPage(graph: Graph, relations: Relation[], args: Args): Connection {
  const active = relations.filter(({ node }) => isActiveIn(graph, node, args.activeIn));
  const items = active.map((relation) => ({
    key: [projectKey(graph, relation.node, args.orderBy), relation.statement.id],
    edge: edgeOf(relation),
  }));
  return page(items, args, args.orderBy?.direction === 'DESC');
}

/** What a project is ordered by: its sort key, or the first day it can begin. */
export function projectKey(graph: Graph, project: EntityRow, order: Order | null | undefined): string {
  return order?.by === 'START' ? startFirst(entityPeriod(graph, project)) : project.sortKey;
}

/** Whether a project may run in these days: its stated period doesn't rule it out. */
function isActiveIn(graph: Graph, project: EntityRow, days: DayRange | null | undefined): boolean {
  if (isAbsent(days)) return true;
  const stated = entityPeriod(graph, project);
  if ((stated?.start ?? null) === null && (stated?.end ?? null) === null) return false;
  return startFirst(stated) <= days.to && endLast(stated) >= days.from;
}

/** A statement's money, or null without an amount. */
export function moneyOf(statement: StatementRow): Money | null {
  if (statement.amount === null) return null;
  return {
    amount: statement.amount.includes('.') ? statement.amount : `${statement.amount}.00`,
    currency: statement.currency,
    precision: statement.precision ?? 'EXACT',
    kind: statement.kind !== null && moneyKinds.includes(statement.kind) ? statement.kind : null,
    wording: statement.wording,
  };
}

/** The best claim about a property of an entity: by rank, then by id; null when there is none. */
export function bestClaim(graph: Graph, id: string, property: string): StatementRow | null {
  const claims = graph.statements.filter(
    (statement) => statement.type === 'CLAIM' && statement.subject === id && statement.property === property,
  );
  const hasDate = ({ start, end }: StatementRow): boolean => start !== null || end !== null;
  const date = (claim: StatementRow): number => (property === 'period' && !hasDate(claim) ? 1 : 0);
  const key = (claim: StatementRow): [number, number, string] => [ranks.indexOf(claim.rank), date(claim), claim.id];
  return claims.toSorted((a, b) => compareKeys(key(a), key(b))).at(0) ?? null;
}

/** When an entity runs or is valid; a document without a period has its date for both ends. */
export function entityPeriod(graph: Graph, entity: EntityRow): Period | null {
  const claim = bestClaim(graph, entity.id, 'period');
  if (claim !== null) return period(claim.start, claim.end, claim.periodWording);
  const date = entity.__typename === 'Document' ? bestClaim(graph, entity.id, 'date') : null;
  return date === null ? null : period(date.start, date.start, date.periodWording);
}

/** Whether an argument was left out or given as null. */
export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function edgeOf({ statement, node }: Relation): Readonly<Record<string, unknown>> {
  const level = statement.level === null ? null : Number(statement.level);
  return { node, statement, role: statement.role, money: moneyOf(statement), level, status: statement.status };
}

function otherEnd(graph: Graph, id: string | null): EntityRow {
  const entity = entityById(graph, id);
  if (entity === null) throw new Error(`Statement: expected a known entity at its other end, got ${String(id)}`);
  return entity;
}
