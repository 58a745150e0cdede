import { identifierSchemes } from '../vocabulary.ts';

/** An identifier that others have given, with its scheme. */
export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

/**
 * A Swedish organisation number as `202100-2445`, from that or from ten digits, also with 16 before them or blanks between;
 * null when it has another form, its check digit is wrong, or it is the number of a person (the third digit is below 2).
 */
export function organisationNumber(text: string): string | null {
  const digits = /^(?:16)?(\d{6})-?(\d{4})$/u.exec(text.replace(/\s/gu, ''));
  if (digits === null) return null;
  const [, first = '', last = ''] = digits;
  const isOfOrganisation = (first[2] ?? '0') >= '2';
  return isOfOrganisation && hasCheckDigit(first + last) ? `${first}-${last}` : null;
}

/** Whether ten digits end in the right check digit: every second counts twice, and the sum of all digits ends in 0. */
export function hasCheckDigit(digits: string): boolean {
  const weighted = [...digits].map((digit, at) => Number(digit) * (at % 2 === digits.length % 2 ? 2 : 1));
  return weighted.reduce((sum, each) => sum + Math.floor(each / 10) + (each % 10), 0) % 10 === 0;
}

/** The Swedish VAT number that belongs to an organisation number: `202100-2445` → `SE202100244501`. */
export function vatOfOrganisation(number: string): string {
  return `SE${number.replace('-', '')}01`;
}

/** The organisation number in a Swedish VAT number, which ends in 01 or the number of a unit; null when there is none or it isn't right. */
export function organisationOfVat(vat: string): string | null {
  const number = /^SE(\d{10})\d{2}$/u.exec(vat.replace(/[\s.-]/gu, '').toUpperCase())?.[1];
  return number === undefined ? null : organisationNumber(number);
}

/** A code with the zeros before it that it has lost in a spreadsheet: `885` → `0885`; null when it isn't made of digits or is too long. */
export function paddedCode(text: string, length: number): string | null {
  const code = text.trim();
  return /^\d+$/u.test(code) && code.length <= length ? code.padStart(length, '0') : null;
}

const forms: ReadonlyMap<string, (text: string) => string | null> = new Map([
  ['orgnr', organisationNumber],
  ['vat', (text) => matched(text.replace(/[\s.-]/gu, '').toUpperCase(), 'vat')],
  ['scb-kommun', (text) => paddedCode(text, 4)],
  ['scb-lan', (text) => paddedCode(text, 2)],
  ['pic', (text) => matched(text.trim(), 'pic')],
  ['ror', (text) => matched(withoutAddress(text.toLowerCase(), /^(?:https?:\/\/)?(?:www\.)?ror\.org\//u), 'ror')],
  ['wikidata', (text) => matched(withoutAddress(text, /^.*wikidata\.org\/(?:wiki|entity)\//u).toUpperCase(), 'wikidata')],
  ['isni', (text) => matched(text.replace(/[\s-]/gu, '').toUpperCase(), 'isni')],
]);

function withoutAddress(text: string, address: RegExp): string {
  return text.trim().replace(address, '');
}

/** A text that has the form of the ids of a scheme; null for any other. */
function matched(text: string, scheme: string): string | null {
  return identifierSchemes.get(scheme)?.pattern.test(text) === true ? text : null;
}

/** An identifier in the one form in which two can be compared; null when it isn't right. Of schemes not known here the text, trimmed. */
export function normalisedIdentifier({ scheme, value }: Identifier): Identifier | null {
  const form = forms.get(scheme);
  const told = form === undefined ? trimmed(value) : form(value);
  return told === null ? null : { scheme, value: told };
}

/**
 * The right ones among identifiers in their one form, each once, and with a Swedish VAT number its organisation number, by
 * which alone it is compared then.
 */
export function comparableIdentifiers(identifiers: readonly Identifier[]): readonly Identifier[] {
  const found = new Map<string, Identifier>();
  for (const each of identifiers) {
    const told = normalisedIdentifier(each);
    const number = told?.scheme === 'vat' ? organisationOfVat(told.value) : null;
    const kept = number === null ? told : { scheme: 'orgnr', value: number };
    if (kept !== null) found.set(`${kept.scheme} ${kept.value}`, kept);
  }
  return [...found.values()];
}

/** A scheme of identifiers in words: `organisation number`. */
export function nameOfScheme(scheme: string): string {
  return schemeNames.get(scheme) ?? scheme;
}

const schemeNames: ReadonlyMap<string, string> = new Map([
  ['orgnr', 'organisation number'],
  ['vat', 'VAT number'],
  ['pic', 'PIC'],
  ['ror', 'ROR id'],
  ['wikidata', 'Wikidata id'],
  ['scb-kommun', 'municipality code'],
  ['scb-lan', 'county code'],
  ['isni', 'ISNI'],
]);

function trimmed(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
