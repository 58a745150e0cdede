import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Engine } from '../engine/engine.ts';
import { databaseTooSlow } from '../engine/limit.ts';
import { SamverkanError } from '../errors.ts';
import type { Executable } from '../executable.ts';
import { maskError } from './public-error.ts';
import { readRelease } from './release.ts';

/** What the health checks look at. */
export interface HealthOptions {
  readonly engine: Engine;
  readonly executable: Executable;
  readonly logger: Logger;
}

/** The longest that the database may take to answer `/readyz`, in milliseconds. */
const pingTimeout = 3_000;

/** `/healthz`: the process answers. `/readyz`: it can answer questions, or why not. */
export function addHealthChecks(app: FastifyInstance, options: HealthOptions): void {
  app.get('/healthz', (_request, reply) => reply.header('cache-control', 'no-store').send({ isHealthy: true }));
  app.get('/readyz', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
    const problem = app.isShuttingDown() ? shuttingDown : await findProblem(options);
    if (problem === null) return { isReady: true };
    const { code, message } = problem;
    return reply.code(503).send({ isReady: false, reason: message, errors: [{ message, extensions: { code } }] });
  });
}

const shuttingDown: Problem = { code: 'NOT_READY', message: 'The server is shutting down' };

interface Problem {
  readonly code: string;
  readonly message: string;
}

async function findProblem(options: HealthOptions): Promise<Problem | null> {
  try {
    await inTime(checkData(options));
    return null;
  } catch (error) {
    if (error instanceof SamverkanError) {
      if (error.code !== 'NOT_READY') options.logger.warn({ err: error }, 'Not ready');
      return error;
    }
    const { message, extensions } = maskError(error, options.logger, { route: '/readyz' });
    return { code: extensions.code, message };
  }
}

async function checkData({ engine, executable }: HealthOptions): Promise<void> {
  await engine.ping();
  const release = await readRelease(executable);
  if (release === null) throw new SamverkanError('NOT_READY', 'No data have been imported yet');
  if (!release.isComplete) throw new SamverkanError('NOT_READY', 'The data are incomplete: an import is going on or was broken off');
}

async function inTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(databaseTooSlow());
    }, pingTimeout);
  });
  await Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}
