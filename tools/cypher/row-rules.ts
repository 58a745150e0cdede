import { placesOf, type Place } from '../places.ts';
import { itemsOf, splitAt, type Clause, type Item } from './clauses.ts';
import type { Cypher } from './cypher.ts';
import { near, type Hit, type LintedStatement, type Rule } from './rule.ts';
import { tokenAt } from './tokens.ts';
import { tuplesIn, tuplesOfList, type Range } from './tuples.ts';

/** What a statement gives must be what its header promises, place by place. */
export const rowRules: readonly Rule[] = [
  { name: 'result', message: 'a statement has a RETURN if its header has "gives" or "rows", and only then', applies: wrongResult },
  {
    name: 'column-count',
    message: 'give RETURN the columns that the header promises',
    applies: (statement) => findings(statement).columnCount,
  },
  {
    name: 'column-name',
    message: 'name the columns as the header does, in its order',
    applies: (statement) => findings(statement).columnName,
  },
  {
    name: 'tuple-length',
    message: 'give the tuple the places that "gives" promises',
    applies: (statement) => findings(statement).tupleLength,
  },
  {
    name: 'tuple-order',
    message: 'put the places of the tuple in the order of "gives"',
    applies: (statement) => findings(statement).tupleOrder,
  },
  {
    name: 'unclear-tuple',
    message: 'write the tuple out in brackets, such as `collect([a.id, a.name])`, so that its places can be counted',
    applies: (statement) => findings(statement).unclear,
  },
];

interface Findings {
  readonly columnCount: Hit[];
  readonly columnName: Hit[];
  readonly tupleLength: Hit[];
  readonly tupleOrder: Hit[];
  readonly unclear: Hit[];
}

/** The RETURN of a statement, or of each branch of its UNION. */
function lastReturns({ clauses }: Cypher): Clause[] {
  return clauses.filter((clause) => clause.keyword === 'RETURN' && clause.scope < 0);
}

function wrongResult({ cypher, header }: LintedStatement): Hit[] {
  if (header === null) return [];
  const promises = header.gives !== null || header.rows !== null;
  return promises === lastReturns(cypher).length > 0 ? [] : [{ line: 1 }];
}

const found = new WeakMap<LintedStatement, Findings>();

function findings(statement: LintedStatement): Findings {
  const known = found.get(statement);
  if (known !== undefined) return known;
  const made: Findings = { columnCount: [], columnName: [], tupleLength: [], tupleOrder: [], unclear: [] };
  found.set(statement, made);
  const places = placesOrNull(statement);
  if (places !== null) for (const clause of lastReturns(statement.cypher)) checkRow(statement, clause, places, made);
  return made;
}

/** What the header promises; null when it promises nothing or doesn't fit the schema, which another rule says. */
function placesOrNull({ schema, name, header }: LintedStatement): Place[] | null {
  try {
    return header === null ? null : placesOf(schema, name, header);
  } catch {
    return null;
  }
}

function checkRow(statement: LintedStatement, clause: Clause, places: readonly Place[], made: Findings): void {
  const { cypher } = statement;
  const items = itemsOf(cypher.tokens, clause);
  const { line } = tokenAt(cypher.tokens, clause.start);
  if (items.length !== places.length) {
    made.columnCount.push({ line, detail: countDetail(places, items.length) });
    return;
  }
  const names = items.map((item) => columnName(cypher, item));
  const wrong = statement.header?.rows === null ? outOfOrder(places, names) : places.filter((place, index) => names[index] !== place.field);
  for (const [index, place] of places.entries()) {
    const item = items[index];
    if (item === undefined) continue;
    if (wrong.includes(place)) made.columnName.push({ line: lineOf(cypher, item), detail: orderDetail(place, names[index] ?? null) });
    checkPlace(cypher, place, item, made);
  }
}

function lineOf(cypher: Cypher, { start }: Range): number {
  return tokenAt(cypher.tokens, start).line;
}

function countDetail(places: readonly Place[], count: number): string {
  return `expected ${places.length} (${places.map((place) => place.path).join(', ')}), got ${count}`;
}

function orderDetail(place: Place, name: string | null): string {
  return `expected ${place.path}, got ${name ?? 'a column without a name'}`;
}

function columnName(cypher: Cypher, item: Item): string | null {
  return item.alias < 0 ? plainName(cypher, item) : tokenAt(cypher.tokens, item.alias).text;
}

/** `name` or the `name` of `x.name`; null for any other expression. */
function plainName(cypher: Cypher, { start, end }: Range): string | null {
  const last = tokenAt(cypher.tokens, end - 1);
  if (last.kind !== 'word' || last.upper === 'NULL') return null;
  const isPlain = end - start === 1 || (end - start === 3 && near(cypher, last, -1).text === '.');
  return isPlain ? last.text : null;
}

/** The places whose values have the name of another place of the same object, or have changed names with any other place. */
function outOfOrder(places: readonly Place[], names: readonly (string | null)[]): Place[] {
  return places.filter((place, index) => {
    const name = names[index] ?? null;
    if (name === null || isCalled(place, name)) return false;
    return places.some((other, otherIndex) => {
      const otherName = names[otherIndex] ?? null;
      const hasChanged = otherName !== null && isCalled(other, name) && isCalled(place, otherName) && !isCalled(other, otherName);
      return hasChanged || other.path === `${ownerOf(place)}${name}`;
    });
  });
}

function isCalled({ field, path }: Place, name: string): boolean {
  return field === name || path.split('.').includes(name);
}

function ownerOf({ path }: Place): string {
  return path.slice(0, path.lastIndexOf('.') + 1);
}

function checkPlace(cypher: Cypher, place: Place, range: Range, made: Findings): void {
  if (place.form === 'value') return;
  for (const tuple of place.form === 'tuple' ? tuplesIn(cypher, range) : tuplesOfList(cypher, range)) {
    if ('unclear' in tuple) made.unclear.push({ line: tuple.unclear.line, detail: place.path });
    else checkTuple(cypher, place, tuple, made);
  }
}

function checkTuple(cypher: Cypher, place: Place, tuple: Range, made: Findings): void {
  const items = splitAt(cypher.tokens, tuple.start + 1, tuple.end - 1, ',');
  if (items.length !== place.inner.length) {
    made.tupleLength.push({
      line: tokenAt(cypher.tokens, tuple.start).line,
      detail: `${place.path}: ${countDetail(place.inner, items.length)}`,
    });
    return;
  }
  const names = items.map((item, index) => (place.inner[index]?.form === 'value' ? plainName(cypher, item) : null));
  const wrong = outOfOrder(place.inner, names);
  for (const [index, inner] of place.inner.entries()) {
    const item = items[index];
    if (item === undefined) continue;
    if (wrong.includes(inner)) {
      made.tupleOrder.push({ line: lineOf(cypher, item), detail: `${place.path}: ${orderDetail(inner, names[index] ?? null)}` });
    }
    checkPlace(cypher, inner, item, made);
  }
}
