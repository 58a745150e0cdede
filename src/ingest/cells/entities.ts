const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    shy: '',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    hellip: '…',
    bull: '•',
    euro: '€',
    pound: '£',
    sect: '§',
    deg: '°',
    middot: '·',
    szlig: 'ß',
    aring: 'å',
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    aelig: 'æ',
    oslash: 'ø',
    eacute: 'é',
    egrave: 'è',
    aacute: 'á',
    agrave: 'à',
    iacute: 'í',
    oacute: 'ó',
    uacute: 'ú',
    ccedil: 'ç',
    ntilde: 'ñ',
    eth: 'ð',
    thorn: 'þ',
  }),
);
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu;
const mostTimes = 3;

/** A text whose HTML entities (`&amp;`, `&#229;`, `&Ouml;`) are undone, also those of entities; unknown ones stay. */
export function undoEntities(text: string): string {
  let last = text;
  for (let times = 0; times < mostTimes && last.includes('&'); times += 1) {
    const next = last.replace(entity, undone);
    if (next === last) return next;
    last = next;
  }
  return last;
}

function undone(whole: string, decimal: string | undefined, hexadecimal: string | undefined, name: string | undefined): string {
  if (name !== undefined) return letterOf(name) ?? whole;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  const isControl = code < 32 || (code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code < 0xe000);
  return isControl || code > 0x10ffff ? whole : String.fromCodePoint(code);
}

function letterOf(name: string): string | undefined {
  const small = named.get(name.toLowerCase());
  return small !== undefined && /^[A-Z]/.test(name) ? small.toUpperCase() : small;
}
