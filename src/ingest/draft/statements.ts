import { createHash } from 'node:crypto';
import type { Cells } from '../tables.ts';
import type { DraftStatement } from './format.ts';
import { statementId } from './ids.ts';
import type { PackageRows } from './package-writer.ts';

/** Where a statement was read. */
export interface DraftPlace {
  /** The id of the source. */
  readonly source: string;
  readonly section: string;
}

/** What became of a statement: it is new, stands there already, or stands there with other cells, so that both are kept. */
export type StatementFate = 'NEW' | 'REPEATED' | 'DISAGREES';

/** The statements of a draft, each once. */
export interface DraftStatements {
  add(cells: Cells<'statements'>, rows: PackageRows): StatementFate;
  /** How many there are, by type. */
  readonly counts: ReadonlyMap<string, number>;
}

interface Seen {
  readonly content: string;
  /** The sources that were cited for it. */
  readonly sources: string[];
}

/** No statements yet. */
export function newStatements(): DraftStatements {
  const seen = new Map<string, Seen>();
  const counts = new Map<string, number>();
  const write = (cells: Cells<'statements'>, content: string, rows: PackageRows): void => {
    seen.set(cells.id, { content, sources: [cells.source] });
    counts.set(cells.type, (counts.get(cells.type) ?? 0) + 1);
    rows.statements.push(cells);
  };
  return {
    counts,
    add(cells, rows) {
      const { source, section } = cells;
      const content = contentOf(cells);
      const first = seen.get(cells.id);
      if (first === undefined) {
        write(cells, content, rows);
        return 'NEW';
      }
      const id = first.content === content ? cells.id : `${cells.id}-${content}`;
      const same = seen.get(id);
      if (same === undefined) {
        write({ ...cells, id }, content, rows);
        return 'DISAGREES';
      }
      // One place in each source is enough to find it by; what stands in a thousand rows would have a thousand.
      if (!same.sources.includes(source)) {
        rows.citations.push({ statement: id, source, section });
        same.sources.push(source);
      }
      return 'REPEATED';
    },
  };
}

/** The cells of a statement, with its id: stated and of normal rank unless it says otherwise. */
export function cellsOf(dataset: string, statement: DraftStatement, { source, section }: DraftPlace): Cells<'statements'> {
  // One literal with all keys: there are as many of these as there are statements.
  return {
    id: statementId(dataset, statement),
    type: statement.type,
    subject: statement.subject,
    object: statement.object ?? '',
    property: statement.property ?? '',
    value: statement.value ?? '',
    role: statement.role ?? '',
    kind: statement.kind ?? '',
    level: statement.level ?? '',
    status: statement.status ?? '',
    amount: statement.amount ?? '',
    currency: statement.currency ?? '',
    precision: statement.precision ?? '',
    share: statement.share ?? '',
    start: statement.start ?? '',
    end: statement.end ?? '',
    period_wording: statement.period_wording ?? '',
    wording: statement.wording ?? '',
    stated: statement.stated ?? 'true',
    reasoning: statement.reasoning ?? '',
    rank: statement.rank ?? 'NORMAL',
    source,
    section: statement.section ?? section,
  };
}

/** Tells what a statement says from what others of the same id say, wherever it stands. */
function contentOf(cells: Cells<'statements'>): string {
  const { value, level, status, amount, currency, precision, share, start, end, period_wording: period } = cells;
  const { wording, stated, reasoning, rank } = cells;
  const said = [value, level, status, amount, currency, precision, share, start, end, period, wording, stated, reasoning, rank];
  return createHash('sha256').update(said.join('\n')).digest('hex').slice(0, 8);
}
