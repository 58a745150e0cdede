import { partialDate, period } from './dates.ts';
import { statementPage } from './entity-fields.ts';
import type { Fields } from './entity-fields.ts';
import { need } from './load.ts';
import type { Row, SourceRow, StatementRow } from './load.ts';
import { entityById, lets, moneyOf } from './relations.ts';

/** Fields of a statement. */
export const statementFields: Fields<StatementRow> = {
  id: ({ id }) => id,
  type: ({ type }) => type,
  subject: ({ subject }, _, graph) => entityById(graph, subject),
  object: ({ object }, _, graph) => entityById(graph, object),
  property: ({ property }) => property,
  value: ({ value }) => value,
  role: ({ role }) => role,
  level: ({ level }) => (level === null ? null : Number(level)),
  status: ({ status }) => status,
  buildsOnKind: ({ type, kind }) => (type === 'BUILDS_ON' ? kind : null),
  isStated: ({ isStated }) => isStated,
  reasoning: ({ reasoning }) => reasoning,
  rank: ({ rank }) => rank,
  period: ({ start, end, periodWording }) => period(start, end, periodWording),
  money: (statement) => moneyOf(statement),
  share: ({ share }) => (share === null ? null : Number(share)),
  // "How exact a number in `value` is": a relation has no value.
  precision: ({ precision }) => precision,
  wording: ({ wording }) => wording,
  citations: ({ citations }, _, graph) =>
    citations.map(({ source, section }) => ({ source: graph.sources.find(({ id }) => id === source), section })),
};

/** Fields of a source. */
export const sourceFields: Fields<SourceRow> = {
  id: ({ id }) => id,
  title: ({ row }) => row['title'],
  publisher: ({ row }) => row['publisher'],
  date: ({ row }) => dateOrNull(row['date']),
  retrieved: ({ row }) => dateOrNull(row['retrieved']),
  licence: ({ row }) => row['licence'],
  address: ({ row }) => row['address'],
  note: ({ row }) => row['note'],
  coverage: ({ row }) => coverageOf(row),
  statements: ({ id }, args, graph) =>
    statementPage(
      graph.statements.filter(({ type, citations }) => lets(args.types, type) && citations.some((c) => c.source === id)),
      args,
    ),
};

/** What a source declares to cover, or null when it says nothing of the extent. */
function coverageOf(row: Row): unknown {
  if (row['covers_extent'] === null) return null;
  return {
    placeIds: need(row, 'covers_places').split(' '),
    from: dateOrNull(row['covers_from']),
    to: dateOrNull(row['covers_to']),
    types: need(row, 'covers_types').split(' '),
    extent: need(row, 'covers_extent'),
    reason: need(row, 'covers_reason'),
  };
}

function dateOrNull(value: string | null | undefined): unknown {
  return value === null || value === undefined ? null : partialDate(value);
}
