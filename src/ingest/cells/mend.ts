import { decodeWindows1252, encodeWindows1252 } from '../windows-1252.ts';
import { undoEntities } from './entities.ts';

const mostTimes = 3;
// UTF-8 read as Windows-1252: a lead byte and its continuations, each become a letter or a sign of its own.
const twoBytes = /[\u00c2-\u00c5][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/gu;
const threeBytes =
  /\u00e2[\u0080-\u0082\u201a\u20ac][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/gu;
// Dashes and quotes of Windows-1252 that were read as Latin-1.
const controls = /[\u0080-\u009f]/gu;
const leads = /[\u00c2-\u00c5\u00e2]/;
// ASCII without &, = and what is blank in vain: most cells.
const plain = /^[!-%'-<>-~]+(?: [!-%'-<>-~]+)*$/;
const smallLetter = /\p{Ll}/u;

/** A text with single blanks and none around, its letters undone where they were surely encoded twice, `&amp;` and the like undone. */
export function mendText(text: string): string {
  if (plain.test(text)) return text;
  return undoFormula(undoEntities(undoDoubleEncoding(text)))
    .replace(controls, (sign) => decodeWindows1252(Uint8Array.of(sign.charCodeAt(0))))
    .replace(/[\s\u200b\ufeff]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/** `VÃ¤sterbotten` as Västerbotten, also when that happened twice or three times; what may be meant as it stands is kept. */
export function undoDoubleEncoding(text: string): string {
  if (!leads.test(text)) return text;
  let last = text;
  for (let times = 0; times < mostTimes; times += 1) {
    const next = last.replace(threeBytes, decoded).replace(twoBytes, (pair, at: number, whole: string) => {
      // Å and Ä begin pairs, too, and may stand before a quote or a dash: ”UMEÅ”.
      const mayBeMeant = (pair.startsWith('Ä') || pair.startsWith('Å')) && !isAmongSmall(whole, at, pair.length);
      return mayBeMeant ? pair : decoded(pair);
    });
    if (next === last) return next;
    last = next;
  }
  return last;
}

function isAmongSmall(text: string, at: number, length: number): boolean {
  return smallLetter.test(text.charAt(at - 1)) || smallLetter.test(text.charAt(at + length));
}

function decoded(letters: string): string {
  try {
    const bytes = encodeWindows1252(letters);
    return bytes === null ? letters : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return letters;
  }
}

/** `="0114"` is how some programs keep zeros from a spreadsheet. */
function undoFormula(text: string): string {
  return /^\s*="([^"]*)"\s*$/.exec(text)?.[1] ?? text;
}
