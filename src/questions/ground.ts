import type { Engine } from '../engine/engine.ts';
import { tooLarge } from '../errors.ts';
import type { StatementTypes } from '../generated/statements.ts';
import { readNamed } from '../graph/run.ts';
import type { Statements } from '../graph/statements.ts';

type Name = keyof StatementTypes;
type RowOf<Of extends Name> = StatementTypes[Of]['row'];

/** The statements that take ids and give, for each, at most `limit` rows that begin with it. */
type NameOfLists = { [Of in Name]: StatementTypes[Of]['parameters'] extends ListParameters ? Of : never }[Name];

interface ListParameters {
  readonly ids: readonly string[];
  readonly limit: number;
}

/** What a question stands on: the graph as one request may read it. */
export interface Ground {
  /** Runs a statement by its name. */
  read<Of extends Name>(name: Of, parameters: StatementTypes[Of]['parameters']): Promise<readonly RowOf<Of>[]>;
}

/** The most projects that one question looks at. */
export const mostProjects = 200_000;

/** The most rows that are read of one entity; whoever has more can't be counted in one request. */
export const mostOfOne = 20_000;

/** The ground of a request. */
export function groundOf(reader: Pick<Engine, 'read'>, statements: Statements): Ground {
  return { read: (name, parameters) => readNamed(reader, statements, name, parameters) };
}

/** The rows for some ids, each id once, none asked when there are none; throws QUESTION_TOO_LARGE when one of them has too many. */
export async function readLists<Of extends NameOfLists>(ground: Ground, name: Of, ids: Iterable<string>): Promise<readonly RowOf<Of>[]> {
  const distinct = [...new Set(ids)].sort();
  if (distinct.length === 0) return [];
  const rows = await ground.read(name, { ids: distinct, limit: mostOfOne });
  if (rows.length < mostOfOne) return rows;
  const counts = new Map<unknown, number>();
  for (const [id] of rows) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const [id, count] of counts)
    if (count >= mostOfOne) throw tooLarge(`Expected less than ${String(mostOfOne)} relations of one entity, got more for ${String(id)}`);
  return rows;
}
