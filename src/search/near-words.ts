/** A word of a list by its place, and by how many errors it differs. */
export interface NearWord {
  readonly place: number;
  readonly errors: number;
}

/**
 * The words of a sorted list that differ from a word by so many errors at most: a letter too many, one missing, a wrong one, or
 * two neighbours exchanged, which are not changed again. Words that begin alike share the work, and where a beginning is
 * hopeless all that begin so are passed over.
 */
export function nearWords(words: readonly string[], word: string, mostErrors: number): NearWord[] {
  const found: NearWord[] = [];
  const table: Row[] = [{ errors: Uint8Array.from({ length: word.length + 1 }, (_, column) => column), least: 0 }];
  let known = '';
  let place = 0;
  while (place < words.length) {
    const candidate = words[place] ?? '';
    const depth = goDown(table, word, candidate, sharedLength(known, candidate), mostErrors);
    known = candidate.slice(0, depth);
    if (depth < candidate.length) place = placeAfter(words, known, place);
    else {
      const errors = table[depth]?.errors[word.length] ?? Infinity;
      if (errors <= mostErrors) found.push({ place, errors });
      place += 1;
    }
  }
  return found;
}

/** For one beginning of a candidate: its errors against each beginning of the word, and the least of them. */
interface Row {
  readonly errors: Uint8Array;
  least: number;
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length;
}

/** The first place after one whose word doesn't begin so; those that do follow each other. */
function placeAfter(words: readonly string[], letters: string, place: number): number {
  let [low, high] = [place, place + 1];
  while (words[high]?.startsWith(letters) === true) [low, high] = [high, high + 2 * (high - place)];
  high = Math.min(high, words.length);
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (words[middle]?.startsWith(letters) === true) low = middle;
    else high = middle;
  }
  return high;
}

/** Fills a row for each letter after those known, and gives how far there was hope. */
function goDown(table: Row[], word: string, candidate: string, known: number, mostErrors: number): number {
  for (let depth = known + 1; depth <= candidate.length; depth += 1) {
    fillRow(table, word, candidate, depth);
    // An exchange reaches over a row, so that two of them must be without hope.
    if ((table[depth]?.least ?? 0) > mostErrors && (table[depth - 1]?.least ?? 0) > mostErrors) return depth;
  }
  return candidate.length;
}

function fillRow(table: Row[], word: string, candidate: string, depth: number): void {
  const row = (table[depth] ??= { errors: new Uint8Array(word.length + 1), least: 0 });
  const { errors } = row;
  const above = table[depth - 1]?.errors ?? errors;
  const twoAbove = table[depth - 2]?.errors;
  const [letter, letterBefore] = [candidate.charCodeAt(depth - 1), candidate.charCodeAt(depth - 2)];
  errors[0] = depth;
  row.least = depth;
  for (let column = 1; column <= word.length; column += 1) {
    const isWrong = word.charCodeAt(column - 1) !== letter;
    let least = Math.min((above[column] ?? 0) + 1, (errors[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (isWrong ? 1 : 0));
    if (isWrong && twoAbove !== undefined && word.charCodeAt(column - 2) === letter && word.charCodeAt(column - 1) === letterBefore)
      least = Math.min(least, (twoAbove[column - 2] ?? 0) + 1);
    errors[column] = least;
    if (least < row.least) row.least = least;
  }
}
