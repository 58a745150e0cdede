import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startNeo4j, type RunningNeo4j } from '../../neo4j/start.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { describeWithOwnNeo4j } from '../support/own-neo4j.ts';
import { endless, engineAt, healed, healthOf, limitOf, one, outcomeOf, statementOf } from './failing.ts';

const running = statementOf("SHOW TRANSACTIONS YIELD metaData WHERE metaData.statement = 'tests/statement' RETURN count(*)");
const password = 'open-sesame';

// Each test goes on with the Neo4j that the one before has left.
describeWithOwnNeo4j('a Neo4j that fails', () => {
  let home: string;
  let neo4j: RunningNeo4j;
  let engine: Engine;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'samverkan-failing-'));
    neo4j = await startNeo4j({ home, memory: '512m', password });
    engine = engineAt(neo4j.uri, { password });
    await engine.setUp();
  }, 120_000);

  afterAll(async () => {
    await engine.close();
    await neo4j.stop();
    await rm(home, { recursive: true, force: true });
  }, 60_000);

  /** How many statements of ours run on the server but for the one that asks; waits a while for there to be this many. */
  async function runningCount(wanted: number): Promise<number> {
    for (let count = 0; ; count += 1) {
      const [[found = 0] = []] = (await engine.read(running, {})) as number[][];
      if (found - 1 === wanted || count > 50) return found - 1;
      await sleep(50);
    }
  }

  it('a statement ends on the server when its client has gone', async () => {
    const { limit, abort } = limitOf(60_000);
    const gone = outcomeOf(engine.read(endless, {}, limit));
    expect(await runningCount(1)).toBe(1);
    abort();
    expect((await gone).code).toBe('CLIENT_GONE');
    expect(await runningCount(0)).toBe(0);
  });

  it('a statement ends on the server when its time is over', async () => {
    const late = outcomeOf(engine.read(endless, {}, limitOf(700).limit));
    expect((await late).code).toBe('QUERY_TIMEOUT');
    expect(await runningCount(0)).toBe(0);
  });

  it('a statement that runs for long is not taken for silence', async () => {
    expect((await outcomeOf(engine.read(endless, {}, limitOf(4_800).limit))).code).toBe('QUERY_TIMEOUT');
    expect(await healed(engine)).toBe('rows');
  });

  it('a database that is not there is said, without its address', async () => {
    const other = engineAt(neo4j.uri, { database: 'nowhere', password });
    expect(await outcomeOf(other.read(one, {}))).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    const { ready, reason } = await healthOf(other);
    expect([ready, reason]).toEqual([503, 'The database server has no database of the configured name']);
    await other.close();
  });

  it('a frozen server is said in time, with what ran and with what comes, and heals when it goes on', async () => {
    const ran = outcomeOf(engine.read(endless, {}, limitOf(60_000).limit));
    expect(await runningCount(1)).toBe(1);
    process.kill(neo4j.pid, 'SIGSTOP');
    try {
      const reads = Array.from({ length: 20 }, () => outcomeOf(engine.read(one, {})));
      expect(new Set((await Promise.all([ran, ...reads])).map(({ code }) => code))).toEqual(new Set(['DATABASE_UNAVAILABLE']));
      for (let count = 0; count < 20; count += 1) {
        const { code } = await Promise.race([outcomeOf(engine.read(one, {})), sleep(1_000, { code: 'WAITED' })]);
        expect(code).toBe('DATABASE_UNAVAILABLE');
      }
      expect(await healthOf(engine)).toMatchObject({ health: 200, ready: 503, reason: 'The database does not answer' });
    } finally {
      process.kill(neo4j.pid, 'SIGCONT');
    }
    expect(await healed(engine)).toBe('rows');
    expect(await runningCount(0)).toBe(0);
  });

  it('a server that has stopped is said in time, and heals when it is started again', async () => {
    const { port } = neo4j;
    const ran = outcomeOf(engine.read(endless, {}, limitOf(60_000).limit));
    expect(await runningCount(1)).toBe(1);
    await neo4j.stop();
    expect((await ran).code).toBe('DATABASE_UNAVAILABLE');
    expect((await outcomeOf(engine.read(one, {}))).code).toBe('DATABASE_UNAVAILABLE');
    const { health, ready, text } = await healthOf(engine);
    expect([health, ready]).toEqual([200, 503]);
    expect(text).not.toMatch(new RegExp(`127\\.0\\.0\\.1|${port}`));
    neo4j = await startNeo4j({ home, port, memory: '512m', password });
    expect(await healed(engine)).toBe('rows');
  });

  it('a refused password is said, without its address', async () => {
    const stranger = engineAt(neo4j.uri, { password: 'wrong-password' });
    expect(await outcomeOf(stranger.read(one, {}))).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    const { ready, reason } = await healthOf(stranger);
    expect([ready, reason]).toEqual([503, 'The database refuses the user or the password']);
    await stranger.close();
  });
});
