import { createServer as createProbe } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { readConfig, type Config, type LogFormat } from './config.ts';
import type { Engine } from './engine/engine.ts';
import { SamverkanError, UsageError, messageOf } from './errors.ts';
import { shortOperation } from './http/examples.ts';
import { openWithShippedData } from './ingest/shipped.ts';
import { createLogger } from './log.ts';
import { createMetrics, type Metrics } from './observe/metrics.ts';
import { serveMetrics } from './observe/metrics-server.ts';
import { observedEngine } from './observe/observed-engine.ts';
import { startTracing } from './observe/traces.ts';

/** A reason not to start that is no mistake of ours: said in one sentence, exit code 1. */
class StartError extends Error {
  override readonly name = 'StartError';
}

async function start(): Promise<void> {
  const config = readConfig();
  const format = config.logFormat === 'auto' ? (process.stdout.isTTY ? 'pretty' : 'json') : config.logFormat;
  const logger = await createLogger(config.logLevel, format);
  // Before the data are loaded, so that a second start says at once what is wrong.
  await checkPort(config);
  // The database is opened while the rest is loaded.
  const [opened, { createServer }] = await Promise.all([openWithShippedData(config, logger), import('./server.ts')]);
  const tracing = config.tracesUrl === null ? null : await startTracing(config.tracesUrl);
  const metrics = config.metricsPort === null ? null : createMetrics();
  const engine = metrics === null && tracing === null ? opened : observedEngine(opened, metrics);
  const { limits, trustedProxies } = config;
  const app = await createServer({ engine, logger, limits, trustedProxies, metrics, readsAhead: true, onClose: () => tracing?.stop() });
  if (metrics !== null && config.metricsPort !== null) await openMetrics(metrics, config.metricsPort);
  stopOnSignals({ app, engine, config, logger });
  await listen(app, config);
  announce(addressOf(app, config), format, logger);
}

async function checkPort({ host, port }: Config): Promise<void> {
  const probe = createProbe();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject).listen({ host, port }, resolve);
  }).catch((error: unknown) => {
    throw explainListening(error, host, port);
  });
  await new Promise((resolve) => probe.close(resolve));
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<void> {
  await app.listen({ host, port }).catch((error: unknown) => {
    throw explainListening(error, host, port);
  });
}

async function openMetrics(metrics: Metrics, port: number): Promise<void> {
  const server = await serveMetrics(metrics, port).catch((error: unknown) => {
    throw explainListening(error, '127.0.0.1', port, 'METRICS_PORT');
  });
  server.unref();
}

function explainListening(error: unknown, host: string, port: number, variable = 'PORT'): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const at = `port ${String(port)} of ${host}`;
  if (code === 'EADDRINUSE')
    return new StartError(`Another program already uses ${at}; end it, or choose another port: ${variable}=4001 npm start`);
  if (code === 'EACCES') return new StartError(`This user may not use ${at}; choose a port from 1024 up: ${variable}=4001 npm start`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new UsageError(`HOST must be an address of this machine, but is "${host}"`);
  return error;
}

function addressOf(app: FastifyInstance, { host, port }: Config): string {
  const address = app.server.address();
  const actualPort = typeof address === 'object' && address !== null ? address.port : port;
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const name = isEverywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${String(actualPort)}`;
}

function announce(address: string, format: LogFormat, logger: Logger): void {
  const example = `curl -G ${address}/graphql --data-urlencode 'query=${shortOperation}'`;
  if (format === 'json') logger.info({ address, example }, `Samverkan answers at ${address}/`);
  else
    process.stdout.write(
      `\nSamverkan answers at ${address}/\nTry GraphiQL in a browser at ${address}/graphql, or:\n\n  ${example}\n\nCtrl-C stops it.\n\n`,
    );
}

interface Running {
  readonly app: FastifyInstance;
  readonly engine: Engine;
  readonly config: Config;
  readonly logger: Logger;
}

function stopOnSignals(running: Running): void {
  let firstAt: number | null = null;
  const onSignal = (signal: string): void => {
    // One Ctrl-C may come twice, from the terminal and through npm; a later one means "at once".
    if (firstAt !== null && performance.now() - firstAt > 1_000) process.exit(1);
    if (firstAt !== null) return;
    firstAt = performance.now();
    void stop(signal, running);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, onSignal);
}

async function stop(signal: string, { app, engine, config, logger }: Running): Promise<void> {
  logger.info({ signal }, 'Stopping: running requests are still answered');
  app.announceShutdown();
  setTimeout(
    () => {
      logger.error(`Running requests did not end within ${String(config.shutdownSeconds)} seconds`);
      process.exit(1);
    },
    (config.drainSeconds + config.shutdownSeconds) * 1_000,
  ).unref();
  try {
    await sleep(config.drainSeconds * 1_000);
    await app.close();
    await engine.close();
    logger.info('Stopped');
    process.exit(0);
  } catch (error) {
    logger.error({ err: error }, 'Could not stop in order');
    process.exit(1);
  }
}

function explain(error: unknown): string {
  if (error instanceof UsageError || error instanceof StartError) return error.message;
  if (error instanceof SamverkanError) return error.cause === undefined ? error.message : `${error.message}\n${messageOf(error.cause)}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  await start();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(error instanceof UsageError ? 2 : 1);
}
