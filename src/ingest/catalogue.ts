import { compareBy } from './code-points.ts';
import type { TableRow } from './read-table.ts';
import type { Cells } from './tables.ts';
import { claimType, decisionTypes, ranks } from './vocabulary.ts';

/** When something runs, as the best of the claims about it says. */
export interface StatedPeriod {
  readonly start: string;
  readonly end: string;
  readonly wording: string;
}

/** What the first pass over the files keeps for the second: ids, and what belongs to a row of another file. */
export interface Catalogue {
  /** The lines of all ids of entities, sources and statements. */
  readonly lines: Map<string, number>;
  readonly names: Map<string, Cells<'names'>[]>;
  readonly identifiers: Map<string, Cells<'identifiers'>[]>;
  readonly citations: Map<string, TableRow<'citations'>[]>;
  /** How many statements are about each entity. */
  readonly degrees: Map<string, number>;
  readonly periods: Map<string, RankedClaim>;
  readonly dates: Map<string, RankedClaim>;
  /** The decisions on who is who. */
  readonly decisions: DecisionRow[];
}

/** A decision on who is who, and where it stands. */
export interface DecisionRow {
  readonly line: number;
  readonly cells: Cells<'statements'>;
}

interface RankedClaim {
  readonly id: string;
  readonly rank: number;
  readonly period: StatedPeriod;
}

/** A catalogue of nothing. */
export function emptyCatalogue(): Catalogue {
  return {
    lines: new Map(),
    names: new Map(),
    identifiers: new Map(),
    citations: new Map(),
    degrees: new Map(),
    periods: new Map(),
    dates: new Map(),
    decisions: [],
  };
}

/** Keeps what a statement adds to its ends: one more to their degrees, and a period where it claims one. */
export function noteStatement(catalogue: Catalogue, { line, cells }: TableRow<'statements'>): void {
  const { degrees, periods, dates, decisions } = catalogue;
  for (const id of new Set([cells.subject, cells.object])) if (id !== '') degrees.set(id, (degrees.get(id) ?? 0) + 1);
  if (decisionTypes.includes(cells.type)) decisions.push({ line, cells });
  if (cells.type !== claimType) return;
  const { start, end, period_wording: wording } = cells;
  if (cells.property === 'period') noteClaim(periods, cells, { start, end, wording });
  if (cells.property === 'date') noteClaim(dates, cells, { start, end: start, wording });
}

function noteClaim(best: Map<string, RankedClaim>, { id, subject, rank }: Cells<'statements'>, period: StatedPeriod): void {
  const claim = { id, rank: ranks.findIndex((each) => each === rank), period };
  const other = best.get(subject);
  if (other === undefined || isBetter(claim, other)) best.set(subject, claim);
}

/** By rank; then one that says when before one that has words alone; then by id. */
function isBetter(one: RankedClaim, other: RankedClaim): boolean {
  if (one.rank !== other.rank) return one.rank < other.rank;
  const isDated = ({ period }: RankedClaim): boolean => period.start !== '' || period.end !== '';
  return isDated(one) === isDated(other) ? one.id < other.id : isDated(one);
}

/** The period of a project or document: of its best ranked claim of one, for a document without one that of its date. */
export function periodOf({ periods, dates }: Catalogue, id: string): StatedPeriod {
  const claim = periods.get(id) ?? (id.startsWith('document:') ? dates.get(id) : undefined);
  return claim?.period ?? { start: '', end: '', wording: '' };
}

/** Where a statement was read besides the first place. */
export function furtherPlaces({ citations }: Catalogue, id: string): readonly { readonly source: string; readonly section: string }[] {
  return citations.get(id)?.map(({ cells: { source, section } }) => ({ source, section })) ?? [];
}

/** Brings names, identifiers and citations into the order in which they are exported, whatever that of the files. */
export function sortCatalogue({ names, identifiers, citations }: Catalogue): void {
  for (const rows of names.values()) rows.sort(byName);
  for (const rows of identifiers.values()) rows.sort(byIdentifier);
  for (const rows of citations.values()) rows.sort(byCitation);
}

const byName = compareBy<Cells<'names'>>(
  ({ value }) => value,
  ({ kind }) => kind,
  ({ lang }) => lang,
);
const byIdentifier = compareBy<Cells<'identifiers'>>(
  ({ scheme }) => scheme,
  ({ value }) => value,
);
const byCitation = compareBy<TableRow<'citations'>>(
  ({ cells }) => cells.source,
  ({ cells }) => cells.section,
);
