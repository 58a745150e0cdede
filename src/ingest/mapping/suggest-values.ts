import { currencyOf as currencyIn } from '../cells/currency.ts';
import { foldHeader, type SampleTable, cellsOf } from './suggest-columns.ts';

/** Something that was guessed, and by what. */
export interface Guess {
  readonly value: string;
  readonly why: string;
}

/** Whether days or months stand first, by the dates that can be but one of them. */
export function datesOf(cells: readonly string[]): Guess {
  const pairs = cells.flatMap((cell) => /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}/.exec(cell) ?? []).length;
  const isMonthFirst = cells.some((cell) => Number(/^\d{1,2}[-/.](\d{1,2})[-/.]\d{2,4}/.exec(cell)?.[1] ?? 0) > 12);
  const [example = ''] = cells;
  if (isMonthFirst) return { value: 'month first', why: 'a day over 12 stands in the second place' };
  return { value: 'day first', why: pairs === 0 ? `such as ${example}` : `such as ${example}; write "month first" if that is wrong` };
}

/** What stands before decimals, by the amounts that end in it and one or two digits; nothing where none does. */
export function decimalOf(cells: readonly string[]): Guess | undefined {
  const ending = (sign: string): readonly string[] => cells.filter((cell) => new RegExp(`^[^${sign}]*[${sign}]\\d{1,2}(\\D*)$`).test(cell));
  const [commas, points] = [ending(','), ending('.')];
  const [sign, examples] = commas.length > points.length ? [',', commas] : ['.', points];
  return examples[0] === undefined ? undefined : { value: sign, why: `such as ${examples[0]}` };
}

/** Words of headers that one language alone has, by the currency of its country. */
const languages: readonly (readonly [RegExp, string])[] = [
  [/prosjekt|tilskudd|organisasjon|mottaker|fylke|belop\b/, 'NOK'],
  [/tilskud\b|indsats|cvr|ansoger|modtager|projektejer|belob|bynavn|projektnavn/, 'DKK'],
  [/kommun\b|beviljat|sokande|projektagare|stodmottagare|\blan\b|organisationsnummer|slutdatum|startdatum/, 'SEK'],
  [/vorhaben|begunstigter|zuwendung|forderung|gesamtkosten|hanke|tuensaaja|myonnetty|kunta/, 'EUR'],
];

/** The currency by a sign in the headers or cells of amounts, else by the language of the headers. */
export function currencyOf(table: SampleTable, amounts: readonly string[]): Guess | undefined {
  const texts = [...amounts, ...amounts.flatMap((each) => cellsOf(table, each).slice(0, 20))];
  const stated = texts.map(currencyIn).find((each) => each !== null);
  if (stated !== undefined) return { value: stated, why: 'by the headers and cells of the amounts' };
  const headers = table.columns.map(foldHeader).join(' | ');
  const guessed = languages.find(([words]) => words.test(headers))?.[1];
  return guessed === undefined ? undefined : { value: guessed, why: 'guessed from the language of the headers: nothing says it' };
}

const units: readonly (readonly [RegExp, number])[] = [
  [/£m\b|\b(mkr|mnkr|msek|mdkk|mnok|meur|mio\.?|miljoner|million(er|s|en)?|miljoonaa)\b/i, 1_000_000],
  [/\b(tkr|tsek|tdkk|keur|teur|tusental|tusen|thousands?|i 1000)\b/i, 1_000],
];
const surelyWhole = 100_000;

/** How many main units 1 is, by the headers of the amounts; cells that are too great for that are main units all the same. */
export function unitOf(table: SampleTable, amounts: readonly string[]): Guess | undefined {
  const found = units.find(([words]) => amounts.some((each) => words.test(each)));
  if (found === undefined) return undefined;
  const numbers = amounts.flatMap((each) => cellsOf(table, each)).map((cell) => Number(cell.replace(/[\s.,]\d{1,2}$|[^\d]/g, '')));
  const [, unit] = found;
  const middle = numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
  if (unit > 1_000 && middle > surelyWhole) return { value: '1', why: 'the header says millions, but the cells are whole amounts' };
  return { value: String(unit), why: 'by the header' };
}

const separators = ['; ', ';', '\n', ' | ', '|', '. ', ', ', ' / '];
const leastShare = 0.2;

/** What stands between several texts in the cells, where it does so in one cell of five; nothing where it doesn't. */
export function separatorOf(cells: readonly string[]): Guess | undefined {
  const counts = separators.map((sign) => ({ sign, count: cells.filter((cell) => cell.replace(/\.$/, '').includes(sign)).length }));
  const best = counts.reduce<{ sign: string; count: number }>((most, each) => (each.count > most.count ? each : most), {
    sign: '',
    count: 0,
  });
  if (best.count < 2 || best.count / cells.length < leastShare) return undefined;
  return { value: best.sign === '\n' ? 'line' : best.sign, why: `in ${best.count} of ${cells.length} cells` };
}

const funds: readonly (readonly [RegExp, string])[] = [
  [/erdf|eruf|efre|feder|eakr|regionalfond|regional development/i, 'fund:erdf'],
  [/esf|socialfond|social fund|sozialfonds|esr/i, 'fund:esf'],
];
const mostValues = 20;

/** What the cells of a column of funders mean, where all mean funds that are known; nothing where one doesn't. */
export function fundsOf(cells: readonly string[]): Readonly<Record<string, Guess>> | undefined {
  const different = [...new Set(cells)];
  const known = different.flatMap((cell) => {
    const fund = funds.find(([words]) => words.test(cell))?.[1];
    return fund === undefined ? [] : [[cell, { value: fund, why: 'check' }] as const];
  });
  return known.length === 0 || known.length < different.length || known.length > mostValues ? undefined : Object.fromEntries(known);
}

/** The roles that the cells of a column mean. */
export function rolesOf(cells: readonly string[]): Readonly<Record<string, Guess>> {
  const isLead = /lead|^lp$|^yes$|^ja$|koordinator|coordinator|samordn|huvud|projekt(a|ä)gare|projektejer|prosjekteier|haupt|paa|pää/i;
  const different = [...new Set(cells)].slice(0, mostValues);
  return Object.fromEntries(different.map((cell) => [cell, { value: isLead.test(cell) ? 'LEAD' : 'PARTNER', why: 'check' }]));
}

const schemes: readonly (readonly [RegExp, string])[] = [
  [/\bcvr\b/, 'cvr'],
  [/y tunnus|ytunnus|business id/, 'ytunnus'],
  [/\bvat\b|moms|ust id|ustid/, 'vat'],
  [/\bpic\b/, 'pic'],
  [/\bror\b/, 'ror'],
  [/wikidata/, 'wikidata'],
  [/\blei\b/, 'lei'],
  [/org identifier/, 'org-id'],
  [/org/, 'orgnr'],
];

/** Whose numbers a column holds, by its header; Norwegian ones have nine digits where Swedish ones have ten. */
export function schemeOf(column: string, cells: readonly string[]): string | null {
  const scheme = schemes.find(([words]) => words.test(foldHeader(column)))?.[1] ?? null;
  const isNorwegian = cells.length > 0 && cells.every((cell) => /^\d{9}$/.test(cell.replace(/\s/g, '')));
  return scheme === 'orgnr' && isNorwegian ? 'brreg' : scheme;
}
