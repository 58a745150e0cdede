import type { QueryArguments } from '../generated/schema.ts';
import { badInput } from '../errors.ts';
import type { Ask } from '../graph/field-function.ts';
import type { Item } from '../graph/item.ts';
import { coverageOf } from './answer-coverage.ts';
import { checkRange } from './argument-checks.ts';
import { makeAxis, type Axis } from './axes.ts';
import { consider } from './considered.ts';
import { readEntities, type EntityColumns } from './entities.ts';
import { entity } from './entity.ts';
import type { Ground } from './ground.ts';
import type { Funding } from './funding.ts';
import { columnsOf, divide, sideOf, type Head, type Side } from './heads.ts';
import { withLate } from './late.ts';
import { readLedger } from './ledger.ts';

/** The money of the projects at some places: all, or a payer's own. */
type MoneyOf = (places: readonly number[], payer: string | null) => Funding;

const mostHeads = 500;
const mostCells = 50_000;

/** Query.matrix: projects by two axes, sparse, with totals of different projects. */
export async function matrix(ground: Ground, args: QueryArguments['matrix'], { asks }: Pick<Ask, 'asks'>): Promise<Item> {
  checkRange('rowLimit', args.rowLimit, 1, mostHeads);
  checkRange('columnLimit', args.columnLimit, 1, mostHeads);
  checkCells(args.rowLimit, args.columnLimit);
  const considered = await consider(ground, args.filter, args.groups);
  const { projects } = considered;
  const rows = sideOf(projects, makeAxis(args.rows, args.rowRoles ?? null, considered), args.rowIds, args.rowLimit);
  const columns = sideOf(projects, makeAxis(args.columns, args.columnRoles ?? null, considered), args.columnIds, args.columnLimit);
  const ledger = await readLedger(ground, considered);
  const moneyOf: MoneyOf = (places, payer) =>
    ledger.fundingOf(
      places.flatMap((place) => projects[place] ?? []),
      payer,
    );
  const named = [rows, columns].filter(({ axis }) => isOfEntities(axis));
  const entities = await readEntities(
    ground,
    named.flatMap(({ heads }) => heads.map(({ id }) => id)),
  );
  const inBoth = [...projects.keys()].filter((place) => rows.isUnder[place] === 1 && columns.isUnder[place] === 1);
  const answer: Item = {
    rows: rows.heads.map((head) => headItem(head, rows.axis, entities, moneyOf)),
    columns: columns.heads.map((head) => headItem(head, columns.axis, entities, moneyOf)),
    cells: asks('cells') ? cellsOf(rows, columns, moneyOf) : null,
    rowTotal: rows.total,
    columnTotal: columns.total,
    truncated: rows.total > rows.heads.length || columns.total > columns.heads.length,
    projectCount: inBoth.length,
    coverage: asks('coverage') ? coverageOf(considered) : null,
  };
  return withLate(answer, 'funding', () => moneyOf(inBoth, null));
}

/** The actor whose grants alone are the money of a head: where the axis is of funders and nobody else. */
function payerOf(axis: Axis, id: string): string | null {
  return axis.kind === 'ACTOR' && axis.roles !== null && axis.roles.every((role) => role === 'FUNDER') && axis.roles.length > 0 ? id : null;
}

/** Whether the heads are entities, and not years or kinds. */
function isOfEntities({ kind }: Axis): boolean {
  return kind !== 'YEAR' && kind !== 'ACTOR_KIND';
}

function headItem({ id, places }: Head, axis: Axis, entities: ReadonlyMap<string, EntityColumns>, moneyOf: MoneyOf): Item {
  const item: Item = {
    id,
    name: entities.get(id)?.name ?? id,
    entity: isOfEntities(axis) ? entity(id) : null,
    projectCount: places.length,
  };
  return withLate(item, 'funding', () => moneyOf(places, payerOf(axis, id)));
}

/** A cell that has projects. */
interface Cell {
  readonly row: Head;
  readonly rowAt: number;
  readonly column: Head;
  readonly columnAt: number;
  readonly places: readonly number[];
}

function cellsOf(rows: Side, columns: Side, moneyOf: MoneyOf): Item {
  const columnsOfAll = columnsOf(columns.heads, columns.isUnder.length);
  const cells: Cell[] = [];
  for (const [rowAt, row] of rows.heads.entries()) {
    const lists = divide(row.places, columnsOfAll, columns.heads.length);
    for (const [columnAt, column] of columns.heads.entries()) {
      const places = lists[columnAt] ?? [];
      if (places.length > 0) cells.push({ row, rowAt, column, columnAt, places });
    }
  }
  const item: Item = {
    rows: cells.map(({ rowAt }) => rowAt),
    columns: cells.map(({ columnAt }) => columnAt),
    projectCounts: cells.map(({ places }) => places.length),
  };
  const payer = ({ row, column }: Cell): string | null => payerOf(rows.axis, row.id) ?? payerOf(columns.axis, column.id);
  return withLate(item, 'fundings', () => cells.map((cell) => moneyOf(cell.places, payer(cell))));
}

function checkCells(rowLimit: number, columnLimit: number): void {
  const size = rowLimit * columnLimit;
  if (size > mostCells) throw badInput(`Expected rowLimit × columnLimit of at most ${String(mostCells)}, got ${String(size)}`);
}
