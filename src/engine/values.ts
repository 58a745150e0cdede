import { Kind } from 'graphql';
import type { TypeNode } from 'graphql';
import { SamverkanError } from '../errors.ts';
import type { Parameters, Statement } from './engine.ts';

/** Makes a whole number into what the driver sends as an integer. */
export type MakeInteger = (value: number) => unknown;

/**
 * The parameters as a driver may send them, by the types in the statement's header: what is missing becomes null,
 * whole numbers become the driver's integers. Throws on anything that one of the engines would mistake.
 */
export function prepareParameters(statement: Statement, parameters: Parameters, makeInteger: MakeInteger): Record<string, unknown> {
  const prepared: Record<string, unknown> = {};
  for (const [name, type] of statement.parameters) {
    prepared[name] = prepare(statement, `$${name}`, type, parameters[name], makeInteger);
  }
  return prepared;
}

function prepare(statement: Statement, path: string, type: TypeNode, value: unknown, makeInteger: MakeInteger): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) {
    if (value === null || value === undefined) throw wrong(statement, path, 'a value', value);
    return prepare(statement, path, type.type, value, makeInteger);
  }
  if (value === null || value === undefined) return null;
  if (type.kind === Kind.LIST_TYPE) {
    if (!Array.isArray(value)) throw wrong(statement, path, 'a list', value);
    return value.map((item: unknown) => prepare(statement, path, type.type, item, makeInteger));
  }
  const fields = statement.inputs.get(type.name.value);
  if (fields === undefined) return prepareScalar(statement, path, type.name.value, value, makeInteger);
  const map = prepareMap(statement, path, fields, value, makeInteger);
  return statement.lists?.has(type.name.value) === true ? Object.values(map) : map;
}

function prepareMap(
  statement: Statement,
  path: string,
  fields: ReadonlyMap<string, TypeNode>,
  value: unknown,
  makeInteger: MakeInteger,
): Record<string, unknown> {
  if (!isPlainMap(value)) throw wrong(statement, path, 'a map', value);
  const unknownKey = Object.keys(value).find((key) => !fields.has(key));
  if (unknownKey !== undefined) throw wrong(statement, `${path}.${unknownKey}`, 'no such entry', value[unknownKey]);
  const prepared: Record<string, unknown> = {};
  for (const [name, type] of fields) prepared[name] = prepare(statement, `${path}.${name}`, type, value[name], makeInteger);
  return prepared;
}

function prepareScalar(statement: Statement, path: string, type: string, value: unknown, makeInteger: MakeInteger): unknown {
  if (type === 'Int') {
    if (!Number.isSafeInteger(value)) throw wrong(statement, path, 'a whole number', value);
    return makeInteger(Number(value));
  }
  if (type === 'Float') {
    if (typeof value !== 'number' || !Number.isFinite(value)) throw wrong(statement, path, 'a number', value);
    return value;
  }
  const expected = type === 'Boolean' ? 'boolean' : 'string';
  if (typeof value !== expected) throw wrong(statement, path, expected, value);
  return value;
}

function isPlainMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function wrong(statement: Statement, path: string, expected: string, value: unknown): SamverkanError {
  return new SamverkanError(
    'INTERNAL_SERVER_ERROR',
    'A statement was given a wrong parameter',
    `${statement.name} ${path}: expected ${expected}, got ${typeof value}`,
  );
}

const writeClause = /\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH)\b/;
const isWriting = new WeakMap<Statement, boolean>();

/** Throws when a statement that writes is run as a read: one of the engines would not notice. */
export function refuseWrites(statement: Statement): void {
  let writes = isWriting.get(statement);
  if (writes === undefined) {
    writes = writeClause.test(statement.text.replace(/\/\/.*|'[^']*'/g, ''));
    isWriting.set(statement, writes);
  }
  if (writes) throw new SamverkanError('INTERNAL_SERVER_ERROR', 'A statement that writes was run as a read', statement.name);
}
