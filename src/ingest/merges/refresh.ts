import type { Row } from '../../engine/engine.ts';
import { addTo } from '../../graph/add-to.ts';
import { compareTexts } from '../code-points.ts';
import type { Access } from '../closing-cells.ts';
import { writeAll } from '../graph.ts';

const idsAtOnce = 1_000;
const pageSize = 5_000;

/** Counts the statements about entities anew, and names those anew into which others are merged. */
export async function refresh(graph: Access, touched: Iterable<string>): Promise<void> {
  if (graph.isDry) return;
  const ids = [...touched].sort(compareTexts);
  for (let start = 0; start < ids.length; start += idsAtOnce) await refreshSome(graph, ids.slice(start, start + idsAtOnce));
}

/** Refreshes all entities, after an import that was broken off: nobody knows what it has touched. */
export async function refreshAll(graph: Access): Promise<void> {
  if (graph.isDry) return;
  for (let after = ''; ;) {
    const rows = await graph.read('search/names', { after, limit: pageSize });
    await refresh(
      graph,
      rows.map(([id]) => String(id)),
    );
    if (rows.length < pageSize) return;
    after = String(rows.at(-1)?.[0]);
  }
}

async function refreshSome(graph: Access, ids: readonly string[]): Promise<void> {
  const own = await graph.read('count-about', { ids });
  const merged = await readMerged(graph, ids);
  const isView = ([id, , , , wasView]: Row): boolean => wasView === true || merged.has(String(id));
  const degrees = own.filter((row) => !isView(row)).map(([id, total]) => ({ id, degree: total }));
  await writeAll(graph, 'set-degrees', 'rows', degrees);
  const views = own.filter(isView).map((row) => viewOf(row, merged.get(String(row[0])) ?? []));
  await writeAll(graph, 'set-views', 'rows', views);
}

interface Named {
  readonly names: readonly string[];
  readonly identifiers: readonly string[];
}

async function readMerged(graph: Access, ids: readonly string[]): Promise<ReadonlyMap<string, Named[]>> {
  const merged = new Map<string, Named[]>();
  for (let after = ''; ;) {
    const rows = await graph.read('merged-of', { ids, after, limit: pageSize });
    for (const [, into, names, identifiers] of rows) addTo(merged, String(into), { names: texts(names), identifiers: texts(identifiers) });
    if (rows.length < pageSize) return merged;
    after = String(rows.at(-1)?.[0]);
  }
}

function texts(list: unknown): string[] {
  return Array.isArray(list) ? list.map(String) : [];
}

function viewOf([id, degree, ownNames, ownIdentifiers]: Row, merged: readonly Named[]): object {
  const own = { names: texts(ownNames), identifiers: texts(ownIdentifiers) };
  const names = mergedNames(own.names, merged);
  const identifiers = mergedIdentifiers(own.identifiers, merged);
  const isView = merged.length > 0;
  return { id, degree, names, identifiers, ownNames: isView ? own.names : null, ownIdentifiers: isView ? own.identifiers : null };
}

/** An entity's own names, then those of what is merged into it that it doesn't have itself; what was official there is an alias here. */
function mergedNames(own: readonly string[], merged: readonly Named[]): string[] {
  const known = new Set(own.map(valueOfName));
  const names = [...own];
  for (const name of merged.flatMap((one) => one.names)) {
    const value = valueOfName(name);
    if (known.has(value)) continue;
    known.add(value);
    names.push(name.replace(/^OFFICIAL\|/, 'ALIAS|'));
  }
  return names;
}

/** The text of a name, which stands after its kind, its language and its source. */
function valueOfName(name: string): string {
  return name.split('|').slice(3).join('|');
}

function mergedIdentifiers(own: readonly string[], merged: readonly Named[]): string[] {
  const keyOf = (identifier: string): string => {
    const [scheme = '', , ...value] = identifier.split('|');
    return [scheme, ...value].join('|');
  };
  const known = new Map(own.map((one) => [keyOf(one), one]));
  for (const one of merged.flatMap(({ identifiers }) => identifiers)) if (!known.has(keyOf(one))) known.set(keyOf(one), one);
  return [...known.values()];
}
