/** A value as a file has it: the cells of tables are texts, JSON brings the others. */
export type RawValue = string | number | boolean | null | readonly RawValue[] | { readonly [name: string]: RawValue };

/** A row of a table or an item of a list, as it stands in the file. */
export interface RawRecord {
  /** The name of the file without its folder. */
  readonly file: string;
  /** The line where it begins, 1 being the file's first; null where the form of the file has no lines that mean something. */
  readonly line: number | null;
  /** Its number among the records of the file, 1 first; titles and headers don't count. */
  readonly number: number;
  readonly values: Readonly<Record<string, RawValue>>;
}
