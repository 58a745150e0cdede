import type { RawRecord, RawValue } from '../raw/record.ts';

/** Reads the cells of a record; every method gives null for a cell that says nothing (empty, NA, n/a, ukjent …). */
export interface RecordReader {
  readonly record: RawRecord;
  /** The name of the data set, for ids. */
  readonly dataset: string;
  /** The text, trimmed and with single blanks, undone where it was encoded twice. */
  text(column: string): string | null;
  /** The same; a cell that says nothing sets the record aside. */
  needed(column: string): string;
  /** The texts of a cell that holds several, or of a JSON list. */
  texts(column: string, separator?: string | RegExp): readonly string[];
  /** An amount of money as `statements.csv` has it: digits, or with a point and two decimals. */
  amount(column: string): string | null;
  /** A whole number. */
  whole(column: string): number | null;
  /** A date as precise as it is stated: `2014`, `2014-03` or `2014-03-02`. */
  date(column: string): string | null;
  /** The value as it is, for what the others can't tell. */
  raw(column: string): RawValue | undefined;
  /** The same cells in an object within this record, such as `recipientOrganization[0]`. */
  within(column: string): readonly RecordReader[];
  /** Notes that a cell says something that can't be read; its other facts are kept. */
  note(column: string, expected: string): null;
  /** Sets the record aside: nothing of it is imported. */
  setAside(column: string, expected: string): never;
}
