import type { Flaw } from './check-statement.ts';
import { boundsOf } from './dates.ts';
import { quote } from './findings.ts';
import type { Cells } from './tables.ts';

type CoverageColumn = Extract<keyof Cells<'sources'>, `covers_${string}`>;

const columns: readonly CoverageColumn[] = [
  ...(['covers_places', 'covers_from', 'covers_to'] as const),
  ...(['covers_types', 'covers_extent', 'covers_reason'] as const),
];
const needed: readonly CoverageColumn[] = ['covers_places', 'covers_types', 'covers_extent', 'covers_reason'];

/** What is wrong between the cells of what a source declares to cover: all or nothing of it, and no time that ends before it begins. */
export function* checkCoverage(cells: Cells<'sources'>, isRight: (column: CoverageColumn) => boolean): Generator<Flaw> {
  const declared = columns.find((column) => cells[column] !== '');
  if (declared === undefined) return;
  for (const column of needed) {
    if (cells[column] === '') yield { column, expected: `a value, since ${declared} has one`, came: quote('') };
  }
  const { covers_from: from, covers_to: to } = cells;
  if (from === '' || to === '' || !isRight('covers_from') || !isRight('covers_to')) return;
  const { startFirst, endLast } = boundsOf(from, to);
  if (startFirst > endLast) yield { column: 'covers_to', expected: `a date from ${from} on`, came: quote(to) };
}
