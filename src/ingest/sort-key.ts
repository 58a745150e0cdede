const swedishLetters: Readonly<Record<string, string>> = { å: '{', ä: '|', ö: '}' };

/**
 * What to sort an entity by, so that the order by code point is the Swedish one: small letters without accents, å ä ö
 * as the signs after z, and the id's slug, which makes it unique.
 */
export function sortKeyOf(name: string, id: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replace(/[åäö]/g, (letter) => swedishLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .trim();
  return `${words} ${id.slice(id.indexOf(':') + 1)}`;
}
