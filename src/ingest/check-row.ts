import { addTo } from '../graph/add-to.ts';
import { prefixOf } from '../graph/ids.ts';
import { noteStatement, type Catalogue } from './catalogue.ts';
import { whatCellLacks, withArticle } from './check-cell.ts';
import { checkCoverage } from './check-coverage.ts';
import { findPersonalData } from './check-people.ts';
import { checkStatement, type Flaw } from './check-statement.ts';
import { compareTexts } from './code-points.ts';
import type { Step } from './cycles.ts';
import { quote } from './findings.ts';
import type { TableRow } from './read-table.ts';
import { entityTables, fileOf, tableOfId, tables, type Cells, type Column, type TableName } from './tables.ts';
import { actorKindOf, hierarchies, identifierSchemes } from './vocabulary.ts';

/** What rows are checked against, and what is kept of them. */
export interface Check {
  readonly catalogue: Catalogue;
  /** The steps of the relations that may not lead back, by relation and subject. */
  readonly hierarchies: Map<string, Map<string, Step[]>>;
  /** Of tables that have a key of several columns: the lines of the keys seen. */
  readonly keys: Map<string, number>;
  /** The tables of which not all rows could be read, so that an id that is not known means nothing. */
  readonly torn: Set<TableName>;
  /** The ids that the files name and don't have: whether another data set has them only the graph can tell. */
  readonly elsewhere: Map<string, Elsewhere>;
}

/** Where an id that the files don't have is named first, and how many more times. */
export interface Elsewhere {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  /** What it was expected to be the id of. */
  readonly to: ReferenceTarget;
  furtherCount: number;
}

type ReferenceTarget = keyof typeof tablesOfIds;

/** Nothing checked yet. */
export function newCheck(catalogue: Catalogue): Check {
  return {
    catalogue,
    hierarchies: new Map(hierarchies.map((type) => [type, new Map<string, Step[]>()])),
    keys: new Map(),
    torn: new Set(),
    elsewhere: new Map(),
  };
}

/** What is wrong with a row; keeps what other rows need of it. */
export function checkRow<Name extends TableName>(check: Check, name: Name, row: TableRow<Name>): Flaw[] {
  const { columns, key }: { columns: readonly Column[]; key: readonly string[] } = tables[name];
  const cells: Readonly<Record<string, string>> = row.cells;
  const flaws = columns.flatMap((column) => checkCell(check, { name, line: row.line }, column, cells[column.name] ?? ''));
  const wrong = new Set(flaws.map(({ column }) => column));
  return [...flaws, ...checkKey(check, key, cells, row.line), ...rules[name](check, row, wrong)];
}

/** Where a row stands. */
interface Place {
  readonly name: TableName;
  readonly line: number;
}

function checkCell(check: Check, place: Place, column: Column, cell: string): Flaw[] {
  const { name, form } = column;
  if (form.is === 'list' && cell !== '') return checkItems(check, place, { ...column, form: form.of, isRequired: true }, cell.split(' '));
  const expected = whatCellLacks(column, cell);
  if (expected !== null) return [{ column: name, expected, came: quote(cell) }];
  if (form.is === 'reference' && form.to !== 'statement' && !isKnown(check, form.to, cell)) {
    if (!mayBeElsewhere(place.name, form.to, cell))
      return [{ column: name, expected: `the id of ${withArticle(form.to)} in the files`, came: quote(cell) }];
    noteElsewhere(check, { file: fileOf(place.name), line: place.line, column: name, to: form.to, furtherCount: 0 }, cell);
  }
  // Addresses on the web are full of long numbers.
  const personal = form.is === 'text' || cell.includes('@') ? findPersonalData(cell) : null;
  return personal === null ? [] : [{ column: name, expected: 'nothing about persons', came: `${personal} in ${quote(cell)}` }];
}

/** What is wrong with the items of a list, each of which is a cell of this column. */
function checkItems(check: Check, place: Place, column: Column, items: readonly string[]): Flaw[] {
  const { name } = column;
  if (items.includes(''))
    return [{ column: name, expected: 'one blank between two, and none at either end', came: quote(items.join(' ')) }];
  const flaws = items.flatMap((item) => checkCell(check, place, column, item));
  for (const [index, item] of items.entries()) {
    const next = items[index + 1];
    if (next === undefined || compareTexts(item, next) < 0) continue;
    flaws.push({ column: name, expected: 'a sorted list that has each once', came: `${quote(next)} after ${quote(item)}` });
  }
  return flaws;
}

const tablesOfIds = { entity: entityTables, place: ['places'], source: ['sources'] } as const;

function isKnown({ catalogue, torn }: Check, to: keyof typeof tablesOfIds, id: string): boolean {
  if (id === '' || tablesOfIds[to].some((name) => torn.has(name))) return true;
  const prefix = prefixOf(id);
  return catalogue.lines.has(id) && (to === 'entity' ? prefix !== 'statement' && prefix !== 'source' : prefix === to);
}

/** What is said of an entity or a source may be said by other data sets; its names and its ids by others are its own. */
function mayBeElsewhere(table: TableName, to: ReferenceTarget, id: string): boolean {
  if (table === 'names' || table === 'identifiers') return false;
  const tables: readonly (TableName | null)[] = tablesOfIds[to];
  return tables.includes(tableOfId(id));
}

function noteElsewhere({ elsewhere }: Check, first: Elsewhere, id: string): void {
  const known = elsewhere.get(id);
  if (known === undefined) elsewhere.set(id, first);
  else known.furtherCount += 1;
}

function checkKey({ catalogue, keys }: Check, key: readonly string[], cells: Readonly<Record<string, string>>, line: number): Flaw[] {
  const values = key.map((column) => cells[column] ?? '');
  const isId = values.length === 1;
  const seen = isId ? catalogue.lines : keys;
  const value = isId ? values.join() : JSON.stringify([key, values]);
  const other = seen.get(value);
  if (other === undefined) {
    seen.set(value, line);
    return [];
  }
  // An empty id has been found already.
  if (value === '') return [];
  return [{ column: key.join(), expected: `another ${key.join()} than that of line ${other}`, came: quote(values.join()) }];
}

type Rule<Name extends TableName> = (check: Check, row: TableRow<Name>, wrong: ReadonlySet<string>) => readonly Flaw[];

const noRule = (): readonly Flaw[] => [];

/** What each table asks of a row beyond its cells. */
const rules: { readonly [Name in TableName]: Rule<Name> } = {
  actors: checkActor,
  projects: noRule,
  programmes: noRule,
  themes: noRule,
  places: noRule,
  documents: noRule,
  sources: (_check, { cells }, wrong) => [...checkCoverage(cells, (column) => !wrong.has(column))],
  names: ({ catalogue }, { cells }) => {
    addTo(catalogue.names, cells.entity, cells);
    return [];
  },
  identifiers: checkIdentifier,
  citations: ({ catalogue }, row) => {
    addTo(catalogue.citations, row.cells.statement, row);
    return [];
  },
  statements: checkStatementRow,
};

function checkActor(_check: Check, { cells: { id, kind } }: TableRow<'actors'>, wrong: ReadonlySet<string>): Flaw[] {
  const expected = actorKindOf(prefixOf(id) ?? '');
  if (wrong.has('id') || wrong.has('kind') || kind === expected) return [];
  return [{ column: 'kind', expected: `${expected}, as the id says`, came: quote(kind) }];
}

function checkIdentifier({ catalogue }: Check, { cells }: TableRow<'identifiers'>): Flaw[] {
  addTo(catalogue.identifiers, cells.entity, cells);
  const scheme = identifierSchemes.get(cells.scheme);
  if (scheme === undefined || cells.value === '' || scheme.pattern.test(cells.value)) return [];
  return [{ column: 'value', expected: `for ${cells.scheme} ${scheme.form}`, came: quote(cells.value) }];
}

function checkStatementRow(check: Check, row: TableRow<'statements'>, wrong: ReadonlySet<string>): Flaw[] {
  const { line, cells } = row;
  const { catalogue, hierarchies: steps } = check;
  noteStatement(catalogue, row);
  const ofType = steps.get(cells.type);
  if (ofType !== undefined && cells.subject !== cells.object) addTo(ofType, cells.subject, { to: cells.object, line });
  const flaws = [...checkStatement(cells, (column) => !wrong.has(column)), ...checkFurtherCitations(catalogue, cells)];
  return flaws.filter(({ column }) => !wrong.has(column));
}

function checkFurtherCitations({ citations }: Catalogue, { id, source, section }: Cells<'statements'>): Flaw[] {
  const same = citations.get(id)?.find(({ cells }) => cells.source === source && cells.section === section);
  if (same === undefined) return [];
  return [{ column: 'section', expected: `another place than in line ${same.line} of ${fileOf('citations')}`, came: quote(section) }];
}
