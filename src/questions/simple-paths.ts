/** What joins two entities, read from the one to the other: the best statement, and how many there are. */
export interface Join {
  readonly statement: string;
  /** Whether the one it is read from is its subject. */
  readonly isForward: boolean;
  readonly statementCount: number;
}

/** For each entity those it is joined to; each join is there from both of its ends. */
export type Joins = ReadonlyMap<string, ReadonlyMap<string, Join>>;

/** Which paths are wanted. */
export interface WantedPaths {
  readonly from: string;
  readonly to: string;
  /** The number of hops, no more and no less. */
  readonly length: number;
  readonly most: number;
  /** Whether an entity may lie between the ends; false of the ends themselves. */
  readonly mayPass: (id: string) => boolean;
}

/** How many hops may be tried for one length: where many ways lead back to themselves alone, trying them all would never end. */
const mostTries = 1_000_000;

/**
 * The first paths that meet no entity twice, each as the ids on its way, both ends included; ordered by these ids. Null when
 * there is too much to try.
 */
export function simplePaths(joins: Joins, { from, to, length, most, mayPass }: WantedPaths): string[][] | null {
  const layers = layersTowards(joins, to, length, mayPass).map((layer) => ({ layer, ordered: new Map<string, readonly string[]>() }));
  const found: string[][] = [];
  const way = [from];
  let tries = 0;
  const walkOn = (here: string): void => {
    const next = layers[length - way.length];
    if (next === undefined) {
      found.push([...way]);
      return;
    }
    let ids = next.ordered.get(here);
    if (ids === undefined) next.ordered.set(here, (ids = [...(joins.get(here)?.keys() ?? [])].filter((id) => next.layer.has(id)).sort()));
    for (const id of ids) {
      if (found.length >= most || tries > mostTries) return;
      tries += 1;
      if (way.includes(id)) continue;
      way.push(id);
      walkOn(id);
      way.pop();
    }
  };
  walkOn(from);
  return tries > mostTries ? null : found;
}

/** At each place the entities with a way of so many hops to the end; without these a search would try all that leads nowhere. */
function layersTowards(joins: Joins, to: string, length: number, mayPass: (id: string) => boolean): ReadonlySet<string>[] {
  let last = new Set([to]);
  const layers = [last];
  while (layers.length < length) {
    const layer = new Set<string>();
    for (const id of last) for (const other of joins.get(id)?.keys() ?? []) if (mayPass(other)) layer.add(other);
    layers.push(layer);
    last = layer;
  }
  return layers;
}
