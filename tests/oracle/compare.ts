import { isDeepStrictEqual } from 'node:util';
import type { ExecutionResult } from 'graphql';
import { cursorMark } from './paging.ts';

/** The first place at which two answers to one operation differ. */
export interface Difference {
  path: string;
  oracle: unknown;
  other: unknown;
}

/** Which cursor of the other side stands for one of the oracle's, and the other way round, list by list. */
interface Cursors {
  toOther: Map<string, string>;
  toOracle: Map<string, string>;
}

/**
 * Compares an answer with the oracle's: data deeply, errors by path and code whatever their order. Cursors may
 * look as they like, but within one page an edge has one cursor and two edges have two. Null when they are equal.
 */
export function difference(oracle: ExecutionResult, other: ExecutionResult): Difference | null {
  const cursors = { toOther: new Map<string, string>(), toOracle: new Map<string, string>() };
  const inErrors = differentErrors(oracle, other);
  return inErrors ?? differentValues(oracle.data ?? null, other.data ?? null, 'data', cursors);
}

/** The value at a path of response keys and indices; undefined where the path leads nowhere. */
export function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), data);
}

/** The paths of the oracle's cursors in the pages at a response key, not in lists further below, in order. */
export function cursorPaths(data: unknown, key: string, path: string[] = []): string[][] {
  if (typeof data === 'string') return data.startsWith(cursorMark) && liesInPage(path, key) ? [path] : [];
  if (!isRecord(data)) return [];
  return Object.entries(data).flatMap(([next, value]) => cursorPaths(value, key, [...path, next]));
}

/** Below a list a cursor of its own is at most edges, a number and cursor away. */
function liesInPage(path: readonly string[], key: string): boolean {
  const depth = path.length - 1 - path.lastIndexOf(key);
  return path.includes(key) && depth <= 3;
}

function differentErrors(oracle: ExecutionResult, other: ExecutionResult): Difference | null {
  const [expected, got] = [errorTexts(oracle), errorTexts(other)];
  return isDeepStrictEqual(expected, got) ? null : { path: 'errors', oracle: expected, other: got };
}

function errorTexts({ errors = [] }: ExecutionResult): string[] {
  const text = ({ path = [], extensions }: (typeof errors)[number]): string => `${path.join('.')}: ${String(extensions['code'])}`;
  return errors.map(text).toSorted();
}

function differentValues(oracle: unknown, other: unknown, path: string, cursors: Cursors): Difference | null {
  if (typeof oracle === 'string' && oracle.startsWith(cursorMark)) return differentCursors(oracle, other, path, cursors);
  if (!isRecord(oracle) || !isRecord(other) || Array.isArray(oracle) !== Array.isArray(other)) {
    return Object.is(oracle, other) ? null : { path, oracle, other };
  }
  const keys = [Object.keys(oracle), Object.keys(other)] as const;
  if (!isDeepStrictEqual(keys[0].toSorted(), keys[1].toSorted())) return { path, oracle, other };
  for (const key of keys[0]) {
    const found = differentValues(oracle[key], other[key], `${path}.${key}`, cursors);
    if (found !== null) return found;
  }
  return null;
}

function differentCursors(oracle: string, other: unknown, path: string, cursors: Cursors): Difference | null {
  if (typeof other !== 'string' || other === '') return { path, oracle, other };
  // Another list may use the same text for another edge: the oracle's cursors begin with the number of the list.
  const ofList = `${oracle.slice(0, oracle.indexOf(','))} ${other}`;
  const isSame = (cursors.toOther.get(oracle) ?? other) === other && (cursors.toOracle.get(ofList) ?? oracle) === oracle;
  cursors.toOther.set(oracle, other);
  cursors.toOracle.set(ofList, oracle);
  return isSame ? null : { path, oracle, other };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
