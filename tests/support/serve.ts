import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { readConfig } from '../../src/config.ts';
import { openEmbedded } from '../../src/engine/embedded-here.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { loadSetup, loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { openWithShippedData } from '../../src/ingest/shipped.ts';
import { silentLogger } from '../../src/log.ts';
import { createServer } from '../../src/server.ts';

/** A server on a port of this machine. */
export interface Served {
  /** Without a path, such as `http://127.0.0.1:4000`. */
  readonly address: string;
  readonly port: number;
  readonly app: FastifyInstance;
  readonly engine: Engine;
  stop(): Promise<void>;
}

/** Serves the shipped data from the embedded engine, in this process. */
export async function serveShipped(logger: Logger = silentLogger()): Promise<Served> {
  const home = await mkdtemp(join(tmpdir(), 'samverkan-'));
  const engine = await openWithShippedData(readConfig({ SAMVERKAN_HOME: home }), silentLogger());
  const served = await serve(engine, logger);
  return {
    ...served,
    stop: async () => {
      await served.stop();
      await engine.close();
      await rm(home, { recursive: true });
    },
  };
}

/** Serves a folder of data from the embedded engine in memory, in this process. */
export async function serveFolder(folder: string): Promise<Served> {
  const engine = openEmbedded(null, loadSetup('embedded'), true);
  await engine.setUp();
  await importFolder(engine, loadStatements(), folder);
  const served = await serve(engine);
  return {
    ...served,
    stop: async () => {
      await served.stop();
      await engine.close();
    },
  };
}

/** Serves from an engine, which stays open when the server stops. */
export async function serve(engine: Engine, logger: Logger = silentLogger()): Promise<Served> {
  const app = await createServer({ engine, logger });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return { address, port: Number(new URL(address).port), app, engine, stop: () => app.close() };
}
