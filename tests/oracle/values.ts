import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLArgument, GraphQLInputField, GraphQLInputType } from 'graphql';
import type { Chance } from './chance.ts';
import { degree } from './entity-fields.ts';
import type { Graph } from './load.ts';
import { isActor } from './relations.ts';

/** Something that takes a value: an argument or a field of an input object. */
export type Taker = GraphQLArgument | GraphQLInputField;

/** The ids of a graph by what they are ids of: a GraphQL type, `Actor`, `Statement`, `Source` or `Any`. */
export type Ids = Readonly<Record<string, readonly string[]>>;

const typeOfArgument: Readonly<Record<string, string>> = {
  themeIds: 'Theme',
  memberOfIds: 'Actor',
  placeIds: 'Place',
  issuerIds: 'Actor',
  withinIds: 'Place',
  programmeIds: 'Programme',
  actorIds: 'Actor',
  subjectId: 'Entity',
  objectId: 'Entity',
  sourceId: 'Source',
};

const unknownIds = ['project:finns-inte', 'municipality:alb', 'theme:', 'PROJECT:ANGBAT', 'x', '', '5', 'statement:x'];
const properties = ['status', 'period', 'budget', 'date', 'memberCount', 'incompleteList', 'unheard-of', ''];
/** Mostly before the first release, which is the only one. */
const releases = ['0', '0', '0', '0', '0', '00', '1', '12', 'x'];
const days = ['2001', '2012', '2013-12', '2014-01-02', '2014-06-30', '2015', '2016-02', '2016-02-29', '2017', '2031-12-31'];

/** Gathers the ids of a graph. */
export function idsOf(graph: Graph): Ids {
  const entities = graph.entities.flatMap(({ id }) => often(graph, id));
  const statements = graph.statements.map(({ id }) => id);
  const sources = graph.sources.map(({ id }) => id);
  const types = [...new Set(graph.entities.map(({ __typename }) => __typename))];
  const ofType = (type: string): string[] => graph.entities.filter(({ __typename }) => __typename === type).map(({ id }) => id);
  return {
    ...Object.fromEntries(types.map((type) => [type, ofType(type)])),
    Actor: graph.entities.filter(isActor).flatMap(({ id }) => often(graph, id)),
    Entity: entities,
    Statement: statements,
    Source: sources,
    Any: [...entities, ...sources, ...statements],
  };
}

/** An id as often as it should be drawn: entities of which much is stated show more. */
function often(graph: Graph, id: string): string[] {
  return Array.from({ length: 1 + Math.floor(degree(graph, id) / 4) }, () => id);
}

/** An id for a field of this type: mostly a right one, at times of another type or unknown. */
function drawId(chance: Chance, ids: Ids, type: string): string {
  const right = ids[type] ?? [];
  if (right.length > 0 && chance.is(0.8)) return chance.one(right);
  return chance.is(0.6) ? chance.one(ids['Any'] ?? unknownIds) : chance.one(unknownIds);
}

/** A value that fits an argument or an input field, as JSON; `hint` is the type of the ids it may hold. */
export function drawValue(chance: Chance, ids: Ids, taker: Taker, hint: string): unknown {
  const wanted = typeOfArgument[taker.name] ?? hint;
  return valueOf(chance, ids, taker.type, { name: taker.name, wanted });
}

interface Place {
  name: string;
  wanted: string;
}

function valueOf(chance: Chance, ids: Ids, type: GraphQLInputType, place: Place): unknown {
  if (isNonNullType(type)) return valueOf(chance, ids, type.ofType, place);
  if (isListType(type)) {
    const length = chance.is(0.05) ? 0 : chance.within(1, place.name === 'ids' ? 6 : 3);
    const list = Array.from({ length }, () => valueOf(chance, ids, type.ofType, place));
    // A list of one may be given as the one.
    if (length === 1 && chance.is(0.2)) return list[0];
    // What is listed twice must be shown twice (nodes) or count once (filters).
    return chance.is(0.2) && length > 0 ? [...list, list[0]] : list;
  }
  const named = getNamedType(type);
  if (isEnumType(named)) return chance.one(named.getValues()).name;
  if (named.name === 'DayRange') return drawDays(chance);
  if (isInputObjectType(named)) {
    const given = Object.values(named.getFields()).filter(() => chance.is(0.4));
    return Object.fromEntries(given.map((field) => [field.name, drawValue(chance, ids, field, place.wanted)]));
  }
  if (place.name === 'since') return chance.one(releases);
  if (named.name === 'ID') return drawId(chance, ids, place.wanted);
  if (named.name === 'Boolean') return chance.is(0.5);
  if (named.name === 'String' && place.name === 'property') return chance.one(properties);
  throw new Error(`Operations: expected to know what to give ${place.name}: ${String(type)}`);
}

function drawDays(chance: Chance): { from: string; to: string } {
  const from = chance.below(days.length);
  const to = chance.within(from, days.length - 1);
  return { from: days[from] ?? '', to: days[to] ?? '' };
}
