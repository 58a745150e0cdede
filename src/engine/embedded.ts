import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import grafeo from '@grafeo-db/js';
import type { Row } from './engine.ts';

/** A graph that is open in this process. Its errors are those of Grafeo, fit for the log alone. */
export interface Store {
  /** Runs a Cypher text with parameters that were prepared. */
  run(text: string, parameters: Readonly<Record<string, unknown>>): Promise<Row[]>;
  /** Lets go of the file; what runs must have ended before. */
  close(): void;
}

/**
 * Opens a file, which is created where it is missing; `null` keeps all in memory, and then `shuffleUnordered` gives rows
 * without an order in random order, so that tests find who relies on one. This file imports nothing but the engine, since
 * the process that serves the file loads it at every start. Throws an Error when the file can't be opened.
 */
export function openStore(file: string | null, shuffleUnordered = false): Store {
  if (file !== null) mkdirSync(dirname(file), { recursive: true });
  const database = file === null ? grafeo.GrafeoDB.create(null, { shuffleUnordered }) : grafeo.GrafeoDB.open(file);
  // Otherwise the log of an import grows until the end, and the memory with it.
  if (file !== null) database.setCheckpointTriggers({ walBytes: 32 * 1024 * 1024 });
  return {
    run: async (text, parameters) => (await database.executeCypher(text, parameters)).rows(),
    close: () => {
      database.close();
    },
  };
}
