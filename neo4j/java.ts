import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A Java Development Kit on this machine. */
export interface Java {
  /** What to run: a path, or plain `java` where the PATH finds it. */
  readonly command: string;
  /** The feature release, such as 17. */
  readonly release: number;
  /** Whether it can run a single source file; a bare runtime can't. */
  readonly hasCompiler: boolean;
}

const installFolders = [
  { folder: '/usr/lib/jvm', inside: 'bin/java' },
  { folder: '/Library/Java/JavaVirtualMachines', inside: 'Contents/Home/bin/java' },
];

/** The lowest Java release that a Neo4j version runs on: 17 for 5.x, 21 for the calendar versions. */
function neededJava(version: string): number {
  return version.startsWith('5.') ? 17 : 21;
}

/**
 * The first Java new enough for a Neo4j version: from JAVA_HOME, then the PATH, then the usual folders.
 * Undefined when there is none.
 */
export function findJava(version: string): Java | undefined {
  return firstWhere(candidates(), (java) => java.hasCompiler && java.release >= neededJava(version));
}

/** One plain sentence on why no Java here runs a Neo4j version; undefined when one does. */
export function whyNoJava(version: string): string | undefined {
  if (findJava(version) !== undefined) return undefined;
  const needed = `Neo4j ${version} needs a Java Development Kit of release ${neededJava(version)} or newer`;
  const found = candidates()
    .map(inspect)
    .filter((java) => java !== undefined);
  if (found.length === 0) return `${needed}, and no Java was found.`;
  return `${needed}, and only ${[...new Set(found.map(describe))].join(', ')} was found.`;
}

/** Options for the Java virtual machine that Neo4j needs on a release. */
export function javaOptions(java: Java): readonly string[] {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch'].flatMap((name) => ['--add-opens', `java.base/${name}=ALL-UNNAMED`]);
  // Newer releases warn about what Neo4j's libraries do at every start.
  const native = java.release >= 22 ? ['--enable-native-access=ALL-UNNAMED'] : [];
  const unsafe = java.release >= 23 ? ['--sun-misc-unsafe-memory-access=allow'] : [];
  return [...opened, ...native, ...unsafe];
}

function candidates(): readonly string[] {
  const home = process.env['JAVA_HOME'];
  const fromHome = home === undefined || home === '' ? [] : [join(home, 'bin', 'java')];
  return [...fromHome, 'java', ...installFolders.flatMap(installed)];
}

function installed({ folder, inside }: { folder: string; inside: string }): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name, inside))
    .filter((path) => existsSync(path));
}

function firstWhere(commands: readonly string[], test: (java: Java) => boolean): Java | undefined {
  for (const command of commands) {
    const java = inspect(command);
    if (java !== undefined && test(java)) return java;
  }
  return undefined;
}

/** Asks a Java for its modules, which tell its release and whether the compiler is among them. */
function inspect(command: string): Java | undefined {
  const { status, stdout } = spawnSync(command, ['--list-modules'], { encoding: 'utf8' });
  if (status !== 0) return isOldJava(command) ? { command, release: 8, hasCompiler: false } : undefined;
  const release = /^java\.base@(\d+)/m.exec(stdout)?.[1];
  if (release === undefined) return undefined;
  return { command, release: Number(release), hasCompiler: /^jdk\.compiler@/m.test(stdout) };
}

/** Java 8 and older know no modules. */
function isOldJava(command: string): boolean {
  return spawnSync(command, ['-version']).status === 0;
}

function describe(java: Java): string {
  return `Java ${java.release}${java.hasCompiler ? '' : ' without its compiler'}`;
}
