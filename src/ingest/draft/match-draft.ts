import type { Engine } from '../../engine/engine.ts';
import type { Statements } from '../../graph/statements.ts';
import { matcherOf, readAllActors, readWider, widerThan } from '../identity/load-matcher.ts';
import { matchActors } from '../identity/match-actors.ts';
import type { Mention } from '../identity/mention.ts';
import type { Cells } from '../tables.ts';
import type { Draft } from './draft.ts';
import type { DraftEntities } from './entities.ts';
import { findFormer, readDecisions, withFormerDates } from './former.ts';
import { idOfSource } from './ids.ts';
import { noRows, type PackageWriter } from './package-writer.ts';
import type { Matching } from './report.ts';
import { noSource } from './read-format.ts';
import { cellsOf } from './statements.ts';

/** What matching needs. */
export interface MatchJob {
  readonly engine: Engine;
  readonly statements: Statements;
  readonly dataset: string;
  readonly draft: Draft;
  readonly writer: PackageWriter;
  /** The day of the decisions that are new. */
  readonly date: string;
}

/** Looks whether the actors of the draft are actors of the graph, and writes what was decided into the data package. */
export async function matchDraft(job: MatchJob): Promise<Matching> {
  const { engine, statements, dataset, draft, writer, date } = job;
  const place = { source: idOfSource(dataset, 'who-is-who'), section: 'Decided by rule' };
  const actors = await readAllActors(engine, statements);
  const before = await readDecisions(engine, statements, place.source);
  const former = await findFormer({ engine, statements, dataset, entities: draft.entities, actors, before });
  const others = actors.filter(({ mention }) => mention.dataset !== dataset);
  const matcher = await matcherOf(engine, statements, others);
  for (const [one, other] of draft.apart) matcher.decide(one, other, false);
  const mentions = mentionsOf(draft.entities, await readWider(engine, statements));
  const { statements: decisions, matched, keptCount, toReview, unmatched } = matchActors(matcher, mentions, date, former);
  const rows = noRows();
  for (const decision of withFormerDates(decisions, before)) draft.statements.add(cellsOf(dataset, decision, place), rows);
  if (decisions.length > 0) rows.sources.push(sourceOf(place.source, dataset));
  await writer.write(rows);
  return { matched, keptCount, toReviewCount: toReview.length, unmatchedCount: unmatched.length };
}

/** The actors with all places that theirs lie in, by what the draft says and what the graph says. */
function mentionsOf(entities: DraftEntities, wider: ReadonlyMap<string, readonly string[]>): Mention[] {
  const outer = (place: string): readonly string[] => {
    const own = [place, ...widerThan(place, entities.within)];
    return own.flatMap((each) => [each, ...(wider.get(each) ?? [])]);
  };
  return [...entities.mentions()].map((mention) => ({ ...mention, places: [...new Set(mention.places.flatMap(outer))] }));
}

function sourceOf(id: string, dataset: string): Cells<'sources'> {
  const note = 'Which actors of the data set are actors of the graph; decided by the program from their names, identifiers and places.';
  return { ...noSource, id, title: `Who is who in ${dataset}`, publisher: 'Samverkan', note };
}
