import type { Engine, Parameters, Row } from '../engine/engine.ts';
import { UsageError } from '../errors.ts';
import { readNamed } from '../graph/run.ts';
import { statementNamed, type Statements } from '../graph/statements.ts';
import type { ImportResult } from '../ingest/import-folder.ts';
import { canonicalOf, followDecisions, type Decision, type Merges } from '../ingest/merges/decisions.ts';
import { readDecisions } from '../ingest/merges/read-merges.ts';
import { tableOfId } from '../ingest/tables.ts';
import { decide, decisionsDataset, isOfPair, type PersonDecision } from './decide.ts';

/** Why a person decides, in a few words, and on which day, such as `2026-11-25`. */
export interface Reason {
  readonly reason: string;
  readonly date: string;
}

/**
 * Decides that an entity is another, into which it is merged, and makes a release of it. Throws a UsageError when the graph doesn't
 * have one of the two, when they are of different tables, when they are one already, when the other is merged into the first, or
 * when a decision that weighs more says that they are different.
 */
export async function merge(engine: Engine, statements: Statements, id: string, into: string, why: Reason): Promise<ImportResult> {
  await refuseUnknown(engine, statements, [id, into]);
  const { ofPersons, ofOthers } = await readAll(engine, statements);
  refuseMerged(followDecisions([...ofOthers, ...ofPersons]).merges, id, into);
  const decisions = [...ofOthers, ...ofPersons.filter((one) => one.isSame || !isOfPair(one, id, into))];
  const decision = decisionOf({ type: 'SAME_AS', subject: id, object: into, ...why });
  const { merges } = followDecisions([...decisions, decision]);
  if (canonicalOf(merges, id) !== canonicalOf(merges, into))
    throw new UsageError(`${id} and ${into} are decided to be different, or what is merged into them is`);
  return decide(engine, statements, [{ type: 'SAME_AS', subject: id, object: into, ...why }]);
}

async function refuseUnknown(engine: Engine, statements: Statements, ids: readonly string[]): Promise<void> {
  const known = new Set((await readNamed(engine, statements, 'ingest/entity-hashes', { ids: [...ids] })).map(([id]) => id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw new UsageError(`Expected the ids of two entities in the graph, but there is no "${unknown}"`);
  const [table, other] = ids.map(tableOfId);
  if (table !== other)
    throw new UsageError(`Expected two entities of one table, but ${ids.join(' and ')} are of ${String(table)} and ${String(other)}`);
}

function refuseMerged(merges: Merges, id: string, into: string): void {
  const [end, other] = [canonicalOf(merges, id), canonicalOf(merges, into)];
  if (other === id) throw new UsageError(`${into} is merged into ${id} already; split it first to merge the other way`);
  if (end === other) throw new UsageError(`${id} and ${into} are one already`);
  if (end !== id) throw new UsageError(`${id} is merged into ${end}; split it first to merge it into ${into}`);
}

/**
 * Undoes the merge of an entity, and makes a release of it: what persons have decided is withdrawn, and what rules have is outweighed
 * by the decision that the two are different. Throws a UsageError when it is not merged.
 */
export async function split(engine: Engine, statements: Statements, id: string, why: Reason): Promise<ImportResult> {
  const { ofPersons, ofOthers } = await readAll(engine, statements);
  const { merges } = followDecisions([...ofOthers, ...ofPersons]);
  if (!merges.has(id)) throw new UsageError(describeUnmerged(merges, id));
  const removed = ofPersons.filter(({ subject, isSame }) => isSame && subject === id);
  let left = [...ofOthers, ...ofPersons.filter((one) => !removed.includes(one))];
  const added: PersonDecision[] = [];
  for (let step = stepOf(left, id); step !== null; step = stepOf(left, id)) {
    const decision: PersonDecision = { type: 'DIFFERENT_FROM', subject: id, object: step.object, ...why };
    added.push(decision);
    const followed = step;
    left = [...left.filter((one) => one !== followed), decisionOf(decision)];
  }
  return decide(engine, statements, added, new Set(removed.map((decision) => decision.id)));
}

/** The decision that an entity follows; null when it follows none. */
function stepOf(decisions: readonly Decision[], id: string): Decision | null {
  const followed = followDecisions(decisions).merges.get(id)?.decision;
  return decisions.find((decision) => decision.id === followed) ?? null;
}

function describeUnmerged(merges: Merges, id: string): string {
  const merged = [...merges].flatMap(([one, { into }]) => (into === id ? [one] : [])).sort();
  return merged.length === 0 ? `${id} is not merged` : `${id} is not merged itself; merged into it are ${merged.join(', ')}`;
}

function decisionOf({ type, subject, object, date }: PersonDecision): Decision {
  return { id: '', isSame: type === 'SAME_AS', subject, object, isByPerson: true, score: 1, date };
}

/** The decisions that `decisions` holds, and those of all other data sets. */
async function readAll(engine: Engine, statements: Statements): Promise<{ ofPersons: readonly Decision[]; ofOthers: readonly Decision[] }> {
  const read = (name: string, parameters: Parameters): Promise<Row[]> => engine.read(statementNamed(statements, name), parameters);
  const ofOthers = await readDecisions(read, decisionsDataset);
  const ids = new Set(ofOthers.map(({ id }) => id));
  return { ofOthers, ofPersons: (await readDecisions(read, '')).filter(({ id }) => !ids.has(id)) };
}
