import type { Findings } from '../findings.ts';
import type { DroppedData } from './dropped.ts';
import type { RawRecord } from './record.ts';

/** A kind of table or list that is looked for; `FormatTable` is one. */
export interface LookedFor {
  readonly name: string;
  /** A header, or the items of a list, that have all of these are this table. */
  readonly columns: readonly string[];
}

/** What reading a file of other people's data needs beside its path. */
export interface RawReading {
  /** The first one that fits is taken; nothing is read of a file that has none of them. Any table is read if it is left out. */
  readonly looksFor?: readonly LookedFor[] | undefined;
  /** Columns with data of persons, beside those that tell it by their names. */
  readonly personal?: readonly string[] | undefined;
  /** Columns that are kept though their names speak of persons. */
  readonly keeps?: readonly string[] | undefined;
  /** Gets what keeps the file from being read to its end, or at all: one finding or none. */
  readonly breaks: Findings;
  /** Gets what is odd and could be read all the same: titles, ragged rows, sheets that nobody looks for, other encodings in between. */
  readonly notes: Findings;
  /** Told the number of bytes of each piece that was read; their sum is the size of the file. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

/** Some records of one table, in the order of the file; a record with a `flaw` is to be set aside. */
export interface RawBatch {
  /** The name of the table that was looked for; null when none was. */
  readonly table: string | null;
  readonly records: readonly RawRecord[];
}

/** What was found of a table, a sheet or a list. */
export interface RawPart {
  /** The name of the sheet; null for files without sheets. */
  readonly sheet: string | null;
  /** The name of the table that was looked for; null when any was, or when it has none of them and was left out. */
  readonly table: string | null;
  readonly isRead: boolean;
  /** The line of the header; null for lists. */
  readonly headerLine: number | null;
  /** The columns in their order, as records have them, without those that were dropped; of lists what the first records have. */
  readonly columns: readonly string[];
  /** The number of records that were read so far, those with a flaw among them. */
  readonly recordCount: number;
}

/** A file of other people's data that has been looked at. */
export interface OpenFile {
  /** Its name without the folder. */
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  readonly form: 'TABLE' | 'JSON' | 'JSON_LINES' | 'XLSX' | 'UNREADABLE';
  /** `utf-8`, `utf-8 with byte order mark`, `utf-16le`, `utf-16be`, `latin1`, `cp1252` or `cp1250`; null for XLSX. */
  readonly encoding: string | null;
  /** What stands between cells; null where nothing does. */
  readonly delimiter: string | null;
  /** One entry for each table, sheet or list met so far; complete after the last batch. */
  readonly parts: readonly RawPart[];
  /** Data of persons that were dropped so far. */
  readonly dropped: DroppedData;
  /** The records in batches, read as they are asked for; once only. It throws for no content whatever: see `breaks`. */
  batches(): AsyncGenerator<RawBatch>;
}
