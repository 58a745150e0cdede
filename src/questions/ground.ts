import { tooLarge } from '../errors.ts';
import type { StatementTypes } from '../generated/statements.ts';
import { addTo } from '../graph/add-to.ts';
import type { QuestionReader } from '../graph/question-reader.ts';
import { readNamed } from '../graph/run.ts';
import type { Statements } from '../graph/statements.ts';
import type { KeptRelease, KeptReleases } from './kept-release.ts';
import { OncePerRelease } from './kept-release.ts';
import { Kept } from './kept.ts';

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
  /** The release that facts are kept of; null when there is none, or while an import is going on: then nothing may be kept. */
  kept(): Promise<KeptRelease | null>;
  /** The result of work that others may wait for too; throws when this request's limit ends before. */
  waitFor<Result>(work: () => Promise<Result>): Promise<Result>;
  /** The same graph for what is kept: reading goes on when this request has ended. */
  readonly forAll: Ground;
}

/** Makes the ground of a request. */
export type MakeGround = (reader: QuestionReader) => Ground;

/** The most projects that one question looks at. */
export const mostProjects = 200_000;

/** The most rows that are read of one entity; whoever has more can't be counted in one request. */
export const mostOfOne = 20_000;

/** Makes grounds on some statements, which all keep what they can of the newest release. */
export function groundMaker(statements: Statements, releases: KeptReleases): MakeGround {
  return (reader) => {
    const kept = async (): Promise<KeptRelease | null> => releases.of(await reader.release());
    const forAll: Ground = {
      read: (name, parameters) => readNamed({ read: reader.readForAll.bind(reader) }, statements, name, parameters),
      kept,
      waitFor: (work) => work(),
      get forAll() {
        return forAll;
      },
    };
    return {
      read: (name, parameters) => readNamed(reader, statements, name, parameters),
      kept,
      waitFor: (work) => reader.waitFor(work),
      forAll,
    };
  };
}

type Lists = { [Of in NameOfLists]?: Kept<readonly RowOf<Of>[]> };

const keptLists = new OncePerRelease((): Lists => ({}));

/** The rows for some ids, each id once, none asked when there are none; throws QUESTION_TOO_LARGE when one of them has too many. */
export async function readLists<Of extends NameOfLists>(ground: Ground, name: Of, ids: Iterable<string>): Promise<readonly RowOf<Of>[]> {
  const distinct = [...new Set(ids)].sort();
  if (distinct.length === 0) return [];
  const release = await ground.kept();
  if (release === null) return readNow(ground, name, distinct);
  // A Record would lose that the rows are those of the name.
  // eslint-disable-next-line @typescript-eslint/consistent-indexed-object-style
  const lists: { [Name in Of]?: Kept<readonly RowOf<Of>[]> } = keptLists.of(release);
  const kept = (lists[name] ??= new Kept<readonly RowOf<Of>[]>(release));
  const found = await ground.waitFor(() =>
    kept.get(distinct, async (missing) => byId(missing, await readNow(ground.forAll, name, missing))),
  );
  return [...found.values()].flat();
}

async function readNow<Of extends NameOfLists>(ground: Ground, name: Of, ids: readonly string[]): Promise<readonly RowOf<Of>[]> {
  const rows = await ground.read(name, { ids, limit: mostOfOne });
  if (rows.length < mostOfOne) return rows;
  const counts = new Map<unknown, number>();
  for (const [id] of rows) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const [id, count] of counts)
    if (count >= mostOfOne) throw tooLarge(`Expected less than ${String(mostOfOne)} relations of one entity, got more for ${String(id)}`);
  return rows;
}

function byId<Row extends readonly unknown[]>(ids: readonly string[], rows: readonly Row[]): Map<string, Row[]> {
  const lists = new Map<string, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) addTo(lists, String(row[0]), row);
  return lists;
}
