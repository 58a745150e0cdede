/** A text as words for comparing: lower case in NFC with å, ä, ö and all other accents kept, signs as blanks, single blanks. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’´`.]+/gu, '')
    .replace(/[^\p{L}\p{N}&+]+/gu, ' ')
    .replace(/ ?[&+] ?/gu, ' och ')
    .trim()
    .replace(/ {2,}/gu, ' ');
}

const letters: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['æ', 'a'],
  ['ß', 'ss'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
]);

/** What is left of a plain text in a file that has lost its accents, or writes å, ä, ö, ü as aa, ae, oe, ue: both come out the same. */
export function withoutAccents(plain: string): string {
  return plain
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øæßłđðþ]/gu, (letter) => letters.get(letter) ?? letter)
    .replace(/aa|ae/gu, 'a')
    .replace(/oe/gu, 'o')
    .replace(/(?<![aeq])ue/gu, 'u');
}

/** Whether a name may have lost its accents on its way: it is in capitals and has none. */
export function isInBareCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) && withoutMarks(text) === text;
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/[\p{M}ØÆ]/gu, '');
}

/** A word without the s of the genitive: `göteborgs` → `göteborg`; short words and those in ss keep theirs. */
function withoutGenitive(word: string): string {
  return word.length > 3 && /[^s]s$/u.test(word) ? word.slice(0, -1) : word;
}

const smallWords: ReadonlySet<string> = new Set(['i', 'in', 'of', 'och', 'and', 'the', 'for', 'pa', 'at', 'vid', 'av', 'von', 'de']);

/** The words that carry a name, in their order, without small words and genitives. */
export function tellingWords(plain: string): readonly string[] {
  const words = plain.split(' ').filter((word) => word !== '');
  const telling = words.filter((word) => !smallWords.has(withoutAccents(word)));
  return (telling.length === 0 ? words : telling).map(withoutGenitive);
}
