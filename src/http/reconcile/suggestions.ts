import type { GraphQLSchema } from 'graphql';
import { foldedWords } from '../../search/fold.ts';
import { wantedTypes } from '../../search/wanted-types.ts';
import { isActorType } from '../../reconcile/find.ts';
import { textOf, wholeNumber } from './parameters.ts';
import { properties, type Property } from './properties.ts';
import { serviceTypes, type ServiceType } from './types.ts';

const longestPrefix = 200;
const suggestionsAtOnce = 10;
const mostSkipped = 10_000;
const mostProposed = 100;

type Parameters = ReadonlyMap<string, string>;

/** What a person has typed so far, and how much is to be skipped. */
export interface Typed {
  readonly prefix: string;
  readonly start: number;
  readonly end: number;
}

/** Reads `prefix` and `cursor`; throws BAD_USER_INPUT. */
export function readTyped(parameters: Parameters): Typed {
  const prefix = textOf(parameters.get('prefix') ?? '', 'prefix', longestPrefix).trim();
  const start = wholeNumber(parameters.get('cursor'), 'cursor', { otherwise: 0, most: mostSkipped });
  return { prefix, start, end: start + suggestionsAtOnce };
}

/** The types that `type` restricts suggestions to; null without it. Throws BAD_USER_INPUT. */
export function readType(parameters: Parameters, schema: GraphQLSchema): ReadonlySet<string> | null {
  const type = textOf(parameters.get('type') ?? '', 'type', longestPrefix);
  return type === '' ? null : wantedTypes(schema, [type], 'type');
}

/** The properties whose name or id has words that begin as what was typed. */
export function suggestProperties({ prefix, start, end }: Typed): object {
  const result = properties.filter(({ id, name }) => begins(prefix, id, name)).slice(start, end);
  return { result: result.map(({ id, name, description }) => ({ id, name, description })) };
}

/** The types whose name has words that begin as what was typed. */
export function suggestTypes(schema: GraphQLSchema, { prefix, start, end }: Typed): object {
  const result: ServiceType[] = serviceTypes(schema).filter(({ id, name }) => begins(prefix, id, name));
  return { result: result.slice(start, end) };
}

/** The properties that can be fetched of entities of a type, of all entities without one; throws BAD_USER_INPUT. */
export function proposeProperties(parameters: Parameters, schema: GraphQLSchema): object {
  const type = parameters.get('type') ?? '';
  const limit = wholeNumber(parameters.get('limit'), 'limit', { otherwise: mostProposed, most: mostProposed });
  const types = readType(parameters, schema);
  const known = properties.filter(({ of }) => types === null || [...types].some((each) => isTold(of, each)));
  return { type, limit, properties: known.slice(0, limit).map(({ id, name }) => ({ id, name })) };
}

function isTold(of: Property['of'], type: string): boolean {
  return of === 'all' || isActorType(type) || (of === 'actors and places' && type === 'Place');
}

function begins(prefix: string, ...texts: readonly string[]): boolean {
  const words = texts.flatMap(foldedWords);
  return foldedWords(prefix).every((typed) => words.some((word) => word.startsWith(typed)));
}
