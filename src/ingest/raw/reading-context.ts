import type { Finding } from '../findings.ts';
import type { RawReading } from './open-file.ts';
import type { PartInProgress } from './part.ts';
import type { PeopleFilter } from './people.ts';

/** What the readers of all forms of files share. */
export interface ReadingContext {
  readonly path: string;
  /** The name of the file without its folder. */
  readonly file: string;
  readonly reading: RawReading;
  readonly people: PeopleFilter;
  /** What was met so far. */
  readonly parts: PartInProgress[];
}

/** Adds a finding about the file that ends its reading. */
export function addBreak({ file, reading }: ReadingContext, finding: Omit<Finding, 'file' | 'column'>): void {
  reading.breaks.add({ file, column: null, ...finding });
}

/** Adds a finding about the file after which reading goes on. */
export function addNote({ file, reading }: ReadingContext, finding: Omit<Finding, 'file' | 'column'>): void {
  reading.notes.add({ file, column: null, ...finding });
}

/** Notes that there are rows above the header, which is in this line. */
export function addTitles(context: ReadingContext, count: number, line: number): void {
  addNote(context, { line, expected: 'the header first', came: `it below ${count} other rows, which were left out` });
}

/** The tables that are looked for, as a finding expects them. */
export function expectedTables({ reading }: ReadingContext): string {
  const tables = (reading.looksFor ?? []).map(({ columns }) => columns.join(', '));
  return tables.length === 0 ? 'a row that names the columns' : `a header with the columns ${tables.join('; or ')}`;
}
