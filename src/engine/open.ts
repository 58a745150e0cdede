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
  return setUp(neo4j === null ? await openFile(home) : await connect(neo4j));
}

/** Each driver is loaded only where it is used: it costs a start some tenths of a second. */
async function connect(options: Neo4jOptions): Promise<Engine> {
  const { connectNeo4j } = await import('./neo4j.ts');
  return connectNeo4j(options, loadSetup('neo4j'));
}

/** An embedded engine that keeps nothing. */
export async function openInMemory(): Promise<Engine> {
  const { openEmbedded } = await import('./embedded.ts');
  return setUp(openEmbedded(null, loadSetup('embedded')));
}

async function openFile(home: string): Promise<Engine> {
  const { openEmbedded } = await import('./embedded.ts');
  try {
    return openEmbedded(embeddedFile(home), loadSetup('embedded'));
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
