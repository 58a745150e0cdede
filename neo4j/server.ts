import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { defaultVersion, resolveClasspath, whyNoJars } from './classpath.ts';
import { findJava, javaOptions, whyNoJava, type Java } from './java.ts';
import { ended, keepLines, lastLines } from './output.ts';
import { Neo4jStartError } from './start-error.ts';

const launcher = join(import.meta.dirname, 'Neo4j.java');
const host = '127.0.0.1';
const readyMilliseconds = 120_000;
const stopMilliseconds = 30_000;
const shortestPassword = 8;

/** How to start a Neo4j; everything has a default. */
export interface Neo4jOptions {
  /** The folder that keeps the database. Without one a temporary folder is used, and removed at the end. */
  readonly home?: string | undefined;
  /** The Bolt port on 127.0.0.1; a free one when absent. */
  readonly port?: number | undefined;
  /** The version of org.neo4j:neo4j; the one in `pom.xml` when absent. */
  readonly version?: string | undefined;
  /** The largest Java heap, such as `1g` (the default) or `512m`. */
  readonly memory?: string | undefined;
  /** Asks every client for this password of the user "neo4j"; without one anybody on this machine may enter. */
  readonly password?: string | undefined;
  /** Told each line that Maven's step and Java write. */
  readonly log?: ((line: string) => void) | undefined;
}

/** A Neo4j that answers on `uri` until `stop` is called or this process ends. */
export interface RunningNeo4j {
  readonly uri: string;
  readonly port: number;
  readonly pid: number;
  readonly version: string;
  readonly home: string;
  /** Settles with how it ended, whoever ended it. */
  readonly ended: Promise<string>;
  /** Ends it, waits for that, and removes a temporary home; a second call waits for the same end. */
  stop(): Promise<void>;
}

/** One plain sentence on why a Neo4j can't be started on this machine; undefined when it can. */
export function whyNoNeo4j(version = defaultVersion()): string | undefined {
  return whyNoJava(version) ?? whyNoJars(version);
}

/**
 * Starts a real Neo4j Community, without Docker, and resolves once it answers.
 * Throws Neo4jStartError, whose code tells what is wrong, within two minutes of Java's start.
 */
export async function startNeo4j(options: Neo4jOptions = {}): Promise<RunningNeo4j> {
  const { version = defaultVersion(), log = () => undefined } = options;
  refuseBadOptions(options);
  const java = findJava(version);
  if (java === undefined) throw new Neo4jStartError('NO_JAVA', whyNoJava(version) ?? 'No Java was found.');
  const whyNot = whyNoJars(version);
  if (whyNot !== undefined) throw new Neo4jStartError('NO_JARS', whyNot);
  const port = await usablePort(options.port);
  const classpath = await resolveClasspath(version, log);
  const home = openHome(options.home);
  log(`Starting Neo4j ${version} on Java ${java.release}.`);
  const child = launch(java, classpath, home, port, options);
  return await whenReady(child, { version, home, port, isTemporary: options.home === undefined }, log);
}

interface Place {
  readonly version: string;
  readonly home: string;
  readonly port: number;
  readonly isTemporary: boolean;
}

function refuseBadOptions({ home, memory, password, version }: Neo4jOptions): void {
  const expected = (what: string, came: string): never => {
    throw new Neo4jStartError('BAD_OPTION', `Expected ${what}, got ${came}.`);
  };
  if (memory !== undefined && !/^\d+[kmg]$/i.test(memory)) expected('a memory such as "1g" or "512m"', `"${memory}"`);
  if (version !== undefined && !/^\d+\.\d+[\w.-]*$/.test(version)) expected('a version such as "5.26.30"', `"${version}"`);
  if (home !== undefined && existsSync(home) && !statSync(home).isDirectory()) expected('a folder as home', `the file "${home}"`);
  if (password === undefined) return;
  if (password.length < shortestPassword) expected(`a password of ${shortestPassword} characters or more`, String(password.length));
  if (/[\r\n]/.test(password)) expected('a password on one line', 'several lines');
}

/** Resolves to the port asked for, or a free one; refuses one that something else listens on. */
function usablePort(port = 0): Promise<number> {
  return new Promise((resolvePort, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      reject(new Neo4jStartError('PORT_IN_USE', `Expected port ${port} of ${host} to be free: ${error.message}.`));
    });
    probe.listen(port, host, () => {
      const address = probe.address();
      probe.close(() => {
        resolvePort(typeof address === 'object' && address !== null ? address.port : port);
      });
    });
  });
}

function openHome(home: string | undefined): string {
  if (home === undefined) return mkdtempSync(join(tmpdir(), 'samverkan-neo4j-'));
  mkdirSync(home, { recursive: true });
  return resolve(home);
}

function launch(java: Java, classpath: string, home: string, port: number, options: Neo4jOptions): ChildProcess {
  const { memory = '1g', password } = options;
  const flags = [...(password === undefined ? [] : ['--auth']), ...(options.home === undefined ? ['--temporary'] : [])];
  const program = [launcher, home, String(port), ...flags];
  // A group of its own: Ctrl-C then reaches us alone, and we end it in order.
  const child = spawn(java.command, [...javaOptions(java), `-Xmx${memory}`, '-cp', classpath, ...program], {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  child.stdin.on('error', () => undefined);
  if (password !== undefined) child.stdin.write(`${password}\n`);
  return child;
}

async function whenReady(child: ChildProcess, place: Place, log: (line: string) => void): Promise<RunningNeo4j> {
  let lines: readonly string[] = [];
  const end = ended(child);
  const ready = new Promise<true>((resolveReady) => {
    lines = keepLines(child, (line) => {
      log(line);
      if (line === 'ready') resolveReady(true);
    });
  });
  const stop = stopper(child, end, place);
  const late = delay(readyMilliseconds, `it was silent for ${readyMilliseconds / 1000} s`, { ref: false });
  const outcome = await Promise.race([ready, end, late]);
  const { version, home, port } = place;
  if (outcome === true && child.pid !== undefined) {
    return { uri: `bolt://${host}:${port}`, port, pid: child.pid, version, home, ended: end, stop };
  }
  await stop();
  const expected = `Expected Neo4j ${version} to answer on port ${port}, but ${String(outcome)}.`;
  throw new Neo4jStartError('NOT_READY', `${expected}${lastLines('Java', lines)}`);
}

function stopper(child: ChildProcess, end: Promise<string>, place: Place): () => Promise<void> {
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    child.stdin?.end();
    const kill = setTimeout(() => child.kill('SIGKILL'), stopMilliseconds);
    await end;
    clearTimeout(kill);
    if (place.isTemporary && existsSync(place.home)) rmSync(place.home, { recursive: true, force: true });
  };
  return () => (stopped ??= stop());
}
