import type { Catalogue } from './catalogue.ts';
import { hundredthsOf } from './check-cell.ts';
import { boundsOf } from './dates.ts';
import { orNull, type Writable } from './entity-rows.ts';
import { hashOf } from './hash.ts';
import type { Cells } from './tables.ts';
import { claimType } from './vocabulary.ts';

interface Citation {
  readonly source: string;
  readonly section: string;
  readonly position: number;
}

/** The row that writes a statement with its citations: a relation's properties lie on its edge, a claim's on itself. */
export function statementRow(dataset: string, catalogue: Catalogue, cells: Cells<'statements'>): Writable {
  const { id, type, subject, object, property, value } = cells;
  const further = (catalogue.citations.get(id) ?? []).map(({ cells: { source, section } }) => ({ source, section }));
  const citations = [{ source: cells.source, section: cells.section }, ...further].map((place, position) => ({ ...place, position }));
  const hash = hashOf([Object.values(cells), further.map(({ source, section }) => [source, section])]);
  const properties = { id, ...propertiesOf(cells, citations) };
  const row =
    type === claimType
      ? { claim: { ...properties, type, subject, property, value, dataset, hash }, citations }
      : { subject, object, hash, edge: properties, citations };
  return { id, type, hash, row };
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
