import type { Parameters, Row } from '../../src/engine/engine.ts';
import { list, page, type ContractCase } from './contract-case.ts';
import { rootRow, rootRowWithCursors, row, rowWithCursors, type Edge } from './edges.ts';

/** What a list gives when it is paged through. */
export interface Paged {
  /** Beside the ids and the paging. */
  readonly filter?: Parameters;
  readonly total: number;
  readonly ascending: readonly Edge[];
  readonly descending: readonly Edge[];
  /** An edge, best one that ties with its neighbour, and what follows it in either direction. */
  readonly after: { readonly edge: Edge; readonly ascending: readonly Edge[]; readonly descending: readonly Edge[] };
}

/** The cases of paging that every field has which leads from a parent along edges. */
export function pagingCases(parent: string, paged: Paged): ContractCase[] {
  return casesOf(paged, {
    parent,
    parameters: (filter, limit) => page({ ids: [parent], ...filter }, limit),
    row: (edges, total) => row(parent, edges, total),
    rowWithCursors: (edges) => rowWithCursors(parent, edges),
  });
}

/** The cases of paging of a parent's statements. */
export function pagingCasesOfStatements(parent: string, paged: Paged): ContractCase[] {
  return casesOf(paged, {
    parent,
    parameters: (filter, limit) => list({ ids: [parent], ...filter }, limit),
    row: (edges, total) => row(parent, edges, total),
    rowWithCursors: (edges) => rowWithCursors(parent, edges),
  });
}

/** The cases of paging of a list that has no parent. */
export function pagingCasesOfRoot(paged: Paged): ContractCase[] {
  return casesOf(paged, { parent: '', parameters: list, row: rootRow, rowWithCursors: rootRowWithCursors });
}

interface Form {
  readonly parent: string;
  readonly parameters: (filter: Parameters, limit?: number) => Parameters;
  readonly row: (edges: readonly Edge[], total?: number) => Row;
  readonly rowWithCursors: (edges: readonly Edge[]) => Row;
}

function casesOf({ filter = {}, total, ascending, descending, after }: Paged, form: Form): ContractCase[] {
  const [afterKey, afterId] = after.edge[0];
  const where = [form.parent, ...(Object.keys(filter).length === 0 ? [] : [JSON.stringify(filter)])].join(' ').trim();
  const on = { ...filter, afterKey, afterId };
  const title = (claim: string): string => (where === '' ? claim : `${claim} (${where})`);
  return [
    {
      claim: title('gives cursors where they are asked for'),
      parameters: form.parameters({ ...filter, cursor: true }),
      rows: [form.rowWithCursors(ascending)],
    },
    {
      claim: title('goes down the order'),
      parameters: form.parameters({ ...filter, descending: true }),
      rows: [form.row(descending)],
    },
    { claim: title('goes on after an edge'), parameters: form.parameters(on), rows: [form.row(after.ascending)] },
    {
      claim: title('goes on after an edge, downwards'),
      parameters: form.parameters({ ...on, descending: true }),
      rows: [form.row(after.descending)],
    },
    {
      claim: title('stops at the limit and counts all, wherever it goes on'),
      parameters: form.parameters({ ...on, total: true }, 1),
      rows: [form.row(after.ascending.slice(0, 1), total)],
    },
    {
      claim: title('counts without giving edges at limit 0'),
      parameters: form.parameters({ ...filter, total: true }, 0),
      rows: [form.row([], total)],
    },
  ];
}
