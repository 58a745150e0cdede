import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { openEmbeddedApart } from '../../src/engine/embedded-apart.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { engineWith } from '../../src/engine/engine-with.ts';
import { embeddedFile } from '../../src/engine/open.ts';
import { exportFolder } from '../../src/export/export-folder.ts';
import { loadSetup, loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { readNewestRelease } from '../../src/ingest/release.ts';
import { openWithShippedData } from '../../src/ingest/shipped.ts';
import { filesOf, fixture, newFolder, removeFolders } from '../ingest/fixture.ts';
import { generateRows, writePackage } from '../ingest/generated-package.ts';
import { processOf, processesOf, statementOf } from './embedded-processes.ts';

const opened: Engine[] = [];
const statements = loadStatements();

afterEach(() => Promise.all(opened.splice(0).map((engine) => engine.close())));
afterAll(removeFolders);

async function open(file: string): Promise<Engine> {
  const engine = await openEmbeddedApart(file, loadSetup('embedded'));
  opened.push(engine);
  await engine.setUp();
  return engine;
}

describe('Writes to the process of the embedded engine', { timeout: 60_000 }, () => {
  test('a write that is cut off fails, and is there whole or not at all', async () => {
    const file = join(newFolder(), 'graph');
    const engine = await open(file);
    const many = statementOf('UNWIND range(1, 50000) AS number CREATE (:Thing {number: number, text: toString(number)})');
    let written = 0;
    let cutOffCount = 0;
    for (const wait of [0, 30, 100, 300]) {
      const writing = engine.write(many, {});
      // One that waits its turn is written by the next process.
      const after = engine.write(statementOf('CREATE (:Other)'), {});
      setTimeout(() => void processOf(file).then((id) => process.kill(id, 'SIGKILL')), wait);
      const isTold = await writing.then(
        () => true,
        (error: unknown) => {
          expect(error).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
          cutOffCount += 1;
          return false;
        },
      );
      await after.catch(() => undefined);
      const [[total] = []] = await engine.read(statementOf('MATCH (n:Thing) RETURN count(n) AS total'), {});
      expect(isTold ? [written + 50_000] : [written, written + 50_000]).toContain(total);
      written = Number(total);
    }
    expect(cutOffCount).toBeGreaterThan(0);
  });

  test('a file that no process lives to open is kept as it is, and told', async () => {
    const home = newFolder();
    const log = { info: () => undefined };
    const file = embeddedFile(home);
    await (await openWithShippedData({ home, neo4j: null }, log, fixture)).close();
    const ended = new AbortController();
    const opening = openWithShippedData({ home, neo4j: null }, log, fixture).finally(() => {
      ended.abort();
    });
    const failed = expect(opening).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    while (!ended.signal.aborted) {
      for (const id of processesOf(file)) process.kill(id, 'SIGKILL');
      await sleep(5);
    }
    await failed;
    expect(existsSync(file)).toBe(true);
    const engine = await openWithShippedData({ home, neo4j: null }, log, fixture);
    opened.push(engine);
    expect(await readNewestRelease(engine, statements)).toMatchObject({ number: 1, isComplete: true });
  });

  test('an import that is cut off says so, the release is incomplete, and the next import makes it whole', async () => {
    const [folder, target, file] = [newFolder(), newFolder(), join(newFolder(), 'graph')];
    writePackage(folder, 'cut-off', generateRows(3_000, 'first'));
    const engine = await open(file);
    let stepCount = 0;
    const cutting: Engine = engineWith(engine, {
      write: async (statement, parameters) => {
        stepCount += 1;
        const rows = engine.write(statement, parameters);
        if (stepCount === 6) process.kill(await processOf(file), 'SIGKILL');
        return rows;
      },
    });
    await expect(importFolder(cutting, statements, folder)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(await readNewestRelease(engine, statements)).toMatchObject({ isComplete: false });
    await engine.close();
    const next = await open(file);
    await importFolder(next, statements, folder);
    expect(await readNewestRelease(next, statements)).toMatchObject({ isComplete: true });
    await exportFolder(next, statements, target);
    expect(filesOf(target)).toEqual(filesOf(folder));
  });
});
