import { analyse } from 'chardet';
import { decodeWindows1252 } from '../windows-1252.ts';

// Letters that are common in the languages that use the code page; those that both have at the same byte don't tell.
const western = new Set('åäöøæüßÅÄÖØÆÜãõñÑêàâîôûëïçèìòù');
const central = new Set('ąćęłńóśźżĄĆĘŁŃŚŹŻčďěňřšťůžČĎĚŇŘŠŤŮŽőűŐŰľĽ');
const rare = new Set('ĺĹŕŔ');
const asciiLetter = /[A-Za-z]/;
const letter = /\p{L}/u;
const clearShare = 0.1;

/** Whether bytes make more sense in Windows-1250 (Polish, Czech, Hungarian …) than in Windows-1252. */
export function isCentralEuropean(sample: Uint8Array): boolean {
  const asWestern = sense(decodeWindows1252(sample), western);
  const asCentral = sense(new TextDecoder('windows-1250').decode(sample), central);
  const difference = asCentral.score - asWestern.score;
  if (Math.abs(difference) >= clearShare * asWestern.count) return difference > 0;
  const found = analyse(sample).find(({ name }) => /^(?:windows-125[02]|ISO-8859-[12])$/.test(name));
  return found !== undefined && /0$|-2$/.test(found.name);
}

/** Hungarian ő and ű stand where õ and û do, among letters that both have; Portuguese has õ with others. */
function looksHungarian(text: string): boolean {
  return /[áíóú]/.test(text) && !/[ãç]/.test(text);
}

/** One for each letter that is common, less for what doesn't stand within words. */
function sense(text: string, common: ReadonlySet<string>): { score: number; count: number } {
  let score = 0;
  let count = 0;
  const untold = looksHungarian(text) ? 'õÕûÛ' : '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign.charCodeAt(0) < 128) continue;
    count += 1;
    if (untold.includes(sign)) continue;
    if (common.has(sign)) score += 1;
    else if (rare.has(sign)) score -= 1;
    else if (!letter.test(sign) && asciiLetter.test(text.charAt(at - 1)) && asciiLetter.test(text.charAt(at + 1))) score -= 2;
  }
  return { score, count };
}
