import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readFormat } from '../../src/ingest/draft/read-format.ts';
import { noProgress } from '../../src/ingest/progress.ts';
import { tiny } from './tiny-format.ts';

const rowCount = 200_000;
/** What an id takes with what is kept of it, at most, in bytes: less than the text in a row. */
const mostPerRow = 380;
/** How often the memory is looked at. */
const pieces = 5;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samverkan-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function writeMany(path: string): void {
  const file = openSync(path, 'w');
  writeSync(file, 'projekt,namn,budget,rad,text\n');
  for (let row = 0; row < rowCount; row += 1_000) {
    const lines = Array.from(
      { length: 1_000 },
      (_, index) => `1,Bolag ${(row + index) % 500},${row + index},${row + index},${'x'.repeat(400)}\n`,
    );
    writeSync(file, lines.join(''));
  }
  closeSync(file);
}

setFlagsFromString('--expose-gc');
const collectGarbage: unknown = runInNewContext('gc');

/** The bytes that are held after what nobody needs was collected. */
function heldBytes(): number {
  if (typeof collectGarbage === 'function') Reflect.apply(collectGarbage, undefined, []);
  return process.memoryUsage().heapUsed;
}

it('Reading a file keeps of its rows no more than their ids', async () => {
  const path = join(folder, 'many.csv');
  writeMany(path);
  const before = heldBytes();
  const seen = { bytes: 0, looks: 0, most: 0 };
  const advance = (bytes: number): void => {
    seen.bytes += bytes;
    if (seen.bytes < (statSync(path).size * seen.looks) / pieces) return;
    seen.looks += 1;
    seen.most = Math.max(seen.most, heldBytes() - before);
  };
  const { files, writer, draft } = await readFormat({
    ...{ format: tiny, dataset: 'many', files: [path], retrieved: null, folder: join(folder, 'package'), signal: undefined },
    progress: { ...noProgress, advance },
    idsElsewhere: async (ids) => new Set(ids),
  });
  await writer.close();
  expect(files[0]?.tables.get('partners')).toMatchObject({ rowCount, importedCount: rowCount });
  expect(draft.statements.counts.get('PARTNERS_IN')).toBe(rowCount);
  expect(seen.looks).toBeGreaterThan(pieces - 1);
  expect(Math.max(seen.most, heldBytes() - before) / rowCount).toBeLessThan(mostPerRow);
}, 240_000);
