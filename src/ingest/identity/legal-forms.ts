/** A name without the words for its legal form. */
export interface LegalReading {
  /** The plain text that is left. */
  readonly rest: string;
  /** The form, such as `ab`; null when none is stated. */
  readonly form: string | null;
}

/** Legal forms in plain text, the longer words first; forms with one name are one form in translation. */
const forms: readonly (readonly [form: string, words: string])[] = [
  [
    'ekonomisk förening',
    'ekonomisk förening|ekonomiska föreningen|ekonomisk fören|ek förening|ek fören|ek för|ekonomisk för|economic association|cooperative society',
  ],
  ['ideell förening', 'ideell förening|ideella föreningen|ideell fören|ideell för|non profit association'],
  [
    'stiftelse',
    'insamlingsstiftelsen|insamlingsstiftelse|stiftelsen|stiftelse|stift|foundation|säätiö|stichting|fundacja|fundación|fundacion|fondazione',
  ],
  ['ab', 'aktiebolaget|aktiebolag|a b|ab'],
  ['hb', 'handelsbolaget|handelsbolag|hb|kommanditbolaget|kommanditbolag|kb'],
  ['ab', 'private limited company|limited liability company|limited|ltd|inc|corp|corporation|llc|plc'],
  ['as', 'aktieselskab|aksjeselskap|a s|aps|asa|i s'],
  ['oy', 'osakeyhtiö|oy ab|ab oy|oyj|oy'],
  ['gmbh', 'gesellschaft mit beschränkter haftung|ggmbh|gmbh co kg|gmbh|mbh'],
  ['ev', 'eingetragener verein|e v|ev'],
  ['ry', 'rekisteröity yhdistys|r y|ry|rf|r f'],
  ['oü', 'osaühing|oü'],
  ['mtü', 'mittetulundusühing|mtü|mtu'],
  ['sro', 'spol s r o|spol sro|s r o|sro'],
  ['zs', 'zapsaný spolek|z s|zs'],
  ['sp zoo', 'sp z o o|sp zoo|spółka z o o'],
  ['srl', 's r l|srl|scarl|s c a r l'],
  ['spa', 's p a|spa'],
  ['bv', 'b v|bv'],
  ['nv', 'n v|nv'],
  ['sarl', 's a r l|sarl|sas'],
  ['kft', 'korlátolt felelősségű társaság|kft|zrt|nonprofit kft'],
  ['doo', 'd o o|doo'],
  ['sa', 's a|sa'],
];

const everyForm = new RegExp(`^(?:${forms.map(([, words]) => words).join('|')})$`, 'u');

/** Whether a plain text is a word for a legal form and nothing else: `ab`, `z s`. */
export function isLegalForm(plain: string): boolean {
  return everyForm.test(plain);
}

const additions = /(?:^| )(?:publ|svb|särskild vinstutdelningsbegränsning|under rekonstruktion|i likvidation)(?=$| )/gu;
const readings = forms.map(([form, words]) => ({
  form,
  last: new RegExp(`^(.+) (?:${words})$`, 'u'),
  first: /^(?:ab|stiftelse|ekonomisk förening|ideell förening|oy|hb)$/u.test(form) ? new RegExp(`^(?:${words}) (.+)$`, 'u') : null,
}));

/**
 * A plain name without its legal form at the end, or for some forms at the beginning: `volvo technology corp`,
 * `aktiebolaget kristianstadsbyggen`. A form that is grown into a word (`parkeringsaktiebolag`) is told but stays.
 */
export function withoutLegalForm(plain: string): LegalReading {
  const text = plain.replace(additions, '').trim();
  for (const { form, last, first } of readings) {
    const rest = last.exec(text)?.[1] ?? first?.exec(text)?.[1];
    if (rest !== undefined) return { rest, form };
  }
  const grown = /\p{L}(?:aktiebolag|aktiebolaget|bolaget|bolag)$/u.test(text) ? 'ab' : /\p{L}stiftelsen?$/u.test(text) ? 'stiftelse' : null;
  return { rest: text, form: grown };
}

/** Whether two bodies can be one by their legal forms: nothing speaks against it where one is not stated. */
export function areFormsAlike(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}
