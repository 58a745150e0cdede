import type { Chance } from '../oracle/chance.ts';

/** Cypher, Lucene, HTML and other languages that a text must never turn into, and texts that break careless readers. */
export const hostileTexts: readonly string[] = [
  "' OR 1=1 RETURN 1 //",
  '"}) DETACH DELETE n //',
  "x'}) CALL dbms.components() YIELD name //",
  '`) MATCH (n) RETURN n //',
  '$ids',
  '{{7*7}}${7*7}#{7*7}',
  '+umea -"a b"~2 AND (x OR y*) [a TO z] \\: /a.*/ ^4 ?',
  '*:*',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "javascript:alert('x')",
  '</script><svg/onload=alert(1)>',
  '../../../../etc/passwd',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'a\udfff\ud800z',
  '\u202eevil\u202c',
  '\u2066a\u2069\u200f',
  '\u{1f9d1}\u200d\u{1f91d}\u200d\u{1f9d1}',
  '\u{10ffff}',
  `a${'\u0301'.repeat(300)}`,
  '\ufeff',
  '\u2028\u2029\u0085',
  '\r\n\t\v\f',
  '\u00e5\u00e4\u00f6 a\u030aa\u0308o\u0308 \ufb03 \u0130\u0131 \u1e9e',
  'a'.repeat(5_000),
  ' '.repeat(1_000),
  '%00%0a%0d%252f',
  '\\u0000\\x00\\',
  'municipality:umea',
  'municipality:',
  ':',
  'project:\u0000',
  'project:__proto__',
  '2014-02-30',
  '0000-00-00',
  '99999-01-01',
  '-2014',
  '2014-01-01T00:00:00Z',
  'NaN',
  'Infinity',
  'null',
  'eyJ2IjoxfQ==',
  'W10=',
  '',
];

/** Numbers at the edges, as they stand in JSON or in a document; some are no numbers there. */
export const edgeNumbers: readonly string[] = [
  ...['0', '-0', '1', '-1', '100', '101', '2147483647', '2147483648', '-2147483648', '-2147483649'],
  ...['9007199254740993', '18446744073709551616', '1e400', '-1e400', '1e-400', '1.5', '0.1e1', '100.0', '5e-324'],
  ...['NaN', 'Infinity', '00', '0x10', '1_000', '1e', '"1"', 'true', 'null', '[]', '{}', `1${'0'.repeat(400)}`],
];

/** Numbers that JSON and GraphQL both read. */
export const readableNumbers: readonly number[] = [0, -0, 1, -1, 2, 5, 100, 101, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 1.5, 1e300, 2 ** 53];

/** A hostile text, now and then two in one. */
export function drawText(chance: Chance): string {
  return chance.is(0.15) ? chance.one(hostileTexts) + chance.one(hostileTexts) : chance.one(hostileTexts);
}
