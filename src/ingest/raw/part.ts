import type { RawPart } from './open-file.ts';

/** A part of a file while it is being read. */
export type PartInProgress = { -readonly [Key in keyof RawPart]: RawPart[Key] };

/** A part of which nothing has been read yet. */
export function newPart(part: Partial<RawPart>): PartInProgress {
  return { sheet: null, table: null, isRead: true, headerLine: null, columns: [], recordCount: 0, ...part };
}
