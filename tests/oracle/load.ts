import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { sortKey } from './order.ts';

/** A line of a file, by column; an empty cell is null. */
export type Row = Readonly<Record<string, string | null>>;

/** An entity as the files give it; `__typename` is its GraphQL type. */
export interface EntityRow {
  __typename: string;
  id: string;
  kind: string | null;
  name: string;
  nameEn: string | null;
  sortKey: string;
}

/** A statement as the files give it, its citations gathered from both files. */
export interface StatementRow {
  __typename: 'Statement';
  id: string;
  type: string;
  subject: string;
  object: string | null;
  property: string | null;
  value: string | null;
  role: string | null;
  kind: string | null;
  level: string | null;
  status: string | null;
  amount: string | null;
  currency: string | null;
  precision: string | null;
  share: string | null;
  start: string | null;
  end: string | null;
  periodWording: string | null;
  wording: string | null;
  isStated: boolean;
  reasoning: string | null;
  rank: string;
  citations: { source: string; section: string }[];
}

/** A source as the files give it. */
export interface SourceRow {
  __typename: 'Source';
  id: string;
  row: Row;
}

/** A folder of the data format as plain arrays. */
export interface Graph {
  entities: EntityRow[];
  statements: StatementRow[];
  sources: SourceRow[];
  names: Row[];
  identifiers: Row[];
}

/** Reads a folder in the form of docs/data-format.md; it is taken to be free of errors. */
export function loadGraph(folder: string): Graph {
  const read = (file: string): Row[] => readRows(join(folder, file));
  const citations = read('citations.csv');
  return {
    entities: [
      ...read('actors.csv').map((row) => entity(row, typeOfActor(need(row, 'kind')))),
      ...read('projects.csv').map((row) => entity(row, 'Project')),
      ...read('programmes.csv').map((row) => entity(row, 'Programme')),
      ...read('themes.csv').map((row) => entity(row, 'Theme')),
      ...read('places.csv').map((row) => entity(row, 'Place')),
      ...read('documents.csv').map((row) => entity(row, 'Document')),
    ],
    statements: read('statements.csv').map((row) => statement(row, citations)),
    sources: read('sources.csv').map((row) => ({ __typename: 'Source', id: need(row, 'id'), row })),
    names: read('names.csv'),
    identifiers: read('identifiers.csv'),
  };
}

/** The cell of a column that is never empty; throws when it is. */
export function need(row: Row, column: string): string {
  const cell = row[column];
  if (cell === undefined || cell === null) {
    throw new Error(`Column ${column}: expected a value, got none in ${JSON.stringify(row)}`);
  }
  return cell;
}

function readRows(path: string): Row[] {
  // The border where rows enter: with `columns`, csv-parse gives a record of texts per line.
  const records = parse<Record<string, string>>(readFileSync(path, 'utf8'), { columns: true });
  return records.map((record) => Object.fromEntries(Object.entries(record).map(([column, cell]) => [column, cell === '' ? null : cell])));
}

/** COUNTY_BOARD is CountyBoard. */
function typeOfActor(kind: string): string {
  return kind
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('');
}

function entity(row: Row, typename: string): EntityRow {
  const id = need(row, 'id');
  const name = need(row, 'name');
  return {
    __typename: typename,
    id,
    kind: row['kind'] ?? null,
    name,
    nameEn: row['name_en'] ?? null,
    sortKey: sortKey(name, id),
  };
}

function statement(row: Row, further: Row[]): StatementRow {
  const id = need(row, 'id');
  const cited = [row, ...further.filter((citation) => citation['statement'] === id)];
  const cell = (column: string): string | null => row[column] ?? null;
  return {
    __typename: 'Statement',
    id,
    type: need(row, 'type'),
    subject: need(row, 'subject'),
    object: cell('object'),
    property: cell('property'),
    value: cell('value'),
    role: cell('role'),
    kind: cell('kind'),
    level: cell('level'),
    status: cell('status'),
    amount: cell('amount'),
    currency: cell('currency'),
    precision: cell('precision'),
    share: cell('share'),
    start: cell('start'),
    end: cell('end'),
    periodWording: cell('period_wording'),
    wording: cell('wording'),
    isStated: need(row, 'stated') === 'true',
    reasoning: cell('reasoning'),
    rank: need(row, 'rank'),
    citations: cited.map((from) => ({ source: need(from, 'source'), section: need(from, 'section') })),
  };
}
