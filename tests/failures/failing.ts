import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine, ReadLimit, Statement } from '../../src/engine/engine.ts';
import { connectNeo4j, type Neo4jOptions } from '../../src/engine/neo4j.ts';
import { SamverkanError } from '../../src/errors.ts';
import { createServer as createApi } from '../../src/server.ts';

/** What every failure is answered within, in milliseconds. */
const longestAnswer = 5_000;

/** A statement of a test's own, without parameters. */
export function statementOf(text: string): Statement {
  return { name: 'tests/statement', text, parameters: new Map(), inputs: new Map() };
}

export const one: Statement = statementOf('RETURN 1 AS one');

/** A statement that runs for minutes. */
export const endless: Statement = statementOf('UNWIND range(1, 100000) AS x UNWIND range(1, 1000000) AS y RETURN sum(x * y % 7)');

/** A limit that ends after so many milliseconds, and the way to abort it before. */
export function limitOf(milliseconds: number): { limit: ReadLimit; abort: () => void } {
  const controller = new AbortController();
  const limit = { signal: controller.signal, deadline: performance.now() + milliseconds };
  return {
    limit,
    abort: () => {
      controller.abort();
    },
  };
}

/** What a read comes to: `rows`, or the code and message of its error; `LATE` when it is not answered in time. */
export async function outcomeOf(read: Promise<unknown>): Promise<{ code: string; message: string }> {
  const late = sleep(longestAnswer, { code: 'LATE', message: '' }, { ref: false });
  const told = read.then(
    () => ({ code: 'rows', message: '' }),
    (error: unknown) => {
      if (error instanceof SamverkanError) return { code: error.code, message: error.message };
      throw error;
    },
  );
  return Promise.race([told, late]);
}

/** Reads again and again until one succeeds; the last outcome when none does in time. */
export async function healed(engine: Engine): Promise<string> {
  const end = performance.now() + 2 * longestAnswer;
  for (;;) {
    const { code } = await outcomeOf(engine.read(one, {}));
    if (code === 'rows' || performance.now() > end) return code;
    await sleep(50);
  }
}

/** An engine over an address, as the user and the database that are usual. */
export function engineAt(uri: string, more: Partial<Neo4jOptions> = {}): Engine {
  return connectNeo4j({ uri, user: 'neo4j', password: null, database: 'neo4j', ...more }, []);
}

/** What the health checks of a server over this engine say. */
export async function healthOf(engine: Engine): Promise<{ health: number; ready: number; text: string; reason: string | undefined }> {
  const app = await createApi({ engine });
  try {
    const ready = await app.inject('/readyz');
    const health = await app.inject('/healthz');
    const { reason } = ready.json<{ reason?: string }>();
    return { health: health.statusCode, ready: ready.statusCode, text: ready.body, reason };
  } finally {
    await app.close();
  }
}

/** A server that takes connections and never says anything. */
export async function startSilence(): Promise<{ uri: string; connectionCount: () => Promise<number>; close: () => void }> {
  const server: Server = createServer((socket) => {
    socket.on('error', () => undefined).resume();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    uri: `bolt://127.0.0.1:${port}`,
    connectionCount: () =>
      new Promise((resolve) => {
        server.getConnections((_error, count) => {
          resolve(count);
        });
      }),
    close: () => server.close(),
  };
}
