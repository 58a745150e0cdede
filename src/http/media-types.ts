import { HeaderMap, type ApolloServer } from '@apollo/server';
import { LRUCache } from 'lru-cache';

/** Tells the media type that suits a client by its Accept header; null when none does. */
export type MediaTypeFor = (accept: string | undefined) => Promise<string | null>;

/** What GraphQL answers are to clients that don't say what they read. */
const json = 'application/json; charset=utf-8';

/** Longer headers are not remembered. */
const longestHeader = 500;

/** Asks Apollo once for each Accept header, by a request that it refuses at once, so that there is one rule for all answers. */
export function mediaTypesOf(apollo: ApolloServer): MediaTypeFor {
  const known = new LRUCache<string, string>({ max: 500 });
  return async (accept) => {
    if (accept === undefined || accept === '') return json;
    const remembered = known.get(accept);
    if (remembered !== undefined) return remembered;
    // Apollo refuses in JSON where nothing suits, and runs no operation to tell so.
    if (!/json|\*/i.test(accept) || accept.length > longestHeader) return null;
    const mediaType = await ask(apollo, accept);
    if (mediaType !== null) known.set(accept, mediaType);
    return mediaType;
  };
}

async function ask(apollo: ApolloServer, accept: string): Promise<string | null> {
  const headers = new HeaderMap([['accept', accept]]);
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body: {} },
    context: () => Promise.resolve({}),
  });
  return answer.headers.get('content-type') ?? null;
}

/**
 * GraphQL over HTTP: an answer in `application/json` is 200 whenever the operation was understood as a GraphQL request, and only
 * one in `application/graphql-response+json` tells by 400 that it was not run.
 */
export function statusOfRefusal(mediaType: string | null): 200 | 400 {
  return mediaType?.startsWith('application/graphql-response+json') === true ? 400 : 200;
}
