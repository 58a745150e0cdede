import { createHash } from 'node:crypto';

/** The version of the storage form: whatever was written in another one is written anew by the next import. */
export const storageVersion = 2;

const rowLength = 16;
const derivedLength = 8;

/** Tells a row with all that belongs to it from any other: 16 hexadecimal digits. */
export function hashOf(content: unknown): string {
  return digest(content).slice(0, rowLength);
}

/** The hash of a row, and behind it one of what was derived for it from other rows. */
export function hashWithDerived(content: unknown, derived: unknown): string {
  return `${hashOf(content)}-${digest(derived).slice(0, derivedLength)}`;
}

/** Whether two hashes are of the same row, whatever was derived for it. */
export function isSameRow(a: string, b: string): boolean {
  return a.slice(0, rowLength) === b.slice(0, rowLength);
}

function digest(content: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([storageVersion, content]))
    .digest('hex');
}
