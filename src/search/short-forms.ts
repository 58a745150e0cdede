import { addTo } from '../graph/add-to.ts';

/** Short forms of words and what they stand for, folded; either finds the other. */
const shortForms: readonly (readonly [string, string])[] = [
  ['gbg', 'goteborg'],
  ['sthlm', 'stockholm'],
  ['kn', 'kommun'],
  ['lst', 'lansstyrelsen'],
  ['univ', 'universitet'],
];

/** Some municipalities call themselves a town; in names of other entities the two words differ. */
const ofMunicipalities: readonly (readonly [string, string])[] = [
  ['stad', 'kommun'],
  ['stad', 'kn'],
];

const shortestGenitive = 4;
const inEveryName = partnersOf(shortForms);
const inNamesOfMunicipalities = partnersOf([...shortForms, ...ofMunicipalities]);

/** A word of a query, folded, as it counts: as it is, and without a last s if it has four letters or more. */
export function queryForms(word: string): readonly string[] {
  return word.length >= shortestGenitive && word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
}

/** A word of a name, folded, as it can be asked for: like a word of a query, and the short or full forms of these. */
export function nameForms(word: string, isOfMunicipality: boolean): readonly string[] {
  const partners = isOfMunicipality ? inNamesOfMunicipalities : inEveryName;
  const forms = queryForms(word);
  const others = forms.flatMap((form) => partners.get(form) ?? []);
  return others.length === 0 ? forms : [...new Set([...forms, ...others])];
}

function partnersOf(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const partners = new Map<string, string[]>();
  for (const [one, other] of pairs) {
    addTo(partners, one, other);
    addTo(partners, other, one);
  }
  return partners;
}
