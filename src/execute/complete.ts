import { GraphQLError, isAbstractType, isLeafType, isListType, isNonNullType, isObjectType, locatedError } from 'graphql';
import type { ExecutionContext } from 'graphql/execution/execute.js';
import type { FieldNode, GraphQLOutputType } from 'graphql';
import type { SelectFields, SelectedField } from './selection.ts';

/** Where a value lies in the answer; null is the root. */
export interface Place {
  readonly above: Place | null;
  readonly key: string | number;
}

/** An answer while it is written: what went wrong in it is gathered. */
export interface Writing {
  readonly built: ExecutionContext;
  readonly select: SelectFields;
  readonly errors: GraphQLError[];
}

type Answer = Record<string, unknown>;

/**
 * Completes the value of a field as graphql-js does, but at once: everything below a root field is at hand. A value that is
 * wrong or missing becomes null and an error, at the next field that may be null; throws where none may.
 */
export function completeField(writing: Writing, selected: SelectedField, type: string, value: unknown, place: Place): unknown {
  const { field, nodes, isNonNull } = selected;
  if (field === null) return type;
  try {
    return complete(writing, field.type, selected, type, value, place);
  } catch (error) {
    const located = locatedError(error, [...nodes], pathOf(place));
    if (isNonNull) throw located;
    writing.errors.push(located);
    return null;
  }
}

function complete(
  writing: Writing,
  type: GraphQLOutputType,
  selected: SelectedField,
  parent: string,
  value: unknown,
  place: Place,
): unknown {
  if (value instanceof Error) throw value;
  if (isNonNullType(type)) {
    const completed = complete(writing, type.ofType, selected, parent, value, place);
    if (completed === null) throw new Error(`Cannot return null for non-nullable field ${parent}.${selected.field?.name ?? ''}.`);
    return completed;
  }
  if (value === null || value === undefined) return null;
  if (isListType(type)) return completeList(writing, type.ofType, selected, parent, value, place);
  if (isLeafType(type)) return serialize(type, value);
  return completeObject(writing, type, selected.nodes, value, place);
}

function serialize(type: { readonly name: string; serialize(value: unknown): unknown }, value: unknown): unknown {
  const serialized = type.serialize(value);
  if (serialized === null || serialized === undefined) throw new Error(`Expected a value of ${type.name}, got none`);
  return serialized;
}

function completeList(
  writing: Writing,
  type: GraphQLOutputType,
  selected: SelectedField,
  parent: string,
  value: unknown,
  above: Place,
): unknown[] {
  if (!Array.isArray(value))
    throw new GraphQLError(`Expected Iterable, but did not find one for field "${parent}.${selected.field?.name ?? ''}".`);
  const mayBeNull = !isNonNullType(type);
  return value.map((entry: unknown, key) => {
    const place = { above, key };
    try {
      return complete(writing, type, selected, parent, entry, place);
    } catch (error) {
      const located = locatedError(error, [...selected.nodes], pathOf(place));
      if (!mayBeNull) throw located;
      writing.errors.push(located);
      return null;
    }
  });
}

function completeObject(writing: Writing, type: GraphQLOutputType, nodes: readonly FieldNode[], value: unknown, above: Place): Answer {
  const concrete = isAbstractType(type) ? writing.built.schema.getType(nameOf(value)) : type;
  if (!isObjectType(concrete)) throw new Error(`Expected the type of an object of ${String(type)}, got ${nameOf(value)}`);
  const answer: Answer = {};
  for (const selected of writing.select(concrete, nodes)) {
    const place = { above, key: selected.key };
    put(answer, selected.key, completeField(writing, selected, concrete.name, read(writing.built, selected, value), place));
  }
  return answer;
}

/** Puts a value under the key that a client chose: one key would set the prototype instead. */
export function put(answer: Answer, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(answer, key, { value, enumerable: true, configurable: true, writable: true });
  else answer[key] = value;
}

function nameOf(value: unknown): string {
  return isAnswer(value) ? String(value['__typename']) : '';
}

/** Reads a field of an object; what reading throws is its value. */
function read({ contextValue }: ExecutionContext, { field, args, info }: SelectedField, source: unknown): unknown {
  if (field === null || info === null) return null;
  if (args instanceof Error) return args;
  if (field.resolve === undefined) return isAnswer(source) ? source[field.name] : undefined;
  try {
    return field.resolve(source, args, contextValue, info);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null;
}

/** The keys on the way to a place. */
function pathOf(place: Place): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at: Place | null = place; at !== null; at = at.above) path.unshift(at.key);
  return path;
}
