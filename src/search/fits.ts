import { beginnings, wholeWords, type Fit } from './fit.ts';

/** How a word of a text is found in a name: as a word, as the beginning of one (with errors, so many more), or not. */
export const way = { same: 0, begun: 1, notFound: 255 } as const;

/** The fit of a name that lacks a word of the text. */
export const noFit = 255;

const mostErrors = 100;

/** How well each name fits by how each word of the text is found in it; whether it is the whole name is left open. */
export function joinWays(waysByWord: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array(), ...others] = waysByWord;
  const fits = first.map(fitOfWay);
  for (const ways of others) {
    for (let row = 0; row < fits.length; row += 1) fits[row] = joinFits(fits[row] ?? noFit, fitOfWay(ways[row] ?? way.notFound));
  }
  return fits;
}

function fitOfWay(found: number): Fit {
  return found === way.notFound ? noFit : wholeWords + found;
}

/** The worse of two fits, where errors add up. */
function joinFits(one: Fit, other: Fit): Fit {
  if (one === noFit || other === noFit) return noFit;
  if (one <= beginnings || other <= beginnings) return Math.max(one, other);
  return Math.min(one + other - beginnings, beginnings + mostErrors);
}
