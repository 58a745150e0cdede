import { setImmediate as nextTurn } from 'node:timers/promises';
import { addTo } from '../graph/add-to.ts';
import { readPaging } from '../graph/cursor.ts';
import type { FieldFunction } from '../graph/field-function.ts';
import { typeOfId } from '../graph/ids.ts';
import type { Item } from '../graph/item.ts';
import type { QuestionReader } from '../graph/question-reader.ts';
import { readNamed } from '../graph/run.ts';
import type { Statements } from '../graph/statements.ts';
import { pageOf, wholeList } from '../graph/whole-list.ts';
import type { Fit, Matcher } from '../ingest/identity/mention.ts';
import { mentionsOf } from './mentions.ts';

/** The most candidates of one actor, those beyond are never the likeliest. */
const mostOfActor = 100;

/** The most decisions about one actor that are looked at. */
const mostDecided = 1_000;

/** `Actor.candidates`: the actors that an actor may be the same as, without those about which it is decided. */
export function candidatesOfActors(statements: Statements, matcherFor: (reader: QuestionReader) => Promise<Matcher>): FieldFunction {
  return async ({ reader, ids, args }) => {
    const paging = readPaging(args);
    const matcher = await matcherFor(reader);
    const [mentions, decided] = await Promise.all([mentionsOf(reader, statements, ids), decidedOf(reader, statements, ids)]);
    const pages = new Map<string, Item>();
    for (const [id, mention] of mentions) {
      // Others are answered in between, and who has left is noticed.
      await reader.waitFor(nextTurn);
      const settled = new Set([id, ...(decided.get(id) ?? [])]);
      const fits = matcher.candidates(mention, mostOfActor + settled.size);
      const open = fits.filter((fit) => fit.decision !== 'DIFFERENT' && !settled.has(fit.id)).slice(0, mostOfActor);
      pages.set(id, pageOf(wholeList(open.map((fit) => ({ id: fit.id, edge: () => edgeOf(fit) }))), paging));
    }
    return pages;
  };
}

async function decidedOf(reader: QuestionReader, statements: Statements, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await readNamed(reader, statements, 'reconcile/decided', { ids, limit: mostDecided });
  const decided = new Map<string, string[]>();
  for (const [id, other] of rows) addTo(decided, id, other);
  return decided;
}

function edgeOf({ id, score, decision, reasons }: Fit): Item {
  return { node: { __typename: typeOfId(id) ?? '', id } satisfies Item, score, decision, reasons };
}
