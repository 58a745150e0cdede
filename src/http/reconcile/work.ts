import type { FastifyReply } from 'fastify';
import { badInput } from '../../errors.ts';
import { typeOfId } from '../../graph/ids.ts';
import { pointsToSeek } from '../../limits/reckoned-cost.ts';
import type { EntityFacts } from '../../reconcile/facts.ts';
import { longestHint, type Candidate } from '../../reconcile/sought.ts';
import { readBatch } from './batch.ts';
import { answerExtension, asksPlaces, priceOfExtension, readExtension } from './extension.ts';
import { sendEntityPage } from './page.ts';
import { textOf } from './parameters.ts';
import type { Serving, Work } from './priced-run.ts';
import { refusal } from './refusals.ts';
import { readTyped, readType } from './suggestions.ts';
import { typeReference } from './types.ts';

type Parameters = ReadonlyMap<string, string>;

/** What a request to the endpoint itself wants: `queries` or `extend`; throws BAD_REQUEST, BAD_USER_INPUT or PAYLOAD_TOO_LARGE. */
export function readAnswer(serving: Serving, parameters: Parameters): Work<object> {
  const [queries, extend] = [parameters.get('queries'), parameters.get('extend')];
  if (queries !== undefined && extend === undefined) return reconciling(serving, queries);
  if (extend !== undefined && queries === undefined) return extending(serving, extend);
  throw refusal('BAD_REQUEST', 'Expected either queries or extend as a parameter of the address or the form');
}

function reconciling(serving: Serving, text: string): Work<object> {
  const { schema, reconciler } = serving.executable;
  const batch = readBatch(text, schema);
  const sought = [...batch.values()];
  return {
    price: sought.reduce((sum, { limit }) => sum + pointsToSeek + limit, 1),
    send: (reply, answer) => {
      sendJson(serving, reply, answer);
    },
    run: async (context) => {
      const found = await reconciler.reconcile(context, sought);
      const facts = await reconciler.facts(
        context,
        found.flatMap((candidates) => candidates.map(({ id }) => id)),
        false,
      );
      const keys = [...batch.keys()];
      return Object.fromEntries(keys.map((key, place) => [key, { result: resultOf(found[place] ?? [], facts) }]));
    },
  };
}

/** The candidates that there are: an id that a client names may be none, and an import may have removed what was found. */
function resultOf(candidates: readonly Candidate[], facts: ReadonlyMap<string, EntityFacts>): object[] {
  return candidates.flatMap(({ id, score, isMatch, reasons }) => {
    const known = facts.get(id);
    if (known === undefined) return [];
    const type = typeReference(known.type);
    const description = `${type.name}; ${reasons.join('; ')}`;
    return [{ id, name: known.name, description, type: [type], score: Math.round(score * 1_000) / 10, match: isMatch }];
  });
}

function extending(serving: Serving, text: string): Work<object> {
  const { reconciler } = serving.executable;
  const extension = readExtension(text);
  return {
    price: priceOfExtension(extension),
    send: (reply, answer) => {
      sendJson(serving, reply, answer);
    },
    run: async (context) => answerExtension(extension, await reconciler.facts(context, extension.ids, asksPlaces(extension))),
  };
}

/** What a request for suggestions of entities wants; throws BAD_USER_INPUT. */
export function readSuggestion(serving: Serving, parameters: Parameters): Work<object> {
  const { schema, reconciler } = serving.executable;
  const typed = readTyped(parameters);
  const types = readType(parameters, schema);
  return {
    price: pointsToSeek + typed.end - typed.start,
    send: (reply, answer) => {
      sendJson(serving, reply, answer);
    },
    run: async (context) => {
      const itself = typed.start === 0 && typeOfId(typed.prefix) !== null ? [typed.prefix] : [];
      const hits = typed.prefix === '' ? [] : await reconciler.suggest(context, { ...typed, types });
      const foundAs = new Map(hits.map(({ id, matchedName }) => [id, matchedName]));
      const ids = [...new Set([...itself, ...foundAs.keys()])];
      const facts = await reconciler.facts(context, ids, false);
      return { result: ids.flatMap((id) => suggestionOf(facts.get(id), foundAs.get(id))) };
    },
  };
}

function suggestionOf(facts: EntityFacts | undefined, foundAs: string | undefined): object[] {
  if (facts === undefined) return [];
  const { id, name } = facts;
  const type = typeReference(facts.type);
  const description = foundAs === undefined || foundAs === name ? type.name : `${type.name}; found as ${foundAs}`;
  return [{ id, name, description, notable: [type] }];
}

/** What a request for a page about an entity wants; throws BAD_USER_INPUT. */
export function readPage({ executable }: Serving, parameters: Parameters): Work<EntityFacts | null> {
  const id = textOf(parameters.get('id') ?? '', 'id', longestHint);
  if (id === '') throw badInput('Expected an id, such as municipality:umea');
  return {
    price: 2,
    run: async (context) => (typeOfId(id) === null ? null : ((await executable.reconciler.facts(context, [id], true)).get(id) ?? null)),
    send: (reply, facts) => {
      sendEntityPage(reply, facts);
    },
  };
}

function sendJson({ service }: Serving, reply: FastifyReply, answer: object): void {
  const text = JSON.stringify(answer);
  const { responseBytes } = service.limits;
  if (Buffer.byteLength(text) > responseBytes)
    throw refusal('RESPONSE_TOO_LARGE', `Expected an answer of at most ${responseBytes} bytes: ask for less at once`);
  void reply.header('cache-control', 'no-store').type('application/json; charset=utf-8').send(text);
}
