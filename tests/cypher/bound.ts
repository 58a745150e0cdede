import type { GraphQLSchema } from 'graphql';
import type { Parameters, Row } from '../../src/engine/engine.ts';
import type { Bound } from '../../src/graph/header.ts';
import type { LoadedStatement } from '../../src/graph/statements.ts';
import { itemsOf } from '../../tools/cypher/clauses.ts';
import { parseCypher, type Cypher } from '../../tools/cypher/cypher.ts';
import { bindingAt, isReference } from '../../tools/cypher/names.ts';
import { placesOf, type Place } from '../../tools/places.ts';

/** How many rows a statement may give with these parameters. */
export function boundOf({ rows }: Bound, parameters: Parameters): number {
  const { filter } = parameters;
  const given = new Map<string, unknown>(Object.entries({ ...parameters, ...(typeof filter === 'object' ? filter : {}) }));
  const factor = (name: string | number): number => {
    const value = typeof name === 'number' ? name : given.get(name);
    if (Array.isArray(value)) return value.length;
    if (typeof value === 'number') return Math.max(value, 1);
    throw new Error(`The bound's ${name}: expected a list or a number, got ${String(value)}`);
  };
  return rows.map((product) => product.map(factor).reduce((one, other) => one * other, 1)).reduce((one, other) => one + other, 0);
}

/** How many rows these are where a row counts as often as its longest list has entries, of those that `collect` made, and once at least. */
export function countRows(statement: LoadedStatement, schema: GraphQLSchema, rows: readonly Row[]): number {
  const places = placesOf(schema, statement.name, statement.header) ?? [];
  const collected = collectedColumns(statement);
  const lengthOf = (row: Row): number =>
    greatest(places.map((place, index) => (collected.has(index) ? longestList(row[index], place) : 0)));
  return rows.reduce((sum, row) => sum + Math.max(lengthOf(row), 1), 0);
}

function greatest(lengths: readonly number[]): number {
  return lengths.reduce((one, other) => Math.max(one, other), 0);
}

function longestList(value: unknown, place: Place): number {
  if (!Array.isArray(value)) return 0;
  if (place.form === 'value') return value.length;
  const inTuple = (tuple: readonly unknown[]): number[] =>
    place.inner.map((inner, index) => (inner.form === 'value' ? 0 : longestList(tuple[index], inner)));
  if (place.form === 'tuple') return greatest(inTuple(value));
  return greatest([value.length, ...value.flatMap((tuple: unknown) => (Array.isArray(tuple) ? inTuple(tuple) : []))]);
}

/** The columns of a statement, by their place, whose value comes out of a `collect`. */
function collectedColumns({ text }: LoadedStatement): ReadonlySet<number> {
  const cypher = parseCypher(text);
  const returns = cypher.clauses.filter(({ keyword, scope }) => keyword === 'RETURN' && scope < 0);
  const columns = returns.flatMap((clause) => [...itemsOf(cypher.tokens, clause).entries()]);
  return new Set(columns.filter(([, item]) => isCollected(cypher, item, 0)).map(([index]) => index));
}

/** Whether `collect` stands in an expression, or in what a name in it stands for. */
function isCollected(cypher: Cypher, { start, end }: { readonly start: number; readonly end: number }, depth: number): boolean {
  if (depth > 50) return false;
  return cypher.tokens.slice(start, end).some((token) => {
    if (token.kind === 'word' && token.upper === 'COLLECT') return true;
    if (!isReference(cypher.tokens, token)) return false;
    const nearest = bindingAt(cypher.tokens, cypher.bindings, token.text, token.index);
    // Branches of a UNION give the same name each.
    const all = cypher.bindings.filter((binding) => binding.name === token.text && binding.from === nearest?.from);
    return all.some(({ expression }) => expression !== null && !expression.isElement && isCollected(cypher, expression, depth + 1));
  });
}
