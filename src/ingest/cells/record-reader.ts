import type { RawRecord, RawValue } from '../raw/record.ts';
import type { AmountForm } from './amounts.ts';
import type { DateOrder } from './dates.ts';

/** Reads the cells of a record; every method gives null for a cell that says nothing (empty, NA, n/a, ukjent …). */
export interface RecordReader {
  readonly record: RawRecord;
  /** The name of the data set, for ids. */
  readonly dataset: string;
  /** The text, trimmed and with single blanks, undone where it was encoded twice. */
  text(column: string): string | null;
  /** The same; a cell that says nothing sets the record aside. */
  needed(column: string): string;
  /** The texts of a cell that holds several (between them `;` or a line break unless told), or of a JSON list; each once. */
  texts(column: string, separator?: string | RegExp): readonly string[];
  /** A code, padded to this length where it lost zeros in front; `NA` is one, for it is Namibia. */
  code(column: string, length?: number): string | null;
  /** An amount of money as `statements.csv` has it: digits, or with a point and two decimals. */
  amount(column: string, form?: AmountForm): string | null;
  /** The currency that a cell with an amount tells, such as `EUR`. */
  currency(column: string): string | null;
  /** A whole number. */
  whole(column: string): number | null;
  /** A date as precise as it is stated: `2014`, `2014-03` or `2014-03-02`. */
  date(column: string, order?: DateOrder): string | null;
  /** The value as it is, for what the others can't tell. */
  raw(column: string): RawValue | undefined;
  /** The same cells in an object within this record, such as `recipientOrganization[0]`. */
  within(column: string): readonly RecordReader[];
  /** Notes that a cell says something that can't be read; its other facts are kept. */
  note(column: string, expected: string): null;
  /** Sets the record aside: nothing of it is imported. */
  setAside(column: string, expected: string): never;
}
