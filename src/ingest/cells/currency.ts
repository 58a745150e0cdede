const codes = 'SEK|EUR|DKK|NOK|GBP|USD|CHF|PLN|CZK|HUF|RON|BGN|ISK|HRK|LTL|LVL|EEK|FIM';
const signs: readonly (readonly [RegExp, string])[] = [
  [/€|\beuros?\b/iu, 'EUR'],
  [/£|\bpounds\b/iu, 'GBP'],
  [/US\$/u, 'USD'],
  [/zł/iu, 'PLN'],
];
const code = new RegExp(`(?<![A-Z])(?:${codes})(?![A-Z])`, 'gi');
const multiple = /\b(?:[kmt])(SEK|EUR|GBP|DKK|NOK)\b/i;
const dressing = /€|£|US\$|\$|zł|\beuros?\b|\bkronor\b|\bkroner\b|\bkr\b\.?|:-|,-$|\.-$/giu;

/**
 * The currency that a cell or the name of a column tells: `1 000 EUR`, `Total costs £m`, `beviljat_belopp_sek`. Null when
 * it tells none or several; `kr` and `$` tell none, for several countries have them.
 */
export function currencyOf(text: string): string | null {
  const words = text.replaceAll('_', ' ');
  const found = new Set([...words.matchAll(code)].map(([name]) => name.toUpperCase()));
  for (const [sign, name] of signs) if (sign.test(words)) found.add(name);
  const shortened = multiple.exec(words)?.[1];
  if (shortened !== undefined) found.add(shortened.toUpperCase());
  const [first, second] = found;
  return second === undefined ? (first ?? null) : null;
}

/** The text of an amount without the signs, codes and names of currencies around it. */
export function withoutCurrency(text: string): string {
  return text.replace(code, ' ').replace(dressing, ' ').replace(/\s+/gu, ' ').trim();
}
