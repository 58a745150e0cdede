import type { Header } from './header.ts';
import type { PeopleFilter } from './people.ts';
import type { RawRecord, RawValue } from './record.ts';

/** Makes records of the rows of a table. */
export interface RecordMaker {
  /** The columns in their order, without those that are dropped. */
  readonly columns: readonly string[];
  /** The record of a row; null for one that is blank or repeats the header. */
  record(cells: readonly RawValue[], line: number, number: number): RawRecord | null;
}

/** What making records of rows needs. */
export interface RecordMaking {
  /** The name of the file in records. */
  readonly file: string;
  readonly header: Header;
  readonly people: PeopleFilter;
  /** How many cells rows have; those beyond the header's are blank, or the row has a flaw. */
  readonly rowWidth: number;
  /** Told of a row with fewer cells than columns that is read all the same. */
  readonly onShort: (line: number, came: string) => void;
}

/** A maker for the rows under a header. */
export function newRecordMaker({ file, header, people, rowWidth, onShort }: RecordMaking): RecordMaker {
  const { columns, table } = header;
  const isDropped = columns.map((column) => people.isDropped(column));
  const lastNeeded = table === null ? 0 : Math.max(...table.columns.map((column) => columns.indexOf(column)));
  const values = (cells: readonly RawValue[]): RawRecord['values'] => {
    const record: Record<string, RawValue> = {};
    for (const [index, column] of columns.entries()) {
      const cell = cells[index] === undefined ? '' : cells[index];
      if (isDropped[index] === true) people.countDropped(column, cell);
      else record[column] = people.without(column, cell);
    }
    return record;
  };
  return {
    columns: columns.filter((_, index) => isDropped[index] !== true),
    record(cells, line, number) {
      if (cells.every(isBlank) || isHeader(cells, columns)) return null;
      const came = `${cells.length} cells`;
      const hasMore = cells.length > columns.length && (cells.length !== rowWidth || !cells.slice(columns.length).every(isBlank));
      // Nobody knows in which columns its cells are, or which are of persons.
      if (hasMore || cells.length <= lastNeeded) {
        return { file, line, number, values: {}, flaw: { expected: `${columns.length} cells in a row`, came } };
      }
      // Programs leave out the empty cells at the end of a row.
      if (cells.length < columns.length) onShort(line, came);
      return { file, line, number, values: values(cells) };
    },
  };
}

function isBlank(cell: RawValue): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

function isHeader(cells: readonly RawValue[], columns: readonly string[]): boolean {
  return columns.length > 1 && cells.length >= columns.length && columns.every((column, index) => cells[index] === column);
}
