import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseType } from 'graphql';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { openEmbeddedApart, type ApartOptions } from '../../src/engine/embedded-apart.ts';
import { openEmbedded } from '../../src/engine/embedded-here.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { isLocked } from '../../src/engine/open.ts';
import { newFolder, removeFolders } from '../ingest/fixture.ts';
import { endless, limitOf, processOf, processesOf, slow, statementOf, until } from './embedded-processes.ts';

const opened: Engine[] = [];

afterEach(() => Promise.all(opened.splice(0).map((engine) => engine.close())));
afterAll(removeFolders);

const count = statementOf('MATCH (n:Thing) RETURN count(n) AS total');
const things = 100;

/** A file with some nodes, open in a process of its own. */
async function open(options: ApartOptions = {}): Promise<{ engine: Engine; file: string; restarts: string[] }> {
  const file = join(newFolder(), 'graph');
  const restarts: string[] = [];
  const engine = await openEmbeddedApart(file, [], { onRestart: (why) => restarts.push(why), ...options });
  opened.push(engine);
  await engine.write(statementOf(`UNWIND range(1, ${things}) AS number CREATE (:Thing {number: number})`), {});
  return { engine, file, restarts };
}

/** Many reads that have different answers, and what they are. */
function readMany(engine: Engine, howMany: number): { answers: Promise<unknown>[]; expected: unknown[] } {
  const numbers = Array.from({ length: howMany }, (_, index) => index + 1);
  return {
    answers: numbers.map((number) => engine.read(statementOf(`MATCH (n:Thing) WHERE n.number > ${number} RETURN count(n) AS total`), {})),
    expected: numbers.map((number) => [[things - number]]),
  };
}

describe('The process of the embedded engine', { timeout: 60_000 }, () => {
  test('a read that runs away ends by its time, and what else is read is answered', async () => {
    const { engine, file, restarts } = await open({ patience: 200 });
    const before = await processOf(file);
    const runaways = Array.from({ length: 2 }, () => engine.read(endless, {}, limitOf(300)));
    const { answers, expected } = readMany(engine, 20);
    const slows = Array.from({ length: 4 }, () => engine.read(slow, {}));
    const ends = await Promise.allSettled(runaways);
    for (const end of ends) expect(end).toMatchObject({ status: 'rejected', reason: { code: 'QUERY_TIMEOUT' } });
    expect(await Promise.all(answers)).toEqual(expected);
    expect(await Promise.all(slows)).toEqual(slows.map(() => [[2_000_000]]));
    // Long before the guard of the memory would end it.
    await expect.poll(() => restarts, { timeout: 8_000 }).toEqual(['tests/process took too long']);
    expect(await engine.read(count, {})).toEqual([[things]]);
    expect(processesOf(file)).not.toContain(before);
  });

  test('reads that run while the process is killed are answered by the next', async () => {
    const { engine, file, restarts } = await open();
    await Promise.all(readMany(engine, 50).answers);
    const slows = Array.from({ length: 4 }, () => engine.read(slow, {}));
    const { answers, expected } = readMany(engine, 50);
    process.kill(await processOf(file), 'SIGKILL');
    expect(await Promise.all(answers)).toEqual(expected);
    expect(await Promise.all(slows)).toEqual(slows.map(() => [[2_000_000]]));
    expect(restarts).toEqual(['SIGKILL']);
  });

  test('a process that stands still is ended for a read or a ping that waits', async () => {
    const { engine, file } = await open({ patience: 200 });
    process.kill(await processOf(file), 'SIGSTOP');
    await expect(engine.read(count, {}, limitOf(300))).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' });
    expect(await engine.read(count, {})).toEqual([[things]]);
    process.kill(await processOf(file), 'SIGSTOP');
    await engine.ping();
  });

  test('a read that ends its process each time fails, and those beside it are answered', async () => {
    const { engine, restarts } = await open({ memoryShare: 0.02 });
    const hungry = engine.read(
      statementOf('UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN collect([a, b]) AS pairs'),
      {},
    );
    const slows = Array.from({ length: 6 }, () => engine.read(slow, {}));
    await expect(hungry).rejects.toMatchObject({ code: 'DATABASE_ERROR' });
    expect(await Promise.all(slows)).toEqual(slows.map(() => [[2_000_000]]));
    expect(restarts.length).toBe(3);
    expect(restarts[0]).toContain('too much memory');
    expect(await engine.read(count, {})).toEqual([[things]]);
  });

  test('a read that nobody waits for is never begun, and one that runs keeps its time', async () => {
    const { engine, file } = await open({ most: 1, patience: 200 });
    const before = await processOf(file);
    const [leaving, stayer] = [new AbortController(), engine.read(slow, {})];
    const waiting = Array.from({ length: 20 }, () => engine.read(endless, {}, limitOf(60_000, leaving.signal)));
    leaving.abort();
    for (const end of await Promise.allSettled(waiting)) expect(end).toMatchObject({ reason: { code: 'CLIENT_GONE' } });
    expect(await stayer).toEqual([[2_000_000]]);
    const running = new AbortController();
    const left = engine.read(slow, {}, limitOf(60_000, running.signal));
    running.abort();
    await expect(left).rejects.toMatchObject({ code: 'CLIENT_GONE' });
    expect(await engine.read(count, {})).toEqual([[things]]);
    expect(processesOf(file)).toEqual([before]);
    await expect(engine.read(count, {}, limitOf(60_000, running.signal))).rejects.toMatchObject({ code: 'CLIENT_GONE' });
    await expect(engine.read(count, {}, limitOf(0))).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' });
  });

  test('values come through as they are, whatever is in them', async () => {
    const { engine } = await open();
    const inMemory = openEmbedded(null, []);
    opened.push(inMemory);
    const parameters = new Map([['text', parseType('String')]] as const);
    const echo = { ...statementOf('RETURN $text AS text, [1.5, -0.25, null, true, 9007199254740991] AS list, {a: 1} AS map'), parameters };
    for (const text of ['Å\u0308 \u2028 \u0000 😀', '"\\\n{"name":"close"}', '\ud800', '__proto__', '']) {
      const [here, apart] = await Promise.all([inMemory.read(echo, { text }), engine.read(echo, { text })]);
      expect(apart).toEqual(here);
    }
  });

  test('signals that are meant for the server do not end it', async () => {
    const { engine, file, restarts } = await open();
    const before = await processOf(file);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.kill(before, signal);
    await sleep(300);
    expect(await engine.read(count, {})).toEqual([[things]]);
    expect([processesOf(file), restarts]).toEqual([[before], []]);
  });

  test('closing answers what runs, refuses what waits and leaves neither process nor lock', async () => {
    const { engine, file } = await open({ most: 1 });
    const [running, waiting] = [engine.read(slow, {}), engine.read(slow, {})];
    const refused = expect(waiting).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    await engine.close();
    expect(await running).toEqual([[2_000_000]]);
    await refused;
    await expect(engine.read(count, {})).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    await expect(engine.ping()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(processesOf(file)).toEqual([]);
    const here = openEmbedded(file, []);
    expect(await here.read(count, {})).toEqual([[things]]);
    await here.close();
  });

  test('it ends with the process that started it, however that ends', async () => {
    const file = join(newFolder(), 'graph');
    const program = `import { openEmbeddedApart } from ${JSON.stringify(new URL('../../src/engine/embedded-apart.ts', import.meta.url).href)};
      const engine = await openEmbeddedApart(${JSON.stringify(file)}, []);
      const endless = { name: 'tests/endless', text: ${JSON.stringify(endless.text)}, parameters: new Map(), inputs: new Map() };
      void engine.read(endless, {});
      await engine.ping();
      process.stdout.write('ready');`;
    const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(parent.stdout, 'data');
    expect(processesOf(file).length).toBe(1);
    parent.kill('SIGKILL');
    await until(() => processesOf(file).length === 0);
    // The system lets go of the file a moment after it says that the process is gone.
    await expect.poll(() => openEmbedded(file, []).close()).toBeUndefined();
  });

  test('a process that is killed again and again is started ever more seldom, and heals', async () => {
    const { engine, file } = await open();
    const killed = new Set<number>();
    const end = performance.now() + 4_000;
    while (performance.now() < end) {
      for (const id of processesOf(file)) {
        killed.add(id);
        process.kill(id, 'SIGKILL');
      }
      await sleep(5);
    }
    // 0, 100, 200, 400, 800, 1,600 milliseconds apart.
    expect(killed.size).toBeGreaterThan(2);
    expect(killed.size).toBeLessThan(9);
    await expect(engine.read(count, {})).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    await expect(engine.ping()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    await until(() => processesOf(file).length > 0);
    await expect.poll(() => engine.read(count, {}).catch(() => null), { timeout: 30_000 }).toEqual([[things]]);
    await engine.ping();
  });

  test('a file that is gone is told, not answered for by an empty one, and heals', async () => {
    const { engine, file } = await open();
    renameSync(file, `${file}.away`);
    renameSync(`${file}.wal`, `${file}.away.wal`);
    process.kill(await processOf(file), 'SIGKILL');
    await expect(engine.read(count, {})).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    await expect(engine.ping()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    renameSync(`${file}.away.wal`, `${file}.wal`);
    renameSync(`${file}.away`, file);
    await expect.poll(() => engine.read(count, {}).catch(() => null), { timeout: 30_000 }).toEqual([[things]]);
  });

  test('a file that another process has open is told as such', async () => {
    const { file } = await open();
    const error: unknown = await openEmbeddedApart(file, []).catch((failure: unknown) => failure);
    expect(error).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(isLocked(error)).toBe(true);
  });
});
