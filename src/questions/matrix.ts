import type { QueryArguments } from '../generated/schema.ts';
import { badInput } from '../errors.ts';
import type { Ask } from '../graph/field-function.ts';
import { addTo } from '../graph/add-to.ts';
import type { Item } from '../graph/item.ts';
import { coverageOf } from './answer-coverage.ts';
import { checkRange } from './argument-checks.ts';
import { makeAxis, type Axis } from './axes.ts';
import { consider } from './considered.ts';
import { readEntities, type EntityColumns } from './entities.ts';
import { entity } from './entity.ts';
import type { Ground } from './ground.ts';
import { Ledger } from './ledger.ts';
import { compareText } from './order.ts';
import { readPayers } from './payers.ts';
import type { Project } from './project.ts';

/** A row or column with its projects. */
interface Head {
  readonly id: string;
  readonly projects: readonly Project[];
}

interface Side {
  readonly axis: Axis;
  readonly heads: readonly Head[];
  readonly total: number;
}

const mostHeads = 500;
const mostCells = 50_000;

/** Query.matrix: projects by two axes, sparse, with totals of different projects. */
export async function matrix(ground: Ground, args: QueryArguments['matrix'], { asks }: Pick<Ask, 'asks'>): Promise<Item> {
  checkRange('rowLimit', args.rowLimit, 1, mostHeads);
  checkRange('columnLimit', args.columnLimit, 1, mostHeads);
  checkCells(args.rowLimit, args.columnLimit);
  const considered = await consider(ground, args.filter, args.groups);
  const { projects, view, filter } = considered;
  const rowAxis = makeAxis(args.rows, args.rowRoles ?? null, considered);
  const columnAxis = makeAxis(args.columns, args.columnRoles ?? null, considered);
  const rows = sideOf(projects, rowAxis, args.rowIds, args.rowLimit);
  const columns = sideOf(projects, columnAxis, args.columnIds, args.columnLimit);
  const ledger = new Ledger(considered, await readPayers(ground, projects, view, filter));
  const named = [rows, columns].filter(({ axis }) => isOfEntities(axis));
  const entities = await readEntities(
    ground,
    named.flatMap(({ heads }) => heads.map(({ id }) => id)),
  );
  const [rowIds, columnIds] = [args.rowIds, args.columnIds].map((ids) => (ids === null || ids === undefined ? null : new Set(ids)));
  const inBoth = projects.filter((project) => isUnder(project, rowAxis, rowIds) && isUnder(project, columnAxis, columnIds));
  return {
    rows: rows.heads.map((head) => headItem(head, rowAxis, entities, ledger)),
    columns: columns.heads.map((head) => headItem(head, columnAxis, entities, ledger)),
    cells: asks('cells') ? cellsOf(rows, columns, ledger) : null,
    rowTotal: rows.total,
    columnTotal: columns.total,
    truncated: rows.total > rows.heads.length || columns.total > columns.heads.length,
    projectCount: inBoth.length,
    funding: ledger.fundingOf(inBoth),
    coverage: asks('coverage') ? coverageOf(considered) : null,
  };
}

function sideOf(projects: readonly Project[], axis: Axis, ids: readonly string[] | null | undefined, limit: number): Side {
  const byHead = new Map<string, Project[]>();
  for (const project of projects) for (const id of axis.headsOf(project)) addTo(byHead, id, project);
  const all = ids === null || ids === undefined ? sortHeads(byHead, axis) : [...new Set(ids)].filter((id) => byHead.has(id));
  return { axis, heads: all.slice(0, limit).map((id) => ({ id, projects: byHead.get(id) ?? [] })), total: all.length };
}

function sortHeads(byHead: ReadonlyMap<string, readonly Project[]>, axis: Axis): string[] {
  const count = (id: string): number => (axis.kind === 'YEAR' ? 0 : (byHead.get(id)?.length ?? 0));
  return [...byHead.keys()].sort((one, other) => count(other) - count(one) || compareText(one, other));
}

function isUnder(project: Project, axis: Axis, ids: ReadonlySet<string> | null | undefined): boolean {
  const heads = [...axis.headsOf(project)];
  return ids === null || ids === undefined ? heads.length > 0 : heads.some((id) => ids.has(id));
}

/** The actor whose grants alone are the money of a head: where the axis is of funders and nobody else. */
function payerOf(axis: Axis, id: string): string | null {
  return axis.kind === 'ACTOR' && axis.roles !== null && axis.roles.every((role) => role === 'FUNDER') && axis.roles.length > 0 ? id : null;
}

/** Whether the heads are entities, and not years or kinds. */
function isOfEntities({ kind }: Axis): boolean {
  return kind !== 'YEAR' && kind !== 'ACTOR_KIND';
}

function headItem({ id, projects }: Head, axis: Axis, entities: ReadonlyMap<string, EntityColumns>, ledger: Ledger): Item {
  return {
    id,
    name: entities.get(id)?.name ?? id,
    entity: isOfEntities(axis) ? entity(id) : null,
    projectCount: projects.length,
    funding: ledger.fundingOf(projects, payerOf(axis, id)),
  };
}

function cellsOf(rows: Side, columns: Side, ledger: Ledger): Item {
  const places = new Map(columns.heads.map(({ id }, at) => [id, at]));
  const cells = rows.heads.flatMap((row, rowAt) => {
    const byColumn = new Map<number, Project[]>();
    for (const project of row.projects)
      for (const id of columns.axis.headsOf(project)) {
        const at = places.get(id);
        if (at !== undefined) addTo(byColumn, at, project);
      }
    return [...byColumn]
      .sort(([one], [other]) => one - other)
      .map(([columnAt, projects]) => ({ rowAt, columnAt, projects, payer: payerOf(rows.axis, row.id) }));
  });
  return {
    rows: cells.map(({ rowAt }) => rowAt),
    columns: cells.map(({ columnAt }) => columnAt),
    projectCounts: cells.map(({ projects }) => projects.length),
    fundings: cells.map(({ projects, payer, columnAt }) =>
      ledger.fundingOf(projects, payer ?? payerOf(columns.axis, columns.heads[columnAt]?.id ?? '')),
    ),
  };
}

function checkCells(rowLimit: number, columnLimit: number): void {
  const size = rowLimit * columnLimit;
  if (size > mostCells) throw badInput(`Expected rowLimit × columnLimit of at most ${String(mostCells)}, got ${String(size)}`);
}
