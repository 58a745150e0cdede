import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { embeddedFile } from '../../src/engine/open.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { readNewestRelease } from '../../src/ingest/release.ts';
import { openWithShippedData } from '../../src/ingest/shipped.ts';
import { newStamp, readStamp, writeStamp } from '../../src/ingest/stamp.ts';
import { append, changedFixture, fixture, newFolder, removeFolders } from './fixture.ts';

afterAll(removeFolders);

const statements = loadStatements();
const likeAnotherProcess: unknown = expect.stringContaining('Another process');
const columns = (text: string): string => text.replace('Vindkraft', 'Kraft av vind');

/** Opens with these shipped data, says what was logged and which release there is, and closes. */
async function start(home: string, data: string = fixture): Promise<{ lines: string[]; release: number | undefined; name: unknown }> {
  const lines: string[] = [];
  const engine = await openWithShippedData({ home, neo4j: null }, { info: (line) => lines.push(line) }, data);
  const release = await readNewestRelease(engine, statements);
  const name = await nameOfTheme(engine);
  await engine.close();
  return { lines, release: release?.number, name };
}

async function nameOfTheme(engine: Engine): Promise<unknown> {
  const text = "MATCH (n:Theme {id: 'theme:vindkraft'}) RETURN n.name";
  const [row] = await engine.read({ name: 'tests/name', text, parameters: new Map(), inputs: new Map() }, {});
  return row?.[0];
}

describe('openWithShippedData', () => {
  it('builds the embedded file when there is none, in one line, and opens it in silence the next time', async () => {
    const home = join(newFolder(), 'home');
    expect(await start(home)).toMatchObject({ lines: [expect.stringContaining('70 added')], release: 1, name: 'Vindkraft' });
    expect(await start(home)).toEqual({ lines: [], release: 1, name: 'Vindkraft' });
  });

  it('brings the file up to date when the data have changed', async () => {
    const home = newFolder();
    await start(home);
    const { lines, release, name } = await start(home, changedFixture({ 'themes.csv': columns }));
    expect([lines.length, release, name]).toEqual([1, 2, 'Kraft av vind']);
    expect(lines[0]).toContain('1 changed');
  });

  it.each([
    [
      'is damaged',
      (file: string) => {
        writeFileSync(file, readFileSync(file).subarray(0, 5_000));
      },
    ],
    [
      'is no database',
      (file: string) => {
        writeFileSync(file, 'rubbish');
      },
    ],
    [
      'is gone',
      (file: string) => {
        rmSync(file);
      },
    ],
  ])('builds the file anew when it %s', async (_how, spoil) => {
    const home = newFolder();
    await start(home);
    spoil(embeddedFile(home));
    const { lines, release, name } = await start(home);
    expect([lines.length, release, name]).toEqual([1, 1, 'Vindkraft']);
    expect((await start(home)).lines).toEqual([]);
  });

  it.each([
    ['another storage form', { ...newStamp(null), storage: 0 }],
    ['another engine', { ...newStamp(null), engine: '0.5.0' }],
  ])('builds the file anew when it is of %s', async (_of, stamp) => {
    const home = newFolder();
    await start(home);
    await start(home, changedFixture({ 'themes.csv': columns }));
    writeStamp(home, stamp);
    expect(await start(home)).toMatchObject({ lines: [expect.any(String)], release: 1 });
    expect(readStamp(home)?.storage).toBe(newStamp(null).storage);
  });

  it('builds the file anew when nothing tells its version', async () => {
    const home = newFolder();
    await start(home);
    rmSync(join(home, 'graph.json'));
    expect(await start(home)).toMatchObject({ lines: [expect.any(String)], release: 1 });
  });

  it('goes on with a load that was broken off', async () => {
    const home = newFolder();
    const folder = changedFixture({ 'themes.csv': append('theme:x') });
    await expect(start(home, folder)).rejects.toMatchObject({ name: 'UsageError' });
    expect(await start(home)).toMatchObject({ lines: [expect.any(String)], release: 1 });
  });

  it('leaves a file alone that holds other data', async () => {
    const home = newFolder();
    writeStamp(home, newStamp(null));
    const engine = await openWithShippedData({ home, neo4j: null }, { info: () => undefined }, fixture);
    await importFolder(engine, statements, changedFixture({ 'themes.csv': columns }));
    await engine.close();
    writeStamp(home, newStamp(null));
    expect(await start(home)).toEqual({ lines: [], release: 2, name: 'Kraft av vind' });
  });

  it('says so and deletes nothing when another process has the file open', async () => {
    const home = newFolder();
    await start(home);
    const release = await holdOpen(embeddedFile(home));
    try {
      await expect(start(home)).rejects.toMatchObject({
        code: 'DATABASE_UNAVAILABLE',
        message: likeAnotherProcess,
      });
      writeStamp(home, { ...newStamp(null), storage: 0 });
      await expect(start(home)).rejects.toMatchObject({
        code: 'DATABASE_UNAVAILABLE',
        message: likeAnotherProcess,
      });
      expect(existsSync(embeddedFile(home))).toBe(true);
    } finally {
      await release();
    }
  });
});

/** Another process that has the file open until it is told to end. */
async function holdOpen(file: string): Promise<() => Promise<void>> {
  const program = `const { GrafeoDB } = require('@grafeo-db/js'); const database = GrafeoDB.open(${JSON.stringify(file)});
    process.stdout.write('open'); process.stdin.on('end', () => database.close()).resume();`;
  const child = spawn(process.execPath, ['-e', program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return async () => {
    child.stdin.end();
    await ended;
  };
}
