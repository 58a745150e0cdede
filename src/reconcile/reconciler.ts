import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Engine } from '../engine/engine.ts';
import type { FieldFunction } from '../graph/field-function.ts';
import type { QuestionReader } from '../graph/question-reader.ts';
import type { Statements } from '../graph/statements.ts';
import type { Matcher } from '../ingest/identity/mention.ts';
import { PerRelease } from '../release/current-release.ts';
import type { CurrentIndex } from '../search/current-index.ts';
import type { Hit } from '../search/found.ts';
import { candidatesOfActors } from './candidates.ts';
import { currentIds } from './current-ids.ts';
import { readFacts, type EntityFacts } from './facts.ts';
import { findCandidates, isIdOfEntity } from './find.ts';
import { outerPlaces } from './places.ts';
import type { Candidate, Sought } from './sought.ts';

/** Finds what others speak of among the entities of the newest release. */
export interface Reconciler {
  /** The candidates for each that is sought, in their order; throws a SamverkanError when the database fails or the time is over. */
  reconcile(reader: QuestionReader, sought: readonly Sought[]): Promise<readonly (readonly Candidate[])[]>;
  /** Entities by the beginnings of words of their names, from a place up to but not including another; throws as `reconcile` does. */
  suggest(reader: QuestionReader, asked: Suggestion): Promise<readonly Hit[]>;
  /** What tells who some entities are, by id; throws as `reconcile` does. */
  facts(reader: QuestionReader, ids: readonly string[], isWithPlaces: boolean): Promise<ReadonlyMap<string, EntityFacts>>;
  /** `Actor.candidates`. */
  readonly candidatesOf: FieldFunction;
}

/** What a person has typed so far. */
export interface Suggestion {
  readonly prefix: string;
  /** Only these types; null for all. */
  readonly types: ReadonlySet<string> | null;
  readonly start: number;
  readonly end: number;
}

/** What a reconciler is made of. */
export interface ReconcilerOptions {
  readonly engine: Engine;
  readonly statements: Statements;
  readonly index: CurrentIndex;
  /** Reads all actors; run once for each release that somebody asks about. */
  readonly loadMatcher: (engine: Engine, statements: Statements) => Promise<Matcher>;
}

/** Makes a reconciler, which reads nothing before it is asked. */
export function makeReconciler({ engine, statements, index, loadMatcher }: ReconcilerOptions): Reconciler {
  const matchers = new PerRelease<Matcher>();
  const matcherOf = (release: string | null): Promise<Matcher> =>
    matchers.get(release ?? matchers.newest ?? '', () => loadMatcher(engine, statements));
  const matcherFor = async (reader: QuestionReader): Promise<Matcher> => {
    const release = await reader.release();
    return reader.waitFor(() => matcherOf(release));
  };
  return {
    async reconcile(reader, sought) {
      const matcher = await matcherFor(reader);
      const release = await reader.release();
      const finders = { matcher, index: await reader.waitFor(() => index.get(release)) };
      const outer = await outerPlaces(reader, statements, [...new Set(sought.flatMap(({ placeIds }) => placeIds))]);
      const current = await currentIds(reader, statements, sought.map(({ name }) => name).filter(isIdOfEntity));
      const found: Candidate[][] = [];
      for (const each of sought) {
        // Others are answered in between, and who has left is noticed.
        await reader.waitFor(nextTurn);
        found.push(
          findCandidates(finders, { ...each, name: current.get(each.name) ?? each.name }, [
            ...new Set(each.placeIds.flatMap((id) => outer.get(id) ?? []).map(({ id }) => id)),
          ]),
        );
      }
      return found;
    },
    async suggest(reader, { prefix, types, start, end }) {
      const release = await reader.release();
      const names = await reader.waitFor(() => index.get(release));
      return names.search(prefix, { isExact: false, isWanted: ({ type }) => types?.has(type) ?? true }).slice(start, end);
    },
    facts: (reader, ids, isWithPlaces) => readFacts(reader, statements, ids, isWithPlaces),
    candidatesOf: candidatesOfActors(statements, matcherFor),
  };
}
