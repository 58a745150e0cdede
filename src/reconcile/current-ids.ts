import type { QuestionReader } from '../graph/question-reader.ts';
import { readNamed } from '../graph/run.ts';
import type { Statements } from '../graph/statements.ts';

/** The ids of what some entities were merged into, by the ids they had; throws a SamverkanError when the database fails. */
export async function currentIds(
  reader: Pick<QuestionReader, 'read'>,
  statements: Statements,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  return ids.length === 0 ? new Map() : new Map(await readNamed(reader, statements, 'reconcile/merged-into', { ids }));
}
