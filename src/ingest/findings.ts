/** Something that is wrong with a file of a data package. */
export interface Finding {
  readonly file: string;
  /** The line where the row begins, the header's being 1; null when it is about the file as a whole. */
  readonly line: number | null;
  /** The number of the record, 1 first, in files whose lines mean nothing. */
  readonly record?: number | null;
  readonly column: string | null;
  readonly expected: string;
  readonly came: string;
}

/** All findings of a check; of very many only the first are kept, and the rest is counted. */
export interface Findings {
  readonly list: readonly Finding[];
  readonly total: number;
  add(finding: Finding): void;
}

const mostKept = 1_000;
const longestCell = 120;

/** No findings yet. */
export function noFindings(): Findings {
  const list: Finding[] = [];
  let total = 0;
  return {
    list,
    get total() {
      return total;
    },
    add(finding) {
      total += 1;
      if (list.length < mostKept) list.push(finding);
    },
  };
}

/** A finding as a sentence that begins with its place. */
export function describeFinding({ file, line, record = null, column, expected, came }: Finding): string {
  const row = line === null ? (record === null ? [] : [`record ${record}`]) : [`line ${line}`];
  const place = [file, ...row, ...(column === null ? [] : [`column ${column}`])].join(', ');
  return `${place}: expected ${expected}, but got ${came}`;
}

/** A cell as a finding shows it, shortened if it is long. */
export function quote(cell: string): string {
  if (cell === '') return 'an empty cell';
  return JSON.stringify(cell.length > longestCell ? `${cell.slice(0, longestCell)}…` : cell);
}
