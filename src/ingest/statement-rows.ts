import { hundredthsOf } from './check-cell.ts';
import { boundsOf } from './dates.ts';
import { orNull, type Writable } from './entity-rows.ts';
import { hashOf } from './hash.ts';
import type { Cells } from './tables.ts';
import { hasEdge } from './vocabulary.ts';

interface Citation {
  readonly source: string;
  readonly section: string;
  readonly position: number;
}

/** A statement to write. */
export interface WritableStatement extends Writable {
  /** The statement of `cypher/ingest/` that creates it. */
  readonly create: string;
  /** Where it lies. */
  readonly ends: { readonly subject: string; readonly object: string | null };
}

/** A place where a statement was read too. */
export type FurtherPlace = Pick<Citation, 'source' | 'section'>;

/**
 * The row that writes a statement with its citations. Its ends are what the entities that it names count as; the properties of one
 * that has an edge lie on that, those of any other on itself.
 */
export function statementRow(
  dataset: string,
  cells: Cells<'statements'>,
  further: readonly FurtherPlace[],
  canonicalOf: (id: string) => string,
): WritableStatement {
  const { id, type, subject, object, property, value } = cells;
  const citations = [{ source: cells.source, section: cells.section }, ...further].map((place, position) => ({ ...place, position }));
  const hash = hashOf([Object.values(cells), further.map(({ source, section }) => [source, section])]);
  const properties = { id, ...propertiesOf(cells, citations) };
  const ends = endsOf(subject, object, canonicalOf);
  if (hasEdge(type, ends.subject, ends.object)) {
    const create = `create-${type.toLowerCase().replaceAll('_', '-')}`;
    return { id, type, hash, create, ends, row: { ...ends, hash, edge: properties, citations } };
  }
  const claim = { ...properties, type, ...ends, property: orNull(property), value: orNull(value), dataset, hash };
  return { id, type, hash, create: 'create-claims', ends, row: { claim, citations } };
}

interface Ends {
  readonly subject: string;
  readonly object: string | null;
  /** Where the end is not what the data name. */
  readonly statedSubject: string | null;
  readonly statedObject: string | null;
}

function endsOf(subject: string, object: string, canonicalOf: (id: string) => string): Ends {
  const [from, to] = [canonicalOf(subject), object === '' ? null : canonicalOf(object)];
  return {
    subject: from,
    object: to,
    statedSubject: from === subject ? null : subject,
    statedObject: to === null || to === object ? null : object,
  };
}

function propertiesOf(cells: Cells<'statements'>, citations: readonly Citation[]): object {
  const { role, kind, level, status, amount, currency, precision, share, start, end, wording, reasoning, rank } = cells;
  return {
    role: orNull(role),
    kind: orNull(kind),
    level: level === '' ? null : Number(level),
    status: orNull(status),
    amount: amount === '' ? null : hundredthsOf(amount),
    currency: orNull(currency),
    precision: orNull(precision),
    share: share === '' ? null : Number(share),
    start: orNull(start),
    end: orNull(end),
    periodWording: orNull(cells.period_wording),
    ...boundsOf(start, end),
    wording: orNull(wording),
    isStated: cells.stated === 'true',
    reasoning: orNull(reasoning),
    rank,
    sources: [...new Set(citations.map(({ source }) => source))],
  };
}
