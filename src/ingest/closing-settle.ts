import type { Row } from '../engine/engine.ts';
import { sortOfId, sorts, type Access, type Sort } from './closing-cells.ts';
import { readKnown, type ClosingKind } from './closing.ts';
import { isSameRow } from './hash.ts';

const pageSize = 1_000;
const plurals: Readonly<Record<Sort, string>> = { entity: 'entities', source: 'sources', statement: 'statements' };

/**
 * Says anew what a release did with the versions it keeps, after an import that was broken off and gone on with: what came back as
 * it was is no change, what came back otherwise has changed, and what did not come back is closed.
 */
export async function settleVersions(graph: Access, release: number): Promise<void> {
  for (let after = ''; ;) {
    const page = await graph.read('closed-page', { release, after, limit: pageSize });
    await settlePage(graph, release, page);
    if (page.length < pageSize) return;
    after = String(page.at(-1)?.[0]);
  }
}

async function settlePage(graph: Access, release: number, page: readonly Row[]): Promise<void> {
  const now = new Map<Sort, ReadonlyMap<string, Row>>();
  const ids = page.map(([, of]) => String(of));
  for (const sort of sorts)
    now.set(
      sort,
      await readKnown(
        graph,
        sort,
        ids.filter((id) => sortOfId(id) === sort),
      ),
    );
  const kinds: { id: string; kind: ClosingKind }[] = [];
  const idle: string[] = [];
  const back = new Map<Sort, { id: string; release: number; added: number }[]>(sorts.map((sort) => [sort, []]));
  for (const [id, of, kind, hash, former, added] of page) {
    const sort = sorts.find((one) => now.get(one)?.has(String(of)));
    const current = sort === undefined ? undefined : now.get(sort)?.get(String(of));
    const fate = sort === undefined ? 'CLOSED' : 'CHANGED';
    const isIdle = current !== undefined && isSameRow(String(current[1]), String(hash));
    if (isIdle) idle.push(String(id));
    else if (kind !== fate) kinds.push({ id: String(id), kind: fate });
    if (sort !== undefined) back.get(sort)?.push({ id: String(of), release: isIdle ? Number(former) : release, added: Number(added) });
  }
  for (const [sort, rows] of back) if (rows.length > 0) await graph.write(`restore-${plurals[sort]}`, { rows });
  if (kinds.length > 0) await graph.write('set-closed-kind', { rows: kinds });
  if (idle.length > 0) await graph.write('delete-closed', { ids: idle });
}
