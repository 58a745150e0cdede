/** What a list is ordered by: compared place by place, numbers as numbers, texts by code point. */
export type Key = readonly (string | number)[];

/** The name for Swedish order, as docs/storage.md defines it, then a blank and the id's part after the colon. */
export function sortKey(name: string, id: string): string {
  const letters = [...name.toLowerCase().normalize('NFC')].map((letter) => {
    if (letter === 'å') return '{';
    if (letter === 'ä') return '|';
    if (letter === 'ö') return '}';
    const plain = withoutAccents(letter);
    return /^[\p{L}\p{N}]+$/u.test(plain) ? plain : ' ';
  });
  const words = letters
    .join('')
    .split(' ')
    .filter((word) => word !== '');
  return `${words.join(' ')} ${id.slice(id.indexOf(':') + 1)}`;
}

/** The words of a text in lower case and without accents, å ä ö included, as `search` compares them. */
export function foldedWords(text: string): string[] {
  const folded = withoutAccents(text.toLowerCase());
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** Compares two texts by code point: negative, zero or positive. */
function compareText(a: string, b: string): number {
  const left = [...a].map(codePoint);
  const right = [...b].map(codePoint);
  return compareKeys(left, right);
}

/** Compares two keys place by place: negative, zero or positive. */
export function compareKeys(a: Key, b: Key): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined) return 1;
    const difference = compareValues(left, right);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function compareValues(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  throw new Error(`Key: expected two numbers or two texts, got ${String(a)} and ${String(b)}`);
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

function codePoint(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}
