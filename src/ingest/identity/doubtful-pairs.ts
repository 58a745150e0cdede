import type { Engine } from '../../engine/engine.ts';
import { readNamed } from '../../graph/run.ts';
import type { Statements } from '../../graph/statements.ts';
import { compareTexts } from '../code-points.ts';
import { makeKnown } from './known.ts';
import { matcherOf, readAllActors } from './load-matcher.ts';
import type { FullMatcher } from './matcher.ts';
import type { Mention } from './mention.ts';

/** Two actors that may be one, with all that a person needs to decide it. */
export interface DoubtfulPair {
  /** The one that would be merged into the other. */
  readonly one: Mention;
  readonly other: Mention;
  readonly score: number;
  readonly reasons: readonly string[];
  /** The ids of projects and of partners that both have; as far as the first hundred of each go. */
  readonly sharedProjects: readonly string[];
  readonly sharedPartners: readonly string[];
}

type BarePair = Omit<DoubtfulPair, 'sharedProjects' | 'sharedPartners'>;

const shownLimit = 100;
const batchSize = 500;

/** The pairs of actors in the graph that nobody has decided on and that may be one, the likeliest first. */
export async function readDoubtfulPairs(engine: Engine, statements: Statements): Promise<readonly DoubtfulPair[]> {
  const pairs = await readBarePairs(engine, statements);
  const ids = [...new Set(pairs.flatMap(({ one, other }) => [one.id, other.id]))];
  const known = new Map<string, { readonly projects: readonly string[]; readonly partners: readonly string[] }>();
  for (let start = 0; start < ids.length; start += batchSize) {
    const page = { ids: ids.slice(start, start + batchSize), limit: shownLimit };
    for (const [id, projects, partners] of await readNamed(engine, statements, 'identity/co-operation', page))
      known.set(id, { projects, partners });
  }
  return pairs.map((pair) => {
    const [ours, theirs] = [known.get(pair.one.id), known.get(pair.other.id)];
    return {
      ...pair,
      sharedProjects: common(ours?.projects ?? [], theirs?.projects ?? []),
      sharedPartners: common(ours?.partners ?? [], theirs?.partners ?? []),
    };
  });
}

/** How many of these pairs there are, by the data set of the one that would be merged, in the order of their names. */
export async function countDoubtfulPairs(engine: Engine, statements: Statements): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { one } of await readBarePairs(engine, statements)) counts.set(one.dataset, (counts.get(one.dataset) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => compareTexts(a, b)));
}

async function readBarePairs(engine: Engine, statements: Statements): Promise<readonly BarePair[]> {
  const all = await readAllActors(engine, statements);
  const actors = all.flatMap(({ mention, into }) => (into === null ? [mention] : []));
  return doubtfulAmong(await matcherOf(engine, statements, all), actors);
}

/** The doubtful pairs among actors, each once, the likeliest first; of each actor the best alone. */
export function doubtfulAmong(matcher: FullMatcher, actors: readonly Mention[]): readonly BarePair[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const pairs = new Map<string, BarePair>();
  for (const actor of actors) {
    const [best] = matcher.find(makeKnown(actor), { limit: 1 });
    const found = best === undefined ? undefined : byId.get(best.id);
    if (best === undefined || found === undefined || isOfOnePackage(actor, found)) continue;
    const [one, other] = directed(actor, found);
    const key = `${one.id} ${other.id}`;
    const before = pairs.get(key);
    if (before === undefined || before.score < best.score) pairs.set(key, { one, other, score: best.score, reasons: best.reasons });
  }
  return [...pairs.values()].sort((a, b) => b.score - a.score || compareTexts(a.one.id, b.one.id) || compareTexts(a.other.id, b.other.id));
}

/** Curated data tell their own actors apart: two of kinds that the data told are two. */
function isOfOnePackage(one: Mention, other: Mention): boolean {
  return one.dataset === other.dataset && one.dataset.startsWith('samverkan');
}

/** The one to merge first: an imported one before a curated one, one of an unknown kind before one of a known kind, then the greater id. */
function directed(one: Mention, other: Mention): readonly [Mention, Mention] {
  const weight = ({ dataset, kind }: Mention): number => (dataset.startsWith('samverkan') ? 2 : 0) + (kind === 'ORGANISATION' ? 0 : 1);
  const isFirst = weight(one) - weight(other) || compareTexts(other.id, one.id);
  return isFirst <= 0 ? [one, other] : [other, one];
}

function common(ours: readonly string[], theirs: readonly string[]): readonly string[] {
  const all = new Set(theirs);
  return ours.filter((id) => all.has(id));
}
