import type { Engine } from '../../engine/engine.ts';
import { readNamed } from '../../graph/run.ts';
import type { Statements } from '../../graph/statements.ts';
import { loadMatcher, readWider, widerThan } from '../identity/load-matcher.ts';
import { matchActors } from '../identity/match-actors.ts';
import type { Mention } from '../identity/mention.ts';
import type { Cells } from '../tables.ts';
import type { Draft } from './draft.ts';
import type { DraftEntities } from './entities.ts';
import type { DraftStatement } from './format.ts';
import { idOfSource, statementId } from './ids.ts';
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

const batchSize = 1_000;

/** Looks whether the actors of the draft are actors of the graph, and writes what was decided into the data package. */
export async function matchDraft(job: MatchJob): Promise<Matching> {
  const { engine, statements, dataset, draft, writer, date } = job;
  const matcher = await loadMatcher(engine, statements);
  const mentions = mentionsOf(draft.entities, await readWider(engine, statements));
  const { statements: decisions, matched, toReview, unmatched } = matchActors(matcher, mentions, date);
  const place = { source: idOfSource(dataset, 'who-is-who'), section: 'Decided by rule' };
  const rows = noRows();
  for (const decision of await withFormerDates(job, decisions)) draft.statements.add(cellsOf(dataset, decision, place), rows);
  if (decisions.length > 0) rows.sources.push(sourceOf(place.source, dataset));
  await writer.write(rows);
  return { matched, toReviewCount: toReview.length, unmatchedCount: unmatched.length };
}

/** The actors with all places that theirs lie in, by what the draft says and what the graph says. */
function mentionsOf(entities: DraftEntities, wider: ReadonlyMap<string, readonly string[]>): Mention[] {
  const outer = (place: string): readonly string[] => {
    const own = [place, ...widerThan(place, entities.within)];
    return own.flatMap((each) => [each, ...(wider.get(each) ?? [])]);
  };
  return [...entities.mentions()].map((mention) => ({ ...mention, places: [...new Set(mention.places.flatMap(outer))] }));
}

/** What was decided before, as surely and for the same reason, keeps its date: to decide it again is no change. */
async function withFormerDates({ engine, statements, dataset }: MatchJob, decisions: readonly DraftStatement[]): Promise<DraftStatement[]> {
  const dated: DraftStatement[] = [];
  for (let start = 0; start < decisions.length; start += batchSize) {
    const some = decisions.slice(start, start + batchSize);
    const ids = some.map((decision) => statementId(dataset, decision));
    const rows = await readNamed(engine, statements, 'ingest/decision-dates', { ids });
    const former = new Map(rows.map(([id, date, share, reasoning]) => [id, { date, share, reasoning }]));
    for (const [index, decision] of some.entries()) {
      const before = former.get(ids[index] ?? '');
      const isSame = before?.share === Number(decision.share) && before.reasoning === decision.reasoning;
      dated.push(isSame && before.date !== null ? { ...decision, start: before.date } : decision);
    }
  }
  return dated;
}

function sourceOf(id: string, dataset: string): Cells<'sources'> {
  const note = 'Which actors of the data set are actors of the graph; decided by the program from their names, identifiers and places.';
  return { ...noSource, id, title: `Who is who in ${dataset}`, publisher: 'Samverkan', note };
}
