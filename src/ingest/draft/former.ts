import type { Engine } from '../../engine/engine.ts';
import { addTo } from '../../graph/add-to.ts';
import { readNamed, readPages } from '../../graph/run.ts';
import type { Statements } from '../../graph/statements.ts';
import { readDatasets } from '../datasets.ts';
import type { ReadActor } from '../identity/load-matcher.ts';
import { officeReasoning, type Former } from '../identity/match-actors.ts';
import type { Mention } from '../identity/mention.ts';
import type { DraftEntities } from './entities.ts';
import type { DraftStatement } from './format.ts';
import { statementId } from './ids.ts';

const pageSize = 2_000;
const batchSize = 1_000;

/** What imports have decided by rule, all that is stated in one source. */
export async function readDecisions(engine: Engine, statements: Statements, source: string): Promise<readonly DraftStatement[]> {
  const rows = await readPages(pageSize, (page) => readNamed(engine, statements, 'identity/former-decisions', { ...page, source }));
  return rows.map(([, type, subject, object, start, share, reasoning]) => {
    if (type === 'PART_OF') return { type, subject, object, stated: 'false', reasoning: officeReasoning };
    const cells = { share: share === null ? '' : String(share), reasoning: reasoning ?? '', start: start ?? '' };
    return { type, subject, object, stated: 'false', ...cells };
  });
}

/** What was decided before, as surely and for the same reason, keeps its date: to decide it again is no change. */
export function withFormerDates(decisions: readonly DraftStatement[], before: readonly DraftStatement[]): readonly DraftStatement[] {
  const dates = new Map(before.map((decision) => [sayingOf(decision), decision.start]));
  return decisions.map((decision) => {
    const date = dates.get(sayingOf(decision));
    return date === undefined ? decision : { ...decision, start: date };
  });
}

function sayingOf({ type, subject, object, share, reasoning }: DraftStatement): string {
  return JSON.stringify([type, subject, object, share, reasoning]);
}

/** What tells which actors are what they were. */
export interface FormerJob {
  readonly engine: Engine;
  readonly statements: Statements;
  readonly dataset: string;
  readonly entities: DraftEntities;
  /** All actors of the graph. */
  readonly actors: readonly ReadActor[];
  /** What was decided on those of the data set. */
  readonly before: readonly DraftStatement[];
}

/**
 * What was decided on those actors that are in the graph as the draft has them: with the same names and identifiers, in no other
 * place. They are not matched again, for what has come since was matched with them. Where the graph has another actor no longer,
 * or an earlier import was broken off before it had decided, there is nothing to keep.
 */
export async function findFormer({ engine, statements, dataset, entities, actors, before }: FormerJob): Promise<Former> {
  const present = new Map(actors.map(({ mention }) => [mention.id, mention]));
  const decided = new Map<string, DraftStatement[]>();
  for (const decision of before) addTo(decided, decision.subject, decision);
  const isWhole = (await readDatasets(engine, statements)).find(({ name }) => name === dataset)?.isComplete === true;
  const isThere = (id = ''): boolean => entities.has(id) || (present.has(id) && present.get(id)?.dataset !== dataset);
  const alike = [...entities.mentions()].filter((mention) => {
    const former = present.get(mention.id);
    const decisions = decided.get(mention.id) ?? [];
    const isDecided = decisions.length > 0 ? decisions.every(({ object }) => isThere(object)) : isWhole;
    return former?.dataset === dataset && isDecided && identityOf(former) === identityOf(mention);
  });
  const unmoved = await whereTheyWere(engine, statements, dataset, alike);
  return new Map(unmoved.map(({ id }) => [id, decided.get(id) ?? []]));
}

function identityOf({ names, identifiers }: Mention): string {
  const texts = [
    ...names.map(({ kind, lang, value }) => JSON.stringify([kind, lang, value])),
    ...identifiers.map(({ scheme, value }) => JSON.stringify([scheme, value])),
  ];
  return texts.sort().join('\n');
}

/** Those whose places the graph has, too. */
async function whereTheyWere(
  engine: Engine,
  statements: Statements,
  dataset: string,
  mentions: readonly Mention[],
): Promise<readonly Mention[]> {
  const idsOf = ({ id, places }: Mention): readonly string[] =>
    places.map((object) => statementId(dataset, { type: 'LOCATED_IN', subject: id, object }));
  const ids = mentions.flatMap(idsOf);
  const stated = new Set<string>();
  for (let start = 0; start < ids.length; start += batchSize) {
    const rows = await readNamed(engine, statements, 'ingest/statement-hashes', { ids: ids.slice(start, start + batchSize) });
    for (const [id] of rows) stated.add(id);
  }
  return mentions.filter((mention) => idsOf(mention).every((id) => stated.has(id)));
}
