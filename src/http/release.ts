import { execute, parse } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import type { Executable } from '../executable.ts';

/** What the server tells of the data it has. */
export interface Release {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly isComplete: boolean;
  readonly counts: readonly { readonly type: string; readonly count: number }[];
  readonly sources: readonly { readonly id: string; readonly title: string }[];
}

/** The operation that asks for it, as any client could. */
const document = parse('{ release { id publishedAt isComplete counts { type count } sources { id title } } }');

/** Asks for the release in this process; null before anything was imported; throws what the resolvers threw. */
export async function readRelease(executable: Executable): Promise<Release | null> {
  const result = await execute({ schema: executable.schema, document, contextValue: executable.makeContext() });
  const [error] = result.errors ?? [];
  if (error !== undefined) throw unwrapResolverError(error);
  const release = result.data?.['release'];
  return isRelease(release) ? release : null;
}

/** Tells it from null: of what else it may be the schema has seen to. */
function isRelease(value: unknown): value is Release {
  return typeof value === 'object' && value !== null;
}
