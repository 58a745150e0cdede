import { existsSync } from 'node:fs';
import type { Engine } from '../engine/engine.ts';
import type { Neo4jOptions } from '../engine/neo4j.ts';
import { embeddedFile, isLocked, isNotStarted, openEngineToServe, openNeo4j, type EnginePlace } from '../engine/open.ts';
import { UsageError } from '../errors.ts';
import { loadStatements } from '../graph/statements.ts';
import { sumOf } from './changes.ts';
import { describeFinding } from './findings.ts';
import { diskFull, isDiskFull, refuseHome, setAside } from './home.ts';
import { importFolder } from './import-folder.ts';
import { isAway, prepareLater } from './prepare-later.ts';
import { readNewestRelease } from './release.ts';
import { fingerprintOf, shippedFolder } from './shipped-folder.ts';
import { isOfThisVersion, newStamp, readStamp, writeStamp } from './stamp.ts';

/** Where lines about loading go, such as a logger. */
export interface Log {
  info(line: string): void;
}

/**
 * Opens the engine with the shipped data in it. The embedded engine's file is built anew when it is missing, of another
 * version or can't be opened, and brought up to date when the data have changed; what may hold other data is moved aside,
 * never removed. A Neo4j gets the data when nothing was ever imported into it; one that does not answer is waited for by
 * the engine that is given, which is not ready until then. Each is said in one line. Throws a SamverkanError with
 * DATABASE_UNAVAILABLE when another process has the file, the disk is full or the Neo4j refuses us, and a UsageError when
 * the folder can't be used.
 */
export async function openWithShippedData(place: EnginePlace, log: Log, folder: string = shippedFolder): Promise<Engine> {
  if (place.neo4j !== null) return openServer(place.neo4j, log, folder);
  refuseHome(place.home);
  try {
    return await openFile(place, log, folder);
  } catch (error) {
    throw isDiskFull(error) ? diskFull(error) : error;
  }
}

async function openServer(neo4j: Neo4jOptions, log: Log, folder: string): Promise<Engine> {
  const engine = await openNeo4j(neo4j);
  const prepare = async (): Promise<void> => {
    await engine.setUp();
    const release = await readNewestRelease(engine, loadStatements());
    if (release === null) await load(engine, folder, log, 'Neo4j is empty');
    else if (!release.isComplete)
      log.info('The release in Neo4j is incomplete: an import is going on, or was broken off and must be run again');
  };
  try {
    await prepare();
    return engine;
  } catch (error) {
    if (!isAway(error)) {
      await engine.close();
      throw error;
    }
    log.info(`${error.message}: it is waited for, and until then /readyz says that the server is not ready`);
    return prepareLater(engine, prepare, (line) => {
      log.info(line);
    });
  }
}

async function openFile(place: EnginePlace, log: Log, folder: string): Promise<Engine> {
  const { home } = place;
  const shipped = fingerprintOf(folder);
  const stamp = readStamp(home);
  const why = whyUnusable(home);
  const opened = why === null ? await openUnlessDamaged(place, log) : null;
  if (opened !== null && (stamp?.shipped === shipped || (stamp?.shipped === null && (await hasOtherData(opened, log))))) return opened;
  if (opened !== null) return fill(opened, home, shipped, () => load(opened, folder, log, 'The shipped data have changed'));
  const moved = await clear(place, log, why === null);
  writeStamp(home, newStamp('unfinished'));
  const engine = await open(place, log);
  return fill(engine, home, shipped, () =>
    load(engine, folder, log, (why ?? 'The embedded database is damaged and is built anew') + moved),
  );
}

function open(place: EnginePlace, log: Log): Promise<Engine> {
  return openEngineToServe(place, (why) => {
    // What comes after the first line is for whoever asks for the cause of an error.
    log.info(`The process of the embedded database has ended (${why.split('\n')[0] ?? ''}) and is started again`);
  });
}

/** A file that was begun by importing other data stays as it is, unless nothing came of that. */
async function hasOtherData(engine: Engine, log: Log): Promise<boolean> {
  const release = await readNewestRelease(engine, loadStatements());
  if (release?.isComplete === false) log.info('The release is incomplete: an import was broken off and must be run again');
  return release !== null;
}

/** Why the embedded engine's file must be built anew; null when it looks well from outside. */
function whyUnusable(home: string): string | null {
  if (!existsSync(embeddedFile(home))) return 'There is no embedded database yet';
  return isOfThisVersion(readStamp(home)) ? null : 'The embedded database is of another version and is built anew';
}

async function openUnlessDamaged(place: EnginePlace, log: Log): Promise<Engine | null> {
  try {
    return await open(place, log);
  } catch (error) {
    if (isLocked(error) || isNotStarted(error)) throw error;
    return null;
  }
}

/** Takes the embedded engine's file out of the way, unless another process has it open, which nobody may have tried yet; says what became of it. */
async function clear(place: EnginePlace, log: Log, isTried: boolean): Promise<string> {
  if (!isTried && existsSync(embeddedFile(place.home))) await (await openUnlessDamaged(place, log))?.close();
  const aside = setAside(place.home);
  return aside === null ? '' : ` (what it held was moved to ${aside} beside it; data of your own must be imported again)`;
}

async function fill(engine: Engine, home: string, shipped: string, load: () => Promise<void>): Promise<Engine> {
  await closingOnFailure(engine, load);
  writeStamp(home, newStamp(shipped));
  return engine;
}

async function closingOnFailure(engine: Engine, work: () => Promise<void>): Promise<Engine> {
  try {
    await work();
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

async function load(engine: Engine, folder: string, log: Log, why: string): Promise<void> {
  const { findings, changes, release, seconds } = await importFolder(engine, loadStatements(), folder);
  const [first] = findings.list;
  if (first !== undefined) {
    throw new UsageError(
      `The shipped data can't be imported: ${describeFinding(first)}${findings.total > 1 ? `; and ${findings.total - 1} more` : ''}`,
    );
  }
  const { added, changed, closed } = sumOf(changes.values());
  const what = release === null ? 'nothing differs' : `release ${release}, ${added} added, ${changed} changed, ${closed} closed`;
  log.info(`${why}: loaded the shipped data in ${seconds.toFixed(1)} s (${what})`);
}
