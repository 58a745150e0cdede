import { UsageError } from '../../errors.ts';
import { allFormats } from '../formats.ts';
import { tableFormat } from '../sources/table.ts';
import type { Format } from './format.ts';

/** The formats that are nothing without a mapping file, with the sentence for the list of formats. */
const mapped: ReadonlyMap<string, string> = new Map([
  ['beneficiaries', 'A national list of beneficiaries (CSV, XLSX), as a mapping file says which column is what.'],
  ['table', 'Any table (CSV, XLSX), as a mapping file says which column is what.'],
]);

/** The names of all formats with a sentence on each, in their order. */
export function formatSummaries(): readonly (readonly [name: string, summary: string])[] {
  const all = [...allFormats().map(({ name, summary }) => [name, summary] as const), ...mapped];
  return all.sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * The format of a name; `mapping` is the path of the mapping file, which `table` and `beneficiaries` need and others don't take.
 * Throws a UsageError when there is no such format, or the mapping can't be used.
 */
export function chooseFormat(name: string, mapping: string | undefined): Format {
  const known = allFormats().find((format) => format.name === name);
  if (known !== undefined) {
    if (mapping === undefined) return known;
    throw new UsageError(`Expected no --mapping for ${name}, whose columns are known`);
  }
  if (!mapped.has(name))
    throw new UsageError(
      `Expected one of ${formatSummaries()
        .map(([each]) => each)
        .join(', ')}, but got "${name}"`,
    );
  if (mapping === undefined) {
    throw new UsageError(`Expected --mapping <file>, which says what each column is; samverkan import table --suggest <file> proposes one`);
  }
  return tableFormat(mapping);
}

/** Whether there is a format of this name. */
export function isFormat(name: string): boolean {
  return formatSummaries().some(([each]) => each === name);
}
