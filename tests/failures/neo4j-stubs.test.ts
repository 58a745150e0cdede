import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { startBoltStub, type BoltStub, type StubBehaviour } from '../support/bolt-stub.ts';
import { endless, engineAt, healed, healthOf, limitOf, one, outcomeOf, startSilence, statementOf } from './failing.ts';

const opened: { close(): unknown }[] = [];

afterEach(async () => {
  // The engines first: they say goodbye.
  for (const each of opened.splice(0).reverse()) await each.close();
});

function keep<Closable extends { close(): unknown }>(one: Closable): Closable {
  opened.push(one);
  return one;
}

async function stubAndEngine(behaviour: Partial<StubBehaviour>): Promise<{ stub: BoltStub; engine: Engine }> {
  const stub = keep(await startBoltStub(behaviour));
  return { stub, engine: keep(engineAt(`bolt://${stub.address}`)) };
}

const write = statementOf('CREATE (n:Made)');

describe('a database that refuses', () => {
  it.each<[string, Partial<StubBehaviour>, RegExp]>([
    ['is too old', { agent: 'Neo4j/5.22.1' }, /5\.23 or later, but 5\.22\.1 came/],
    ['is much too old', { agent: 'Neo4j/4.4.40', bolt: [4, 4] }, /5\.23 or later, but an older one came/],
    ['is older than any that the driver knows', { agent: 'Neo4j/3.4.0', bolt: [2, 0] }, /5\.23 or later, but an older one came/],
    ['is no Neo4j that says its version', { agent: 'Other' }, /5\.23 or later/],
    ['refuses the password', { refusal: 'Neo.ClientError.Security.Unauthorized' }, /password/],
    ['has had too many wrong passwords', { refusal: 'Neo.ClientError.Security.AuthenticationRateLimit' }, /password/],
    ['has no such database', { statement: () => 'Neo.ClientError.Database.DatabaseNotFound' }, /no database of the configured name/],
    ['has its database stopped', { statement: () => 'Neo.TransientError.Database.DatabaseUnavailable' }, /does not answer/],
  ])('setUp and /readyz say that it %s, without its address', async (_what, behaviour, words) => {
    const { stub, engine } = await stubAndEngine(behaviour);
    const unavailable = { code: 'DATABASE_UNAVAILABLE', message: expect.stringMatching(words) as unknown };
    expect(await outcomeOf(engine.setUp())).toEqual(unavailable);
    const { health, ready, text, reason } = await healthOf(engine);
    expect([health, ready, reason]).toEqual([200, 503, expect.stringMatching(words)]);
    expect(text).not.toMatch(new RegExp(`127\\.0\\.0\\.1|${stub.port}`));
    expect(await outcomeOf(engine.read(one, {}))).toEqual(unavailable);
  });

  it.each(['Neo4j/5.23.0', 'Neo4j/5.26.30', 'Neo4j/5.27-aura', 'Neo4j/2026.08.1'])('setUp takes %s', async (agent) => {
    const { engine } = await stubAndEngine({ agent });
    expect(await outcomeOf(engine.setUp())).toMatchObject({ code: 'rows' });
  });

  it('a refused password is not sent again and again', async () => {
    const { stub, engine } = await stubAndEngine({ refusal: 'Neo.ClientError.Security.Unauthorized' });
    const before = stub.helloCount();
    for (let count = 0; count < 20; count += 1) expect((await outcomeOf(engine.read(one, {}))).code).toBe('DATABASE_UNAVAILABLE');
    expect(stub.helloCount() - before).toBeLessThanOrEqual(2);
  });
});

describe('a database that says nothing', () => {
  it('read is refused in time, and later ones do not wait for it again', async () => {
    const silence = keep(await startSilence());
    const engine = keep(engineAt(silence.uri));
    expect((await outcomeOf(engine.read(one, {}))).code).toBe('DATABASE_UNAVAILABLE');
    // Fifty that each waited as the first did would take minutes.
    for (let count = 0; count < 50; count += 1) {
      const { code } = await Promise.race([outcomeOf(engine.read(one, {})), sleep(1_000, { code: 'WAITED' })]);
      expect(code).toBe('DATABASE_UNAVAILABLE');
    }
    expect(await silence.connectionCount()).toBeLessThan(8);
    expect(await healthOf(engine)).toMatchObject({ health: 200, ready: 503, reason: 'The database does not answer' });
  });

  it('a statement that gets no answer is ended while the database answers others', async () => {
    const { stub, engine } = await stubAndEngine({ statement: (text) => (text === endless.text ? 'hang' : null) });
    const { limit } = limitOf(4_500);
    const waiting = outcomeOf(engine.read(endless, {}, limit));
    await sleep(3_000);
    expect((await outcomeOf(engine.read(one, {}))).code).toBe('rows');
    expect((await waiting).code).toBe('QUERY_TIMEOUT');
    await expect.poll(() => stub.endedCount()).toBe(1);
  });

  it('reads that find no connection free are refused, and others are served once there are', async () => {
    let isHanging = true;
    const { engine } = await stubAndEngine({ statement: (text) => (isHanging && text === endless.text ? 'hang' : null) });
    const { limit, abort } = limitOf(60_000);
    const held = Array.from({ length: 100 }, () => engine.read(endless, {}, limit).catch(() => undefined));
    await sleep(500);
    const refused = await outcomeOf(engine.read(one, {}));
    expect(refused).toEqual({ code: 'DATABASE_UNAVAILABLE', message: 'No connection to the database came free in time' });
    isHanging = false;
    abort();
    await Promise.all(held);
    expect(await healed(engine)).toBe('rows');
  });
});

describe('the limit of a read', () => {
  it('read sends nothing when nobody waits any more', async () => {
    const { stub, engine } = await stubAndEngine({});
    const { limit, abort } = limitOf(5_000);
    abort();
    expect((await outcomeOf(engine.read(one, {}, limit))).code).toBe('CLIENT_GONE');
    expect((await outcomeOf(engine.read(one, {}, limitOf(0).limit))).code).toBe('QUERY_TIMEOUT');
    await sleep(100);
    expect([stub.received, stub.connectionCount()]).toEqual([[], 0]);
  });

  it('read gives the database the time that is left, and no more than its own', async () => {
    const { stub, engine } = await stubAndEngine({});
    await engine.read(one, {}, limitOf(2_000).limit);
    await engine.read(one, {}, limitOf(600_000).limit);
    await engine.read(one, {});
    const [short, long, none] = stub.received.map(({ extra }) => Number(extra['tx_timeout']));
    expect(short).toBeGreaterThan(0);
    expect(short).toBeLessThanOrEqual(2_000);
    expect([long, none]).toEqual([30_000, 30_000]);
  });

  it('a time-out of the database is QUERY_TIMEOUT under a limit and DATABASE_TIMEOUT without', async () => {
    const { engine } = await stubAndEngine({ statement: () => 'Neo.ClientError.Transaction.TransactionTimedOut' });
    expect((await outcomeOf(engine.read(one, {}, limitOf(5_000).limit))).code).toBe('QUERY_TIMEOUT');
    expect((await outcomeOf(engine.read(one, {}))).code).toBe('DATABASE_TIMEOUT');
  });
});

describe('a cluster', () => {
  it('reads go to readers with their database and mode, writes to the writer, and a dead reader is passed over', async () => {
    const [router, writer, first, second] = await Promise.all(Array.from({ length: 4 }, async () => keep(await startBoltStub())));
    if (router === undefined || writer === undefined || first === undefined || second === undefined) throw new Error('Expected stubs');
    router.behaviour.routes = { ROUTE: [router.address], WRITE: [writer.address], READ: [first.address, second.address] };
    const engine = keep(engineAt(`neo4j://${router.address}`, { database: 'actors' }));
    for (let count = 0; count < 6; count += 1) await engine.read(one, {});
    await engine.write(write, {});
    expect([router.received, writer.received.map(({ text }) => text)]).toEqual([[], [write.text]]);
    for (const { received } of [first, second]) {
      expect(received.length).toBeGreaterThan(0);
      for (const { extra } of received) expect(extra).toMatchObject({ mode: 'r', db: 'actors' });
    }
    await first.close();
    const before = second.received.length;
    for (let count = 0; count < 6; count += 1) expect((await outcomeOf(engine.read(one, {}))).code).toBe('rows');
    expect(second.received.length - before).toBeGreaterThanOrEqual(6);
    expect(await outcomeOf(engine.ping())).toMatchObject({ code: 'rows' });
  });
});
