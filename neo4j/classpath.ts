import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { lastLines, outputOf } from './output.ts';
import { Neo4jStartError } from './start-error.ts';

const folder = import.meta.dirname;
const pom = join(folder, 'pom.xml');
const cacheFolder = join(folder, '..', '.samverkan');
const mavenMilliseconds = 600_000;

/** The Neo4j version that `pom.xml` names, started when no other is asked for. */
export function defaultVersion(): string {
  const version = /<neo4j\.version>([^<]+)</.exec(readFileSync(pom, 'utf8'))?.[1];
  if (version === undefined) throw new Neo4jStartError('NO_JARS', `Expected <neo4j.version> in ${pom}, found none.`);
  return version;
}

/** One plain sentence on why the jars of a Neo4j version can't be had here; undefined when they can. */
export function whyNoJars(version: string): string | undefined {
  if (cachedClasspath(version) !== undefined || isOnPath('mvn')) return undefined;
  return `Neo4j ${version} is fetched by Maven, and no mvn was found on the PATH.`;
}

/**
 * The Java classpath of a Neo4j version. Maven resolves it, and downloads what is missing; the answer is kept
 * in `.samverkan/neo4j-<version>.classpath` and asked for anew when one of its jars is gone.
 * Throws Neo4jStartError `NO_JARS` with Maven's last lines.
 */
export async function resolveClasspath(version: string, log: (line: string) => void): Promise<string> {
  const cached = cachedClasspath(version);
  if (cached !== undefined) return cached;
  log(`Resolving Neo4j ${version} with Maven; the first time this downloads some 120 MB.`);
  const fresh = await askMaven(version);
  mkdirSync(cacheFolder, { recursive: true });
  replaceFile(cacheFile(version), fresh);
  return fresh;
}

function cacheFile(version: string): string {
  return join(cacheFolder, `neo4j-${version}.classpath`);
}

function cachedClasspath(version: string): string | undefined {
  const file = cacheFile(version);
  if (!existsSync(file)) return undefined;
  const classpath = readFileSync(file, 'utf8').trim();
  return isComplete(classpath) ? classpath : undefined;
}

function isComplete(classpath: string): boolean {
  return classpath !== '' && classpath.split(delimiter).every((jar) => existsSync(jar));
}

async function askMaven(version: string): Promise<string> {
  mkdirSync(cacheFolder, { recursive: true });
  const answer = `${cacheFile(version)}.maven-${process.pid}`;
  const goal = ['dependency:build-classpath', `-Dmdep.outputFile=${answer}`, `-Dneo4j.version=${version}`];
  const maven = spawn('mvn', ['-q', '-B', '-f', pom, ...goal], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: mavenMilliseconds,
  });
  const { exit, lines } = await outputOf(maven);
  const classpath = existsSync(answer) ? readFileSync(answer, 'utf8').trim() : '';
  rmSync(answer, { force: true });
  if (isComplete(classpath)) return classpath;
  const expected = `Expected Maven to resolve org.neo4j:neo4j:${version}, but ${exit}.`;
  throw new Neo4jStartError('NO_JARS', `${expected}${lastLines('Maven', lines.filter(saysWhy))}`);
}

/** Maven ends every failure with the same advice on how to run it again. */
function saysWhy(line: string): boolean {
  return !/^\[ERROR\]\s*($|To see the full|Re-run Maven|For more information|\[Help|After correcting|mvn )/.test(line);
}

/** Whole or not at all, for two runs that resolve at the same time. */
function replaceFile(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

function isOnPath(command: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((name) => existsSync(join(name, command)));
}
