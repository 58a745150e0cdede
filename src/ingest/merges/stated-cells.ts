import type { Row } from '../../engine/engine.ts';
import { decimal } from '../../graph/values.ts';
import type { Cells } from '../tables.ts';

/** Where a statement was read. */
export interface Place {
  readonly source: string;
  readonly section: string;
}

/** The cell of a value: empty where it is missing. */
export function cellOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The cells of a row of `export/relations`. */
export function relationCells([id, type, subject, object, ...properties]: Row, place: Place): Cells<'statements'> {
  return statementCells([id, type, subject, object, null, null, ...properties], place);
}

/** The cells of a row of `export/claims`, which has the columns of `statements.csv` in their order up to the source. */
export function statementCells([id, type, subject, object, property, value, ...properties]: Row, place: Place): Cells<'statements'> {
  return {
    id: cellOf(id),
    type: cellOf(type),
    subject: cellOf(subject),
    object: cellOf(object),
    property: cellOf(property),
    value: cellOf(value),
    ...propertyCells(properties, place),
  };
}

type PropertyCells = Omit<Cells<'statements'>, 'id' | 'type' | 'subject' | 'object' | 'property' | 'value'>;

function propertyCells(properties: Row, place: Place): PropertyCells {
  const [role, kind, level, status, amount, currency, precision, share, start, end, periodWording, wording, stated, reasoning, rank] =
    properties;
  return {
    role: cellOf(role),
    kind: cellOf(kind),
    level: cellOf(level),
    status: cellOf(status),
    amount: typeof amount === 'number' ? decimal(amount).replace(/\.00$/, '') : '',
    currency: cellOf(currency),
    precision: cellOf(precision),
    share: cellOf(share),
    start: cellOf(start),
    end: cellOf(end),
    period_wording: cellOf(periodWording),
    wording: cellOf(wording),
    stated: cellOf(stated),
    reasoning: cellOf(reasoning),
    rank: cellOf(rank),
    ...place,
  };
}
