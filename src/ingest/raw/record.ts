/** A value as a file has it: the cells of tables are texts, JSON brings the others. */
export type RawValue = string | number | boolean | null | readonly RawValue[] | { readonly [name: string]: RawValue };

/** A row of a table or an item of a list, as it stands in the file. */
export interface RawRecord {
  /** The name of the file without its folder; of a workbook with the sheet's behind it, such as `partners.xlsx#2021`. */
  readonly file: string;
  /** The line where it begins, 1 being the file's first; null where the form of the file has no lines that mean something. */
  readonly line: number | null;
  /** Its number among the records of the file, 1 first; titles and headers don't count. */
  readonly number: number;
  readonly values: Readonly<Record<string, RawValue>>;
  /** Why its cells can't be told apart; it has no values then, and is to be set aside with these words. */
  readonly flaw?: { readonly expected: string; readonly came: string };
}

/** The column that holds the key of an item, where the items of a JSON file are the values of one object. */
export const keyColumn = '_key';

/** Whether a value is an object, not a list. */
export function isRawObject(value: RawValue | undefined): value is Readonly<Record<string, RawValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. */
export function isRawList(value: RawValue | undefined): value is readonly RawValue[] {
  return Array.isArray(value);
}
