import { join } from 'node:path';
import { SamverkanError } from '../errors.ts';
import { loadSetup } from '../graph/statements.ts';
import type { Engine } from './engine.ts';
import type { Neo4jOptions } from './neo4j.ts';

/** Where the graph lies. */
export interface EnginePlace {
  /** Null for the embedded engine. */
  readonly neo4j: Neo4jOptions | null;
  /** The folder of the embedded engine's file. */
  readonly home: string;
}

/** The embedded engine's file in its folder. */
export function embeddedFile(home: string): string {
  return join(home, 'graph');
}

/**
 * Opens the engine that the configuration names, with its constraints and indexes; an embedded file that is missing is
 * created empty. Throws a SamverkanError with DATABASE_UNAVAILABLE when the database does not answer or can't be opened.
 */
export async function openEngine({ neo4j, home }: EnginePlace): Promise<Engine> {
  return setUp(neo4j === null ? await openFile(home) : await openNeo4j(neo4j));
}

/**
 * Opens it as a server needs it, which is `openEngine` but for the embedded engine: that one is in a process of its own, which
 * can be ended and started again; `onRestart` is told whenever it was, and why.
 */
export async function openEngineToServe({ neo4j, home }: EnginePlace, onRestart: (why: string) => void): Promise<Engine> {
  return setUp(neo4j === null ? await openFile(home, onRestart) : await openNeo4j(neo4j));
}

/** A Neo4j to which nothing is sent yet; `setUp` makes its constraints and indexes. */
export async function openNeo4j(options: Neo4jOptions): Promise<Engine> {
  // Each driver is loaded only where it is used: it costs a start some tenths of a second.
  const { connectNeo4j } = await import('./neo4j.ts');
  return connectNeo4j(options, loadSetup('neo4j'));
}

/** An embedded engine that keeps nothing. */
export async function openInMemory(): Promise<Engine> {
  const { openEmbedded } = await import('./embedded-here.ts');
  return setUp(openEmbedded(null, loadSetup('embedded')));
}

async function openFile(home: string, onRestart?: (why: string) => void): Promise<Engine> {
  const [file, setup] = [embeddedFile(home), loadSetup('embedded')];
  try {
    if (onRestart === undefined) return (await import('./embedded-here.ts')).openEmbedded(file, setup);
    return await (await import('./embedded-apart.ts')).openEmbeddedApart(file, setup, { onRestart });
  } catch (error) {
    if (!isLocked(error)) throw error;
    throw new SamverkanError(
      'DATABASE_UNAVAILABLE',
      'Another process has the embedded database open (a server that runs?); end it, or name another SAMVERKAN_HOME',
      error instanceof Error ? error.cause : error,
    );
  }
}

/** Whether the embedded engine's file could not be opened for no other reason than that another process has it. */
export function isLocked(error: unknown): boolean {
  return error instanceof Error && (error.message.includes('cannot be locked') || isLocked(error.cause));
}

/** Whether nothing is known of the embedded engine's file, since the process that was to open it did not live to do so. */
export function isNotStarted(error: unknown): boolean {
  return error instanceof Error && (error.name === 'ProcessEnded' || isNotStarted(error.cause));
}

async function setUp(engine: Engine): Promise<Engine> {
  try {
    await engine.setUp();
    return engine;
  } catch (error) {
    // What went wrong first is what is told.
    await engine.close().catch(() => undefined);
    throw error;
  }
}
