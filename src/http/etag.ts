import { createHash } from 'node:crypto';
import type { Encoding } from './encoding.ts';

/** What an answer's bytes follow from. */
export interface Origin {
  /** What holds as long as the server runs: its schema and limits. */
  readonly edition: string;
  readonly release: string;
  readonly key: string;
  readonly mediaType: string;
}

/** The name of an answer's bytes, without that of their encoding and quotes. */
export function tagOf({ edition, release, key, mediaType }: Origin): string {
  return createHash('sha256').update(`${edition}\n${release}\n${key}\n${mediaType}`).digest('base64url').slice(0, 27);
}

/** The strong ETag of an answer in an encoding. */
export function etagOf(tag: string, encoding: Encoding): string {
  return encoding === 'identity' ? `"${tag}"` : `"${tag}-${encoding}"`;
}

/** The ETag of an answer that a client holds in any encoding, by its If-None-Match header; a proxy may have made it a weak one. */
export function heldEtag(tag: string, ifNoneMatch: string | undefined): string | null {
  const held = (ifNoneMatch ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  const encodings: readonly Encoding[] = ['identity', 'br', 'gzip'];
  return encodings.map((encoding) => etagOf(tag, encoding)).find((etag) => held.includes(etag)) ?? null;
}
