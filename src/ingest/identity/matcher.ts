import { compareTexts } from '../code-points.ts';
import { fitOf } from './compare.ts';
import { makeKnown, type Known } from './known.ts';
import type { Fit, Matcher, Mention } from './mention.ts';
import { newTrigramIndex, type TrigramIndex } from './trigrams.ts';

/** Two fits nearer than this can't be told apart. */
const tie = 0.005;
/** Actors with a similar name that are compared for each name of a mention. */
const likelyCount = 12;

/** How to look for an actor. */
export interface Search {
  readonly limit: number;
  /** The data set whose actors don't count. */
  readonly without?: string | undefined;
  /** Whether similar names are of no use where one with the same words is found. */
  readonly isQuick?: boolean;
}

/** A matcher that also knows actors under the names of those merged into them, and what persons have decided. */
export interface FullMatcher extends Matcher {
  /** Adds a mention that counts as the actor with another id. */
  addAs(mention: Mention, id: string): void;
  /** As `candidates`, for a mention that is made ready. */
  find(known: Known, search: Search): readonly Fit[];
  /** What a person decided that an actor is; null when nobody did. */
  decidedSame(id: string): string | null;
  /** Whether a person decided that two are different. */
  isToldApart(one: string, other: string): boolean;
  /** Notes a decision of a person. */
  decide(subject: string, object: string, isSame: boolean): void;
}

interface Item {
  readonly known: Known;
  /** The id it counts as. */
  readonly id: string;
}

interface Index {
  readonly items: (Item | null)[];
  readonly numbers: Map<string, number>;
  readonly blocks: Map<string, number[]>;
  readonly letters: TrigramIndex;
  readonly same: Map<string, string>;
  readonly different: Set<string>;
}

/** A matcher that knows no actors yet; its answers don't depend on the order in which they are added. */
export function newMatcher(): FullMatcher {
  const index: Index = {
    items: [],
    numbers: new Map(),
    blocks: new Map(),
    letters: newTrigramIndex(),
    same: new Map(),
    different: new Set(),
  };
  return {
    add(mention) {
      addTo(index, { known: makeKnown(mention), id: mention.id });
    },
    addAs(mention, id) {
      addTo(index, { known: makeKnown(mention), id });
    },
    candidates: (mention, limit) => find(index, makeKnown(mention), { limit }),
    find: (known, search) => find(index, known, search),
    decidedSame: (id) => index.same.get(id) ?? null,
    isToldApart: (one, other) => index.different.has(pairOf(one, other)),
    decide(subject, object, isSame) {
      if (isSame) index.same.set(subject, object);
      else index.different.add(pairOf(subject, object));
    },
  };
}

function addTo({ items, numbers, blocks, letters }: Index, item: Item): void {
  const { known } = item;
  const before = numbers.get(known.mention.id);
  if (before !== undefined) items[before] = null;
  const number = items.push(item) - 1;
  numbers.set(known.mention.id, number);
  for (const block of blocksOf(known)) {
    const list = blocks.get(block);
    if (list === undefined) blocks.set(block, [number]);
    else if (list[list.length - 1] !== number) list.push(number);
  }
  for (const { bare, isAbbreviation } of known.entries) if (!isAbbreviation) letters.add(bare, number);
}

/** What two must share to be compared at once: an identifier, or the words of a name. */
function blocksOf({ identifiers, entries }: Known): readonly string[] {
  return [...identifiers.map(({ scheme, value }) => `${scheme} ${value}`), ...entries.map(({ block }) => `name ${block}`)];
}

function find(index: Index, known: Known, { limit, without, isQuick = false }: Search): readonly Fit[] {
  const near = new Set(blocksOf(known).flatMap((block) => index.blocks.get(block) ?? []));
  const exact = fitsAmong(index, known, near, without);
  const isFound = exact[0]?.decision === 'SAME';
  if (isFound && (isQuick || exact.length >= limit)) return settled(exact).slice(0, limit);
  const likely = known.entries.filter(({ isAbbreviation }) => !isAbbreviation).flatMap(({ bare }) => index.letters.find(bare, likelyCount));
  return settled(fitsAmong(index, known, new Set([...near, ...likely]), without)).slice(0, limit);
}

function fitsAmong(index: Index, known: Known, numbers: ReadonlySet<number>, without: string | undefined): readonly Fit[] {
  const best = new Map<string, Fit>();
  for (const number of numbers) {
    const item = index.items[number];
    if (item === null || item === undefined || !isOpen(index, known.mention, item, without)) continue;
    const fit = fitOf(known, item.known);
    if (fit !== null && fit.score > (best.get(item.id)?.score ?? 0)) best.set(item.id, { ...fit, id: item.id });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || compareTexts(a.id, b.id));
}

/** Whether an actor comes into question: not the mention itself, and not one that a person told from it. */
function isOpen({ different }: Index, { id }: Mention, { known, id: as }: Item, without: string | undefined): boolean {
  const { mention } = known;
  if (mention.id === id || as === id || mention.dataset === without) return false;
  return different.size === 0 || !(different.has(pairOf(id, as)) || different.has(pairOf(id, mention.id)));
}

/** Where several fit as well as the best, none is it without somebody looking. */
function settled(found: readonly Fit[]): readonly Fit[] {
  const [best, second] = found;
  if (best === undefined || second === undefined || best.score - second.score >= tie) return found;
  return found.map((fit) =>
    best.score - fit.score < tie && fit.decision === 'SAME'
      ? { ...fit, decision: 'REVIEW', reasons: [...fit.reasons, 'but another actor fits as well'] }
      : fit,
  );
}

function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
