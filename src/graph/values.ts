/** A date as precise as stated, in the form of the SDL's PartialDate. */
export interface PartialDate {
  readonly value: string;
  readonly precision: 'YEAR' | 'MONTH' | 'DAY';
  readonly earliest: string;
  readonly latest: string;
}

/** Makes what a statement gives for a field of a value type into the object that the SDL promises. */
export type ValueDecoder = (raw: unknown) => unknown;

/** The types whose values a statement gives as one column, without a selection: how to read them. */
export const valueDecoders: ReadonlyMap<string, ValueDecoder> = new Map<string, ValueDecoder>([
  ['PartialDate', dateOrNull],
  ['Period', (raw) => (isList(raw) ? period(raw) : null)],
  ['Money', (raw) => (isList(raw) ? money(raw) : null)],
  ['SourceCoverage', (raw) => (isList(raw) ? coverage(raw) : null)],
  ['Name', (raw) => splitParts(raw, 4, ([kind, lang, source, value]) => ({ kind, lang, sourceId: source === '' ? null : source, value }))],
  ['Identifier', (raw) => splitParts(raw, 3, ([scheme, , value]) => ({ scheme, value }))],
  ['TypeCount', (raw) => splitParts(raw, 2, ([type, count]) => ({ type, count: Number(count) }))],
  ['TypeChange', (raw) => splitParts(raw, 4, typeChange)],
  ['DatasetImport', (raw) => splitParts(raw, 2, ([dataset, count]) => ({ dataset, setAsideCount: Number(count) }))],
  ['ReadSource', (raw) => splitParts(raw, 4, readSource)],
]);

function readSource([sourceId, retrieved, licence, title]: string[]) {
  return { sourceId, title, retrieved: retrieved === '' ? null : retrieved, licence: licence === '' ? null : licence };
}

function isList(raw: unknown): raw is readonly unknown[] {
  return Array.isArray(raw);
}

const partialDateForm = /^[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether a text is `2014`, `2014-03` or `2014-03-02`, and a day that there is. */
export function isPartialDate(text: string): boolean {
  if (!partialDateForm.test(text)) return false;
  return text.length < 10 || new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

/** `2014`, `2014-03` or `2014-03-02` with the days it can mean. */
export function partialDate(value: string): PartialDate {
  const [year = '', month, day] = value.split('-');
  if (day !== undefined) return { value, precision: 'DAY', earliest: value, latest: value };
  if (month !== undefined) {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return { value, precision: 'MONTH', earliest: `${value}-01`, latest: `${value}-${String(last)}` };
  }
  return { value, precision: 'YEAR', earliest: `${year}-01-01`, latest: `${year}-12-31` };
}

function dateOrNull(raw: unknown): PartialDate | null {
  return typeof raw === 'string' ? partialDate(raw) : null;
}

/** From [start, end, wording]; null when all three are missing. */
function period([start, end, wording]: readonly unknown[]): object | null {
  if (start === null && end === null && wording === null) return null;
  return { start: dateOrNull(start), end: dateOrNull(end), wording };
}

/** From [hundredths, currency, precision, kind, wording]; null when there is no amount. */
function money([amount, currency, precision, kind, wording]: readonly unknown[]): object | null {
  if (typeof amount !== 'number') return null;
  return { amount: decimal(amount), currency, precision: precision ?? 'EXACT', kind, wording };
}

/** From [places, from, to, types, extent, reason]; null when nothing is declared. */
function coverage([placeIds, from, to, types, extent, reason]: readonly unknown[]): object | null {
  if (extent === null) return null;
  return { placeIds, from: dateOrNull(from), to: dateOrNull(to), types, extent, reason };
}

/** A whole number of hundredths as a decimal text with two decimals. */
export function decimal(hundredths: number | bigint): string {
  const digits = String(hundredths < 0 ? -hundredths : hundredths).padStart(3, '0');
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function typeChange([type, ...counts]: readonly string[]): object {
  const [addedCount, changedCount, closedCount] = counts.map(Number);
  return { type, addedCount, changedCount, closedCount };
}

/** Reads a list of texts, each with `|` between its parts; only the last part may hold a `|` itself. */
function splitParts(raw: unknown, count: number, make: (parts: string[]) => object): object[] {
  if (!isList(raw)) return [];
  return raw.map((text) => {
    const parts = String(text).split('|');
    return make([...parts.slice(0, count - 1), parts.slice(count - 1).join('|')]);
  });
}
