import type { Checked } from './check.ts';
import { sortOfId, sorts, type Access } from './closing-cells.ts';
import { quote } from './findings.ts';
import { batchSize } from './graph.ts';
import { fileOf, tableOfId } from './tables.ts';

/** An id belongs to one data set: what another one brought is not to be changed or closed by this one. */
export async function refuseForeignIds(graph: Access, name: string, { catalogue, findings }: Checked): Promise<void> {
  for await (const [id, line, owner] of withOwners(graph, catalogue.lines)) {
    if (owner === null || owner === name) continue;
    const place = { file: fileOf(tableOfId(id) ?? 'statements'), line, column: 'id' };
    findings.add({ ...place, expected: `an id that the data set ${owner} does not have`, came: quote(id) });
  }
}

/** What the files name and don't have must be in the graph, as an entity or a source of another data set. */
export async function refuseUnknownIds(graph: Access, name: string, { elsewhere, findings }: Checked): Promise<void> {
  for await (const [id, { file, line, column, to, furtherCount }, owner] of withOwners(graph, elsewhere)) {
    if (owner !== null && owner !== name) continue;
    const further = furtherCount === 0 ? '' : `, and so in ${String(furtherCount)} more ${furtherCount === 1 ? 'cell' : 'cells'}`;
    const came = `${quote(id)}, which ${owner === null ? 'neither has' : 'the files no longer have'}${further}`;
    findings.add({ file, line, column, expected: `the id of ${articleOf(to)} in the files or in another data set of the graph`, came });
  }
}

function articleOf(to: string): string {
  return `${to === 'entity' ? 'an' : 'a'} ${to}`;
}

/** Ids with what is known of each and the data set that has it in the graph; null where none has. */
async function* withOwners<Known>(graph: Access, ids: ReadonlyMap<string, Known>): AsyncGenerator<readonly [string, Known, string | null]> {
  const all = [...ids];
  for (let start = 0; start < all.length; start += batchSize) {
    const some = all.slice(start, start + batchSize);
    const owners = await readOwners(
      graph,
      some.map(([id]) => id),
    );
    for (const [id, known] of some) yield [id, known, owners.get(id) ?? null];
  }
}

async function readOwners(graph: Access, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const owners = new Map<string, string>();
  for (const sort of sorts) {
    const some = ids.filter((id) => sortOfId(id) === sort);
    if (some.length === 0) continue;
    for (const [id, , owner] of await graph.read(`${sort}-hashes`, { ids: some })) owners.set(String(id), String(owner));
  }
  return owners;
}
