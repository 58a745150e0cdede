/** Words whose point ends no text. */
const abbreviations = 'afd|bl|chr|th|dr|eftf|ev|ing|jr|nr|prof|sr|st|str|v|vedr';
/** A point that ends a text: not that of an initial at its beginning (`P. Larsen A/S`), of `P.L. Larsen` or of an abbreviation. */
const endingPoint = new RegExp(`(?<!(?:^|\\.|\\bA/S )\\p{Lu}|\\b(?:${abbreviations}))\\. +`, 'iu');

/**
 * The texts in a cell that have a separator between them, without the separator at the end; those without a letter or digit are
 * left out. Where a point is the separator, the points of abbreviations and initials are none.
 */
export function splitCell(cell: string, separator: string): readonly string[] {
  const isPoint = separator.trim() === '.';
  const parts = isPoint ? splitAtPoints(cell.trim()) : cell.split(separator);
  return parts.map((part) => part.trim().replace(/[,;]+$/, '')).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

function splitAtPoints(cell: string): readonly string[] {
  const parts: string[] = [];
  let rest = `${cell.replace(/\.$/, '')}. `;
  for (let found = endingPoint.exec(rest); found !== null; found = endingPoint.exec(rest)) {
    parts.push(rest.slice(0, found.index));
    rest = rest.slice(found.index + found[0].length);
  }
  return rest.trim() === '' ? parts : [...parts, rest.replace(/\. $/, '')];
}
