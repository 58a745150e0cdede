/** A row whose cells may stand in quotes. */
export interface QuotedRow {
  readonly cells: readonly string[];
  /** Where the next row begins. */
  readonly next: number;
  /** Whether a line end follows it. */
  readonly isEnded: boolean;
  /** Whether quotes stand within its cells that aren't doubled. */
  readonly isOdd: boolean;
}

interface Cell {
  readonly value: string;
  readonly end: number;
  readonly isOdd: boolean;
}

/** How a row is split. */
export interface CellSplitting {
  readonly delimiter: string;
  /** Whether no more text follows. */
  readonly isWhole: boolean;
  /** Whether a cell whose quotes aren't doubled is one without quotes, up to the next delimiter. */
  readonly oddAreBare?: boolean;
}

/**
 * The row that begins there, with its quotes opening and closing cells. `OPEN` when the text ends within a cell,
 * `NONE` when its quotes can't be meant to.
 */
export function quotedRow(text: string, start: number, splitting: CellSplitting): QuotedRow | 'OPEN' | 'NONE' {
  const { delimiter, isWhole } = splitting;
  const cells: string[] = [];
  let isOdd = false;
  let line = -1;
  for (let at = start; ;) {
    // Looked for once a line and not for each cell, of which a line may have very many.
    if (line < at) line = endOfLine(text, at);
    const cell = text.charAt(at) === '"' ? quotedCell(text, at, line, splitting) : bareCell(text, at, line, delimiter);
    if (typeof cell === 'string') return cell;
    cells.push(cell.value);
    isOdd ||= cell.isOdd;
    if (text.startsWith(delimiter, cell.end)) {
      at = cell.end + delimiter.length;
      continue;
    }
    const feed = text.charAt(cell.end) === '\r' ? cell.end + 1 : cell.end;
    const isEnded = text.charAt(feed) === '\n';
    if (!isEnded && !isWhole) return 'OPEN';
    return { cells, next: isEnded ? feed + 1 : text.length, isEnded, isOdd };
  }
}

/** The cells of a line as if quotes meant nothing but where they stand around a whole cell. */
export function plainCells(line: string, delimiter: string): readonly string[] {
  return line.split(delimiter).map((cell) => (/^"[^"]*"$/.test(cell) ? cell.slice(1, -1) : cell));
}

function bareCell(text: string, start: number, feed: number, delimiter: string): Cell {
  const mark = text.indexOf(delimiter, start);
  const end = mark < 0 || mark > feed ? feed : mark;
  return { value: text.slice(start, end), end, isOdd: false };
}

function quotedCell(text: string, start: number, line: number, { delimiter, isWhole, oddAreBare }: CellSplitting): Cell | 'OPEN' | 'NONE' {
  let isOdd = false;
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    // A cell with quotes within it that aren't doubled has to end in its line.
    if (isOdd && at > line) return 'NONE';
    if (text.charAt(at + 1) === '"') {
      at += 1;
      continue;
    }
    if (at + 1 === text.length && !isWhole) return 'OPEN';
    if (endsCell(text, at + 1, delimiter)) {
      const inside = text.slice(start + 1, at);
      return { value: isOdd ? inside : inside.replaceAll('""', '"'), end: at + 1, isOdd };
    }
    if (oddAreBare === true) return { ...bareCell(text, start, line, delimiter), isOdd: true };
    isOdd = true;
  }
  return isOdd && (isWhole || text.includes('\n', start)) ? 'NONE' : 'OPEN';
}

function endsCell(text: string, at: number, delimiter: string): boolean {
  return at === text.length || text.startsWith(delimiter, at) || text.charAt(at) === '\n' || text.startsWith('\r\n', at);
}

/** Where the line ends, before a carriage return that belongs to its end. */
function endOfLine(text: string, start: number): number {
  const feed = text.indexOf('\n', start);
  if (feed < 0) return text.length;
  return feed > start && text.charAt(feed - 1) === '\r' ? feed - 1 : feed;
}
