const words = [
  'na',
  'n/a',
  'n.a.',
  '#n/a',
  '#saknas!',
  'nan',
  'null',
  'nil',
  '-',
  '--',
  '–',
  '—',
  '.',
  '..',
  '...',
  '…',
  '?',
  'ukjent',
  'ukendt',
  'okänd',
  'okänt',
  'unknown',
  'not available',
  'not known',
  'uppgift saknas',
  'uppgifter saknas',
  'ingen uppgift',
  'saknas',
  '[borttaget]',
];
const sayNothing: ReadonlySet<string> = new Set(words);

/**
 * Whether a cell says nothing: blanks, `NA`, `n/a`, `ukjent`, `UPPGIFT SAKNAS`, `[BORTTAGET]`, dashes. `NA` is Namibia,
 * too: a column of country codes is to be asked for as it is.
 */
export function saysNothing(text: string): boolean {
  const word = text.trim();
  return word === '' || sayNothing.has(word.toLowerCase());
}
