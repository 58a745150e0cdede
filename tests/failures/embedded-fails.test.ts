import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { embeddedFile } from '../../src/engine/open.ts';
import { newStamp, writeStamp } from '../../src/ingest/stamp.ts';
import { startBoltStub } from '../support/bolt-stub.ts';
import { addressOf, killStarted, startServer, type How, type Started } from '../support/started-server.ts';

const folders: string[] = [];
const isRoot = process.getuid?.() === 0;
/** Nothing is forbidden to root, but without these rights what is true of all others; the folder of the project may be root's alone. */
const asOthers = ['setpriv', '--inh-caps=-dac_override,-dac_read_search', '--bounding-set=-dac_override,-dac_read_search'];

afterEach(() => {
  killStarted();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newHome(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samverkan-failures-'));
  folders.push(folder);
  return folder;
}

/** Starts the server on a free port. */
function start(home: string, { environment = {}, ...how }: Partial<How> = {}): Started {
  return startServer({ environment: { SAMVERKAN_HOME: home, ...environment }, ...how });
}

async function stop({ child, exitCode }: Started): Promise<void> {
  child.kill('SIGTERM');
  await exitCode;
}

/** Asks until the answer is this status; the last answer. */
async function readyOf(address: string, wanted: number): Promise<{ status: number; text: string }> {
  for (let count = 0; ; count += 1) {
    const response = await fetch(`${address}/readyz`);
    const answer = { status: response.status, text: await response.text() };
    if (answer.status === wanted || count > 100) return answer;
    await sleep(100);
  }
}

/** It ends by itself, with one sentence and no stack. */
async function endsWith(started: Started, exitCode: number, words: RegExp): Promise<void> {
  expect([await started.exitCode, started.output()]).toEqual([exitCode, expect.stringMatching(words)]);
  expect(started.output()).not.toMatch(/\n\s+at /);
}

const asideNames = (home: string): string[] => readdirSync(home).filter((name) => name.startsWith('graph-set-aside'));

describe('the embedded file', { timeout: 60_000 }, () => {
  it.each([
    [
      'damaged',
      (home: string) => {
        writeFileSync(embeddedFile(home), 'rubbish that somebody may want back');
      },
    ],
    [
      'of another version',
      (home: string) => {
        writeFileSync(embeddedFile(home), 'rubbish that somebody may want back');
        writeStamp(home, { ...newStamp(null), storage: 0 });
      },
    ],
  ])('a file that is %s is moved aside, named, and built anew', async (_how, spoil) => {
    const home = newHome();
    writeStamp(home, newStamp(null));
    spoil(home);
    const started = start(home);
    expect((await readyOf(await addressOf(started), 200)).status).toBe(200);
    const [aside = ''] = asideNames(home);
    expect(readFileSync(join(home, aside), 'utf8')).toBe('rubbish that somebody may want back');
    expect(started.output()).toContain(aside);
    await stop(started);
  });

  it('a file that is removed while it is served never turns into wrong answers, and is built anew by the next start', async () => {
    const home = newHome();
    const first = start(home);
    const address = await addressOf(first);
    rmSync(embeddedFile(home));
    const response = await fetch(`${address}/graphql?query={release{isComplete}}`);
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
    if (errors === undefined) expect(data).toEqual({ release: { isComplete: true } });
    else expect(errors[0]?.extensions.code).toBe('DATABASE_UNAVAILABLE');
    await stop(first);
    rmSync(embeddedFile(home), { force: true });
    const second = start(home);
    expect((await readyOf(await addressOf(second), 200)).status).toBe(200);
    await stop(second);
  });

  it('a second server on the same file is told that another process has it', async () => {
    const home = newHome();
    const first = start(home);
    await addressOf(first);
    await endsWith(start(home), 1, /Another process has the embedded database open/);
    expect(existsSync(embeddedFile(home))).toBe(true);
    expect(asideNames(home)).toEqual([]);
    await stop(first);
  });

  const hasPrlimit = spawnSync('prlimit', ['--version']).status === 0;
  if (!hasPrlimit) console.warn('Skipped: a full disk: there is no prlimit, by which a disk is made to look full');
  it.skipIf(!hasPrlimit)('a full disk is said in one sentence, and once there is room the start goes on', async () => {
    const home = newHome();
    await endsWith(start(home, { before: ['prlimit', '--fsize=300000'] }), 1, /^The disk of the embedded database is full/);
    const again = start(home);
    expect((await readyOf(await addressOf(again), 200)).status).toBe(200);
    await stop(again);
  });

  it('a home that is no folder is said in one sentence', async () => {
    const home = join(newHome(), 'file');
    writeFileSync(home, '');
    await endsWith(start(home), 2, /^SAMVERKAN_HOME must be a folder that this user can read and write/);
  });

  it.each([
    ['that may not be read', 0o300],
    ['that may not be written', 0o500],
  ])('a home %s is said in one sentence', async (_which, mode) => {
    const home = join(newHome(), 'home');
    mkdirSync(home);
    chmodSync(home, mode);
    await endsWith(
      start(home, { before: isRoot ? asOthers : [] }),
      2,
      /^SAMVERKAN_HOME must be a folder that this user can read and write/,
    );
    chmodSync(home, 0o700);
  });
});

describe('the start over Neo4j', { timeout: 60_000 }, () => {
  it('a server whose Neo4j is not there serves, is not ready, and says why', async () => {
    const started = start(newHome(), { environment: { NEO4J_URI: 'bolt://127.0.0.1:1' } });
    const address = await addressOf(started);
    const { status, text } = await readyOf(address, 503);
    expect([status, (await fetch(`${address}/healthz`)).status]).toEqual([503, 200]);
    expect(JSON.parse(text)).toMatchObject({ isReady: false, reason: 'The database does not answer' });
    const response = await fetch(`${address}/graphql?query={release{isComplete}}`);
    expect(await response.text()).toContain('DATABASE_UNAVAILABLE');
    await stop(started);
  });

  it.each([
    ['is too old', { agent: 'Neo4j/5.13.0' }, /^The database must be Neo4j 5\.23 or later, but 5\.13\.0 came/],
    ['refuses the password', { refusal: 'Neo.ClientError.Security.Unauthorized' }, /^The database refuses the user or the password/],
  ])('a server whose Neo4j %s ends with one sentence', async (_what, behaviour, words) => {
    const stub = await startBoltStub(behaviour);
    await endsWith(start(newHome(), { environment: { NEO4J_URI: `bolt://${stub.address}` } }), 1, words);
    await stub.close();
  });
});
