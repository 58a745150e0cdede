import type { Check, Step } from './contract-case.ts';

/** A closed version: the release in which, and of what. */
export interface Closed {
  readonly closedIn: number;
  readonly of: string;
  readonly kind?: 'CHANGED' | 'CLOSED';
  readonly type?: string;
  readonly added?: number;
  readonly release?: number;
}

/** The row of a closed version, with two cells. */
export function closedRow({ closedIn, of, type = 'Theme', added = 1, release = added }: Closed): Readonly<Record<string, unknown>> {
  const cells = [`name|${of}`, 'kind|a|b'];
  return { id: `${String(closedIn)}|${of}`, of, type, cells, dataset: 'one', hash: `hash of ${of}`, release, added };
}

/** Creates closed versions, each in a statement of its own; closed on `day <release>`. */
export function closed(...all: readonly Closed[]): Step[] {
  return all.map((one) => ({
    statement: 'ingest/create-closed',
    parameters: {
      release: one.closedIn,
      closedAt: `day ${String(one.closedIn)}`,
      kind: one.kind ?? 'CLOSED',
      rows: [closedRow(one)],
    },
  }));
}

/** All closed versions by id, and what became of the thing. */
export function closedThen(...rows: readonly (readonly [id: string, kind: string])[]): Check {
  return { text: 'MATCH (c:Closed) RETURN c.id AS id, c.kind AS kind ORDER BY id', rows };
}
