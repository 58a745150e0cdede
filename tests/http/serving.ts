import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { Engine, ReadLimit } from '../../src/engine/engine.ts';
import { engineWith } from '../../src/engine/engine-with.ts';
import { defaultLimits, type Limits } from '../../src/limits/limits.ts';
import { createServer } from '../../src/server.ts';

/** The statements by which the server learns what holds for a release, once for all that ask. */
const aboutRelease = new Set(['ingest/newest-release', 'ingest/merged']);

/** A real engine that counts its statements and can be made to hold them back until they are let go or their limit ends. */
export interface Watched {
  readonly engine: Engine;
  /** Statements begun, but for those about the release. */
  count(): number;
  /** Their names. */
  readonly names: readonly string[];
  /** When the time of each is over, as `performance.now()` tells it. */
  readonly deadlines: readonly number[];
  hold(): void;
  /** Holds statements that ask for the release, and no others. */
  holdRelease(): void;
  /** Lets those go that are held. */
  release(): void;
  /** Resolves once so many are held. */
  held(count: number): Promise<void>;
}

/** Watches an engine; with `isDeaf` what is held doesn't hear of its limit. */
export function watch(engine: Engine, isDeaf = false): Watched {
  let [count, isHolding, isHoldingRelease] = [0, false, false];
  const [names, deadlines]: [string[], number[]] = [[], []];
  const waiting = new Set<() => void>();
  const arrivals = new Set<() => void>();
  const letGo = (limit?: ReadLimit): Promise<void> =>
    new Promise((resolve) => {
      waiting.add(resolve);
      limit?.signal.addEventListener('abort', () => {
        resolve();
      });
      for (const arrival of arrivals) arrival();
    });
  const read: Engine['read'] = async (statement, parameters, limit) => {
    if (aboutRelease.has(statement.name)) {
      if (isHoldingRelease && statement.name === 'ingest/newest-release') await letGo();
      return engine.read(statement, parameters, limit);
    }
    count += 1;
    names.push(statement.name);
    deadlines.push(limit?.deadline ?? Infinity);
    if (isHolding) await letGo(isDeaf ? undefined : limit);
    return engine.read(statement, parameters, limit);
  };
  return {
    engine: engineWith(engine, {
      read,
      close: () => Promise.resolve(),
    }),
    count: () => count,
    names,
    deadlines,
    hold: () => (isHolding = true),
    holdRelease: () => (isHoldingRelease = true),
    release: () => {
      [isHolding, isHoldingRelease] = [false, false];
      for (const resolve of waiting) resolve();
      waiting.clear();
    },
    held: (wanted) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (waiting.size >= wanted) resolve();
        };
        arrivals.add(look);
        look();
      }),
  };
}

/** Serves an engine with some limits changed while `use` runs. */
export async function serving<Result>(
  engine: Engine,
  limits: Partial<Limits>,
  use: (server: FastifyInstance) => Promise<Result>,
): Promise<Result> {
  const server = await createServer({ engine, limits: { ...defaultLimits, ...limits } });
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}

/** Asks by POST. */
export function post(server: FastifyInstance, query: string, more: object = {}): Promise<LightMyRequestResponse> {
  const headers = { 'content-type': 'application/json' };
  return server.inject({ method: 'POST', url: '/graphql', headers, payload: JSON.stringify({ query, ...more }) });
}

/** Asks by GET. */
export function get(server: FastifyInstance, query: string, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> {
  return server.inject({ method: 'GET', url: `/graphql?query=${encodeURIComponent(query)}`, headers });
}

/** Asks over a connection that can be broken off. */
export async function askBySocket(server: FastifyInstance, query: string, headers: Record<string, string> = {}): Promise<Socket> {
  const address = server.server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server must be listening');
  const socket = connect(address.port, '127.0.0.1');
  await once(socket, 'connect');
  const more = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`GET /graphql?query=${encodeURIComponent(query)} HTTP/1.1\r\nhost: localhost\r\n${more.join('')}\r\n`);
  return socket;
}

/** The code of the first error of an answer; null when it has none. */
export function codeOf(response: LightMyRequestResponse): unknown {
  const { errors = [] } = response.json<{ errors?: { extensions: { code: unknown } }[] }>();
  return errors[0]?.extensions.code ?? null;
}
