import type { Arguments } from './field-cost.ts';

/** What the arguments of a question say of its price beyond the directives. */
export interface ReckonedCost {
  /** Points to reckon it. */
  readonly weight: number;
  /** The sizes of lists in its answer, by `Type.field`. */
  readonly sizes: ReadonlyMap<string, number>;
}

/** The prices that follow from several arguments together, by the question's field; each is told in its description. */
export const reckonedCosts: ReadonlyMap<string, (args: Arguments) => ReckonedCost> = new Map([
  ['Query.matrix', matrixCost],
  ['Query.network', networkCost],
  ['Query.paths', pathsCost],
  ['Query.gaps', gapsCost],
  ['Query.reconcile', reconcileCost],
  ['Query.changes', changesCost],
]);

/** Points to look for one entity by its name, beside a point for each candidate. */
export const pointsToSeek = 10;

const mostGapRows = 500;
const usualThemes = 40;
const usualPage = 20;
const pointsToFindChange = 9;
const mostNetworkEdges = 10_000;

function matrixCost({ rowLimit, columnLimit }: Arguments): ReckonedCost {
  const rows = numberOf(rowLimit);
  const columns = numberOf(columnLimit);
  const cells = ['rows', 'columns', 'projectCounts', 'fundings'].map((field) => [`MatrixCells.${field}`, rows * columns] as const);
  return { weight: (rows * columns) / 10, sizes: new Map([['Matrix.rows', rows], ['Matrix.columns', columns], ...cells]) };
}

function networkCost({ maxNodes, depth }: Arguments): ReckonedCost {
  const nodes = numberOf(maxNodes);
  const ofNodes = ['ids', 'names', 'types', 'steps', 'degrees', 'overallDegrees'].map((field) => [`NetworkNodes.${field}`, nodes] as const);
  const ofEdges = ['sources', 'targets', 'types', 'weights', 'statementIds'].map(
    (field) => [`NetworkEdges.${field}`, mostNetworkEdges] as const,
  );
  return { weight: 5 * nodes * numberOf(depth), sizes: new Map([...ofNodes, ...ofEdges]) };
}

function pathsCost({ maxLength, first }: Arguments): ReckonedCost {
  const hops = numberOf(maxLength);
  return {
    weight: 200 * hops,
    sizes: new Map([
      ['Paths.paths', numberOf(first)],
      ['Path.hops', hops],
    ]),
  };
}

/** Without themes those that have priority are taken, whose number is not known before. */
function gapsCost({ actorIds, themeIds }: Arguments): ReckonedCost {
  const actors = Array.isArray(actorIds) ? actorIds.length : 0;
  const themes = Array.isArray(themeIds) ? themeIds.length : usualThemes;
  const rows = Math.min(mostGapRows, actors * themes);
  return { weight: rows, sizes: new Map([['Gaps.rows', rows]]) };
}

/** Each query is priced at the greatest limit among them. */
function reconcileCost({ queries }: Arguments): ReckonedCost {
  const all: readonly unknown[] = Array.isArray(queries) ? queries : [];
  const limits = all.map((query) => (typeof query === 'object' && query !== null && 'limit' in query ? numberOf(query.limit) : 0));
  return { weight: pointsToSeek * all.length, sizes: new Map([['ReconcileResult.candidates', Math.max(0, ...limits)]]) };
}

/** Each sort of thing may have a whole page of a release's changes, and of those of the next release too. */
function changesCost({ first, last }: Arguments): ReckonedCost {
  const size = numberOf(first ?? last ?? usualPage);
  return { weight: pointsToFindChange * size, sizes: new Map([['ChangeConnection.edges', size]]) };
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? Math.max(0, value) : 0;
}
