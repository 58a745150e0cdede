import { realpathSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { defaultVersion } from './classpath.ts';
import { startNeo4j, type Neo4jOptions, type RunningNeo4j } from './server.ts';
import { Neo4jStartError } from './start-error.ts';

export { startNeo4j, whyNoNeo4j, type Neo4jOptions, type RunningNeo4j } from './server.ts';
export { Neo4jStartError, type Neo4jStartCode } from './start-error.ts';

const usage = `Starts a real Neo4j Community on this machine, without Docker, until Ctrl-C.

  npm run neo4j -- [options]

  --port <number>     the Bolt port on 127.0.0.1 (7687)
  --home <folder>     keeps the database there; without it, it is gone at the end
  --version <number>  which Neo4j (${defaultVersion()}); 5.x needs Java 17, calendar versions Java 21
  --memory <size>     the largest Java heap, such as 512m (1g)
  --auth              asks clients for the password given in NEO4J_PASSWORD, 8 characters or more
  --help              this text`;

const optionTypes = {
  port: { type: 'string' },
  home: { type: 'string' },
  version: { type: 'string' },
  memory: { type: 'string' },
  auth: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

class UsageError extends Error {}

/** Runs the command line and resolves to its exit code: 0 ended in order, 1 could not start, 2 a wrong option. */
async function main(words: readonly string[]): Promise<number> {
  try {
    const values = read(words);
    if (values.help === true) {
      console.log(usage);
      return 0;
    }
    return await serve(optionsFrom(values));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isUsage = error instanceof UsageError || (error instanceof Neo4jStartError && error.code === 'BAD_OPTION');
    console.error(isUsage ? `${error.message}\nSee npm run neo4j -- --help` : error.message);
    return isUsage ? 2 : 1;
  }
}

function read(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: optionTypes }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function optionsFrom(values: ReturnType<typeof read>): Neo4jOptions {
  const { port = '7687', home, version, memory } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535) {
    throw new UsageError(`Expected --port to be a number from 1 to 65535, got "${port}".`);
  }
  const password = values.auth === true ? process.env['NEO4J_PASSWORD'] : undefined;
  if (values.auth === true && password === undefined) {
    throw new UsageError('Expected a password in NEO4J_PASSWORD, because of --auth; it is not set.');
  }
  const log = (line: string): void => {
    if (line !== 'ready') console.log(line);
  };
  return { port: Number(port), home, version, memory, password, log };
}

async function serve(options: Neo4jOptions): Promise<number> {
  const started = performance.now();
  const neo4j = await startNeo4j(options);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(greeting(neo4j, options, seconds));
  const why = await Promise.race([signalled(), abandoned(), neo4j.ended]);
  await neo4j.stop();
  if (why === undefined) {
    console.log('Neo4j has stopped.');
    return 0;
  }
  console.error(`Neo4j was expected to run until asked to stop, but ${why}.`);
  return 1;
}

function greeting({ uri, version, home }: RunningNeo4j, options: Neo4jOptions, seconds: string): string {
  const place = options.home === undefined ? 'a temporary folder, removed at the end' : home;
  const access = options.password === undefined ? [] : ['NEO4J_USER=neo4j', 'NEO4J_PASSWORD=<the one you gave>'];
  const doors = options.password === undefined ? 'It asks for no password.' : 'It asks for the password.';
  return [
    `Neo4j ${version} answers after ${seconds} s. It keeps its data in ${place}. ${doors}`,
    '',
    ...[`NEO4J_URI=${uri}`, ...access].map((line) => `  ${line}`),
    '',
    'Ctrl-C stops it.',
  ].join('\n');
}

/** Settles at the first request to stop; a later one ends this process at once, and Java with it. */
function signalled(): Promise<undefined> {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  return new Promise((resolve) => {
    const stop = (): void => {
      resolve(undefined);
      // One Ctrl-C may come twice, from the terminal and through npm.
      setTimeout(() => {
        for (const signal of signals) process.off(signal, stop);
      }, 1_000).unref();
    };
    for (const signal of signals) process.on(signal, stop);
  });
}

/** Settles when the shell that `npm run` put between itself and us is gone: it passes no signal on. */
function abandoned(): Promise<undefined> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    if (process.env['npm_lifecycle_event'] === undefined) return;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      resolve(undefined);
    }, 500);
    watch.unref();
  });
}

const asked = process.argv[1];
if (asked !== undefined && realpathSync(asked) === import.meta.filename) {
  process.exitCode = await main(process.argv.slice(2));
}
