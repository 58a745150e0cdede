import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { shippedFolder } from './shipped-folder.ts';

/** The shipped places by what they are called: each key is a kind of place, a blank and a folded name or code. */
type Register = ReadonlyMap<string, string>;

/** Codes that the institutions of the European Union use in their own way. */
const unionCodes: ReadonlyMap<string, string> = new Map([
  ['el', 'gr'],
  ['uk', 'gb'],
]);

const prefixes = { country: 'place:land-', county: 'place:lan-', municipality: 'place:kommun-', nuts: 'place:nuts-' } as const;
type Sort = keyof typeof prefixes;

let register: Register | undefined;

/**
 * The id of a country among the shipped places, by its name in Swedish, English or its own languages or by its ISO 3166
 * code of two or three letters (`EL` and `UK` too, as the European Union has them); null when it is none that we know.
 */
export function countryPlace(nameOrCode: string): string | null {
  const key = fold(nameOrCode);
  return find('country', unionCodes.get(key) ?? key);
}

/** The id of a Swedish county, by its name with or without "län", its code of two digits or its NUTS 3 code; null when it is none. */
export function countyPlace(nameOrCode: string): string | null {
  const key = fold(nameOrCode);
  return find('county', key) ?? find('county', key.replace(/ (lan|county)$/u, '')) ?? find('county', padded(key, 2));
}

/** The id of a Swedish municipality's territory, by its name with or without "kommun" or "stad" or its code of four digits; null when it is none. */
export function municipalityPlace(nameOrCode: string): string | null {
  const key = fold(nameOrCode);
  const bare = key.replace(/ (kommun|stad|municipality)$/u, '').replace(/^(municipality|city) of /u, '');
  return find('municipality', key) ?? find('municipality', bare) ?? find('municipality', padded(key, 4));
}

/** The id of a shipped place with this NUTS code, such as a county by `SE331` or a wider region by `SE33`; null when it is none. */
export function nutsPlace(code: string): string | null {
  const key = fold(code);
  return find('county', key) ?? find('nuts', key) ?? (key.length === 2 ? countryPlace(key) : null);
}

function padded(key: string, length: number): string {
  return /^\d+$/u.test(key) ? key.padStart(length, '0') : key;
}

function find(sort: Sort, key: string): string | null {
  register ??= readRegister();
  const spelledOut = key.replaceAll('aa', 'å').replaceAll('ae', 'a').replaceAll('oe', 'o');
  return register.get(`${sort} ${key}`) ?? register.get(`${sort} ${spelledOut}`) ?? null;
}

/** Case, accents and signs don't tell a place, but å and a do: Håbo and Habo. */
function fold(text: string): string {
  const marked = text.normalize('NFC').toLowerCase().replaceAll('å', 'a\u{1}').replaceAll('&', ' and ');
  const plain = marked.normalize('NFD').replace(/\p{M}/gu, '');
  return plain
    .replace(/[^\p{L}\p{N}\u{1}]+/gu, ' ')
    .trim()
    .replaceAll('a\u{1}', 'å');
}

function readRegister(): Register {
  const called = readNames();
  const found = new Map<string, string>();
  const add = (sort: Sort, key: string, id: string): void => {
    if (!found.has(`${sort} ${key}`)) found.set(`${sort} ${key}`, id);
  };
  for (const { id, sort, key } of called) {
    add(sort, key, id);
    add(sort, key.replace(/ (län|lan|county|kommun)$/u, ''), id);
  }
  // Håbo is found as "Habo" by nobody, Älvdalen and Åsele as what is left of them by everybody.
  for (const { id, sort, key } of called) add(sort, key.replaceAll('å', 'a'), id);
  return found;
}

interface Called {
  readonly id: string;
  readonly sort: Sort;
  readonly key: string;
}

function readNames(): readonly Called[] {
  const called: Called[] = [];
  const add = (id: string, text: string): void => {
    const sort = sorts.find((each) => id.startsWith(prefixes[each]));
    const key = fold(text);
    if (sort !== undefined && key !== '') called.push({ id, sort, key });
  };
  const identifiers = rowsOf('identifiers.csv');
  for (const [id = '', scheme = '', value = ''] of identifiers) add(id, scheme === 'orgnr' ? '' : value);
  for (const [id = '', , name = '', english = ''] of rowsOf('places.csv')) for (const text of [name, english]) add(id, text);
  for (const [id = '', value = ''] of rowsOf('names.csv')) add(id, value);
  for (const [id = '', scheme = '', value = ''] of identifiers)
    if (scheme === 'iso-3166' && value.length === 2) for (const name of ownNames(value)) add(id, name);
  return called;
}

const sorts: readonly Sort[] = ['country', 'county', 'municipality', 'nuts'];

/** A country's name in the languages that are spoken there most, as far as they are known. */
function ownNames(code: string): readonly string[] {
  const likely = new Intl.Locale(`und-${code}`).maximize().language;
  return [likely, ...(moreLanguages.get(code) ?? [])].flatMap(
    (language) => new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? [],
  );
}

/** Countries with more than one language in which the data speak of them. */
const moreLanguages: ReadonlyMap<string, readonly string[]> = new Map([
  ['BE', ['fr', 'de']],
  ['CH', ['fr', 'it']],
  ['CY', ['tr']],
  ['FI', ['sv']],
  ['IE', ['ga']],
  ['LU', ['de']],
  ['NO', ['nn']],
  ['RS', ['sr-Latn']],
  ['ME', ['sr-Latn']],
  ['BA', ['hr']],
]);

function rowsOf(file: string): readonly (readonly string[])[] {
  const rows: string[][] = parse(readFileSync(join(shippedFolder, file), 'utf8'), { from: 2 });
  return rows;
}
