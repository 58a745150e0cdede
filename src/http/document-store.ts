import { LRUCache } from 'lru-cache';
import type { ApolloServerOptions } from '@apollo/server';
import type { DocumentNode } from 'graphql';

/** Bytes for all documents together, and for one; a larger one is validated each time. */
const [most, mostOfOne] = [32 * 1_048_576, 1_048_576];

/** What a parsed document takes for each letter of its text, roughly, in bytes. */
const bytesPerLetter = 20;

/** Keeps validated documents for Apollo within bounds that count their texts, too: comments are no part of a document's tree. */
export function makeDocumentStore(): NonNullable<ApolloServerOptions<object>['documentStore']> {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: most,
    maxEntrySize: mostOfOne,
    sizeCalculation: ({ loc }) => 1_000 + bytesPerLetter * (loc?.source.body.length ?? 0),
  });
  return {
    get: (key: string) => Promise.resolve(documents.get(key)),
    set: (key: string, document: DocumentNode) => Promise.resolve(void documents.set(key, document)),
    delete: (key: string) => Promise.resolve(documents.delete(key)),
  };
}
