const pairs = ['gbg goteborg', 'sthlm stockholm', 'kn kommun', 'lst lansstyrelsen', 'univ universitet'];
const pairsOfMunicipalities = ['stad kommun', 'stad kn'];

/** The forms in which a word of a name may be asked for; all folded. */
export function namesWordAs(nameWord: string, type: string): string[] {
  const all = type === 'Municipality' ? [...pairs, ...pairsOfMunicipalities] : pairs;
  const forms = withAndWithoutS(nameWord);
  const partners = all.flatMap((pair) => {
    const [one = '', other = ''] = pair.split(' ');
    return [...(forms.includes(one) ? [other] : []), ...(forms.includes(other) ? [one] : [])];
  });
  return [...forms, ...partners];
}

/** Whether a word of the text is a word of a name but for a last s and short forms. */
export function isSameWord(word: string, nameWord: string, type: string): boolean {
  return withAndWithoutS(word).some((form) => namesWordAs(nameWord, type).includes(form));
}

/** The least errors by which a word of the text is a word of a name; infinite when it has more than it may. */
export function leastErrors(word: string, nameWord: string, type: string): number {
  const allowed = /\P{L}/u.test(word) || word.length < 5 ? 0 : word.length < 10 ? 1 : 2;
  const errors = Math.min(...namesWordAs(nameWord, type).map((form) => errorsBetween(word, form)));
  return errors <= allowed ? errors : Infinity;
}

function withAndWithoutS(word: string): string[] {
  return /^....*s$/u.test(word) ? [word, word.replace(/s$/, '')] : [word];
}

/** How many letters too many, letters missing, wrong letters and exchanged neighbours lie between two words, at least. */
function errorsBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return Infinity;
  const table: number[][] = [];
  const known = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
  for (let i = 0; i <= one.length; i += 1) {
    const row: number[] = [];
    table.push(row);
    for (let j = 0; j <= other.length; j += 1) {
      const isWrong = one[i - 1] !== other[j - 1];
      const isExchange = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const ways = [known(i - 1, j) + 1, known(i, j - 1) + 1, known(i - 1, j - 1) + Number(isWrong), known(i - 2, j - 2) + 1];
      row.push(i + j === 0 ? 0 : Math.min(...ways.slice(0, isExchange ? 4 : 3)));
    }
  }
  return known(one.length, other.length);
}
