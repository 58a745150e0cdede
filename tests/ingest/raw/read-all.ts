import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noFindings, type Findings } from '../../../src/ingest/findings.ts';
import { openRecords, type OpenFile, type RawReading } from '../../../src/ingest/raw/open-records.ts';
import type { RawRecord } from '../../../src/ingest/raw/record.ts';

/** The folder of the fixtures of this room. */
export const fixtures = join(import.meta.dirname, '../../fixtures/raw');

/** All that came of a file. */
export interface ReadFile {
  readonly file: OpenFile;
  readonly records: readonly RawRecord[];
  readonly tables: readonly (string | null)[];
  readonly breaks: Findings;
  readonly notes: Findings;
  readonly byteCount: number;
}

/** Reads a file to its end, or to where it breaks. */
export async function readAll(path: string, options: Partial<RawReading> = {}): Promise<ReadFile> {
  const [breaks, notes] = [noFindings(), noFindings()];
  let byteCount = 0;
  const onBytes = (bytes: number): void => {
    byteCount += bytes;
  };
  const file = await openRecords(path, { ...options, breaks, notes, onBytes });
  const records: RawRecord[] = [];
  const tables = new Set<string | null>();
  for await (const batch of file.batches()) {
    records.push(...batch.records);
    tables.add(batch.table);
  }
  return { file, records, tables: [...tables], breaks, notes, byteCount };
}

let folder: string | null = null;

/** The path of a new file with these bytes. */
export function fileOf(name: string, bytes: string | Uint8Array): string {
  folder ??= mkdtempSync(join(tmpdir(), 'samverkan-raw-'));
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** Removes the files that were made. */
export function removeFiles(): void {
  if (folder !== null) rmSync(folder, { recursive: true, force: true });
  folder = null;
}

/** What records say. */
export function valuesOf({ records }: ReadFile): RawRecord['values'][] {
  return records.map(({ values }) => values);
}
