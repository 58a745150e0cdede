import type { GraphQLSchema } from 'graphql';
import { badInput } from '../../errors.ts';
import { typeOfId } from '../../graph/ids.ts';
import { countryPlace, countyPlace, municipalityPlace } from '../../ingest/places.ts';
import { longestHint, longestName, mostCandidates, mostHints, mostSought, usualCandidates, type Sought } from '../../reconcile/sought.ts';
import { wantedTypes } from '../../search/wanted-types.ts';
import { isObject, listOf, parseObject, shown, textOf, type JsonObject } from './parameters.ts';
import { properties, propertyOf, type Property } from './properties.ts';
import { refusal } from './refusals.ts';

/** Names that are no keys but parts of what JavaScript itself knows of objects. */
const notKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const longestKey = 100;

/** Reads `queries`, a batch of what is sought by keys of the client's own; throws BAD_REQUEST, BAD_USER_INPUT or PAYLOAD_TOO_LARGE. */
export function readBatch(text: string, schema: GraphQLSchema): ReadonlyMap<string, Sought> {
  const entries = Object.entries(parseObject(text, 'queries'));
  if (entries.length > mostSought)
    throw refusal('PAYLOAD_TOO_LARGE', `Expected at most ${mostSought} queries, got ${entries.length}; the manifest says so in batchSize`);
  return new Map(entries.map(([key, query]) => [keyOf(key), readQuery(query, `queries[${shown(key)}]`, schema)]));
}

function keyOf(key: string): string {
  if (notKeys.has(key) || key.length > longestKey)
    throw badInput(`Expected keys of at most ${longestKey} characters, such as "q0", got ${shown(key)}`);
  return key;
}

function readQuery(query: unknown, where: string, schema: GraphQLSchema): Sought {
  if (!isObject(query)) throw badInput(`Expected an object in ${where}`);
  const name = query['query'] === undefined ? '' : textOf(query['query'], `${where}.query`, longestName).trim();
  const hints = readHints(query['properties'] ?? [], `${where}.properties`);
  if (query['query'] === undefined && query['properties'] === undefined) throw badInput(`Expected query or properties in ${where}`);
  return { name, types: typesOf(query, where, schema), ...hints, limit: limitOf(query['limit'], `${where}.limit`) };
}

function limitOf(limit: unknown, where: string): number {
  if (limit === undefined || limit === null) return usualCandidates;
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1) throw badInput(`Expected a whole number from 1 in ${where}`);
  return Math.min(limit, mostCandidates);
}

/** One id, a list of them, or what tells nothing: no type, an empty one, an empty list. */
function typesOf({ type = '' }: JsonObject, where: string, schema: GraphQLSchema): ReadonlySet<string> | null {
  const listed = Array.isArray(type) ? listOf(type, `${where}.type`, mostHints) : [type];
  const ids = listed
    .map((each) => textOf(isObject(each) ? each['id'] : (each ?? ''), `${where}.type`, longestHint))
    .filter((id) => id !== '');
  return ids.length === 0 ? null : wantedTypes(schema, ids, `${where}.type`);
}

type Hints = Pick<Sought, 'placeIds' | 'identifiers'>;

function readHints(listed: unknown, where: string): Hints {
  const found = listOf(listed, where, mostHints).flatMap((each) => readHint(each, where));
  const placeIds = found.flatMap(({ property, text }) => (property.asks === 'place' ? placeOf(property.id, text) : []));
  const identifiers = found.flatMap(({ property, text }) => (property.asks === 'identifier' ? [{ scheme: property.id, value: text }] : []));
  return { placeIds: [...new Set(placeIds)].slice(0, mostHints), identifiers: identifiers.slice(0, mostHints) };
}

function readHint(hint: unknown, where: string): { property: Property; text: string }[] {
  if (!isObject(hint)) throw badInput(`Expected objects with pid and v in ${where}`);
  const pid = textOf(hint['pid'], `${where}.pid`, longestHint);
  const property = propertyOf(pid);
  const usable = properties.filter(({ asks }) => asks !== null).map(({ id }) => id);
  if (property === undefined || property.asks === null)
    throw badInput(`Expected a property among ${usable.join(', ')} in ${where}, got ${shown(pid)}`);
  const { v } = hint;
  const values = Array.isArray(v) ? listOf(v, `${where}.v`, mostHints) : [v];
  return values.map((value) => ({ property, text: valueOf(value, `${where}.v`) })).filter(({ text }) => text !== '');
}

/** A value of a cell as text; one that was matched before stands for its entity. */
function valueOf(value: unknown, where: string): string {
  if (isObject(value)) return textOf(value['id'], where, longestHint);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === null || value === undefined ? '' : textOf(value, where, longestHint).trim();
}

const placesBySort: Readonly<Record<string, (text: string) => string | null>> = {
  municipality: municipalityPlace,
  county: countyPlace,
  country: countryPlace,
};

/** A place by its id, its name or its code; what is none tells nothing, for cells hold what they hold. */
function placeOf(sort: string, text: string): string[] {
  if (typeOfId(text) === 'Place') return [text];
  const id = placesBySort[sort]?.(text) ?? null;
  return id === null ? [] : [id];
}
