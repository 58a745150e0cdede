import { createHash } from 'node:crypto';
import { printSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Executable } from '../executable.ts';
import { Budget } from '../limits/budget.ts';
import type { Limits } from '../limits/limits.ts';
import type { Metrics } from '../observe/metrics.ts';
import { Admission } from './admission.ts';
import type { Answer } from './answer.ts';
import { AnswerCache } from './answer-cache.ts';
import { startApollo } from './apollo.ts';
import { mediaTypesOf, type MediaTypeFor } from './media-types.ts';
import { operationRunner, type RunOperation } from './operation-run.ts';
import { SharedRuns } from './shared-runs.ts';

/** What a server has one of to answer operations. */
export interface GraphqlService {
  readonly limits: Limits;
  readonly logger: Logger;
  readonly metrics: Metrics | null;
  readonly budget: Budget;
  readonly admission: Admission;
  readonly cache: AnswerCache;
  readonly runs: SharedRuns<Answer>;
  readonly run: RunOperation;
  readonly mediaTypeFor: MediaTypeFor;
  /** What answers follow from beside the data: the schema and the limits that they tell of. */
  readonly edition: string;
  /** The release there is now; null when there is none, during an import, and when the database doesn't tell in time. */
  releaseNow(): Promise<string | null>;
  /** The release that was seen last. */
  releaseSeen(): string | null;
  stop(): Promise<void>;
}

/** What a service is made of. */
export interface ServiceOptions {
  readonly executable: Executable;
  readonly limits: Limits;
  readonly logger: Logger;
  readonly metrics: Metrics | null;
}

/** The longest that the release is waited for, in milliseconds; without it an operation is run and its answer not kept. */
const releasePatience = 1_000;

/** Makes a service and starts Apollo. */
export async function startService({ executable, limits, logger, metrics }: ServiceOptions): Promise<GraphqlService> {
  const budget = new Budget(limits);
  const apollo = await startApollo({ executable, limits, budget, logger });
  const admission = new Admission(limits);
  metrics?.watch('operations_running', 'Operations that run', () => admission.runningCount);
  metrics?.watch('operations_waiting', 'Operations that wait for others to end', () => admission.waitingCount);
  return {
    limits,
    logger,
    metrics,
    budget,
    admission,
    cache: new AnswerCache(limits.cacheMegabytes),
    runs: new SharedRuns(),
    run: operationRunner(apollo),
    mediaTypeFor: mediaTypesOf(apollo),
    edition: createHash('sha256')
      .update(`${printSchema(executable.schema)}\n${JSON.stringify(limits)}`)
      .digest('base64url'),
    releaseSeen: () => executable.release.seen,
    releaseNow: () => withoutFail(executable.release.get()),
    stop: () => apollo.stop(),
  };
}

/** The same, but null when it fails or takes too long: the operation itself tells what is wrong with the database. */
async function withoutFail(release: Promise<string | null>): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, releasePatience, null);
  });
  return Promise.race([release.catch(() => null), late]).finally(() => {
    clearTimeout(timer);
  });
}
