import { setImmediate as afterRequests } from 'node:timers/promises';
import type { ProjectCondition } from '../generated/schema.ts';
import { SamverkanError } from '../errors.ts';
import { readProjectFacts } from './facts.ts';
import type { Ground } from './ground.ts';
import { OncePerRelease, type KeptRelease } from './kept-release.ts';
import { mostKept } from './kept.ts';
import { compareText } from './order.ts';
import { readView } from './view.ts';
import { makeWhole, type Whole } from './whole-projects.ts';

/** All projects of a release while they are being read, and after that. */
interface Loading {
  whole: Whole | null;
  reading: Promise<Whole | null> | null;
  /** How many requests wait for it; without any it is left off, unless it is wanted in any case. */
  waiting: number;
  isWantedAnyway: boolean;
  /** There are more than are kept. */
  isTooMuch: boolean;
}

/** So many projects are seen without a pause. */
const seenAtOnce = 500;

const loadings = new OncePerRelease((release): Loading => ({
  whole: null,
  reading: null,
  waiting: 0,
  isWantedAnyway: release.isAwaited,
  isTooMuch: false,
}));

/**
 * All projects of the release, if they are at hand; if `isNeeded`, they are read for all that need them. Null when they are not
 * at hand, too many, or changing.
 */
export async function wholeOf(ground: Ground, isNeeded: boolean): Promise<Whole | null> {
  const release = await ground.kept();
  if (release === null) return null;
  const loading = loadings.of(release);
  if (loading.whole !== null || loading.isTooMuch) return loading.whole;
  if (loading.isWantedAnyway) begin(ground, release, loading).catch(() => undefined);
  if (!isNeeded) return null;
  loading.waiting += 1;
  try {
    return await ground.waitFor(() => begin(ground, release, loading));
  } finally {
    loading.waiting -= 1;
  }
}

/** Reads all projects of the release before anybody asks for them; throws a SamverkanError when the database fails. */
export async function readAhead(ground: Ground): Promise<void> {
  const release = await ground.kept();
  if (release === null) return;
  const loading = loadings.of(release);
  loading.isWantedAnyway = true;
  const whole = await begin(ground, release, loading);
  for (const place of whole?.facts.keys() ?? []) {
    whole?.see(place, 'AS_STATED');
    // Requests come first.
    if (place % seenAtOnce === 0) await afterRequests();
  }
}

function begin(ground: Ground, release: KeptRelease, loading: Loading): Promise<Whole | null> {
  if (loading.reading !== null) return loading.reading;
  const mine = load(ground.forAll, release, loading).catch((error: unknown) => {
    if (loading.reading === mine) loading.reading = null;
    throw error;
  });
  loading.reading = mine;
  return mine;
}

async function load(ground: Ground, release: KeptRelease, loading: Loading): Promise<Whole | null> {
  const ids = await ground.read('facts/all-projects', { limit: mostKept + 1 });
  if (ids.length > mostKept) {
    loading.isTooMuch = true;
    return null;
  }
  const checkWanted = (): void => {
    if (loading.waiting > 0 || loading.isWantedAnyway) return;
    // Whoever comes from here on begins anew; what was read until here is kept.
    loading.reading = null;
    throw new SamverkanError('CLIENT_GONE', 'Nobody waits for the projects any more');
  };
  const sorted = ids.map(([id]) => id).sort(compareText);
  const facts = await readProjectFacts(ground, sorted, checkWanted);
  const view = await readView(ground, facts, 'EXPANDED', false);
  if (!(await release.isStillNewest())) return null;
  release.isWhole = true;
  loading.whole = makeWhole(facts, view);
  return loading.whole;
}

/** Whether conditions leave all projects to be looked at: none of them names ids. */
export function isWithoutIds(conditions: readonly ProjectCondition[]): boolean {
  return conditions.every(({ themeIds, programmeIds, fundIds, placeIds, actorIds }) =>
    [themeIds, programmeIds, fundIds, placeIds, actorIds].every((ids) => ids === null || ids === undefined),
  );
}
