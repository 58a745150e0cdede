import type { Engine, Row, Statement } from './engine.ts';
import { EmbeddedEngine, cannotAnswer, cannotOpen, closedAlready, type EmbeddedGraph, type Task } from './embedded-engine.ts';
import { openStore, type Store } from './embedded.ts';
import { withinLimit } from './limit.ts';

/**
 * Opens the embedded engine in this process, on a file or in memory (`null`); the arguments are those of `openStore`. What
 * runs can't be ended here: whoever waits for it is told when its time is over, and it goes on. Throws a SamverkanError
 * with DATABASE_UNAVAILABLE when the file can't be opened.
 */
export function openEmbedded(file: string | null, setup: readonly Statement[], shuffleUnordered = false): Engine {
  return new EmbeddedEngine(graphOver(openedStore(file, shuffleUnordered)), setup);
}

function openedStore(file: string | null, shuffleUnordered: boolean): Store {
  try {
    return openStore(file, shuffleUnordered);
  } catch (error) {
    throw cannotOpen(error);
  }
}

function graphOver(store: Store): EmbeddedGraph {
  let isOpen = true;
  const run = async ({ statement, parameters }: Task): Promise<Row[]> => {
    try {
      return await store.run(statement.text, parameters);
    } catch (error) {
      throw cannotAnswer(statement, error);
    }
  };
  return {
    run: async (task) => {
      if (!isOpen) throw closedAlready();
      return withinLimit(task.limit, () => run(task));
    },
    ping: async () => {
      if (!isOpen) throw closedAlready();
    },
    close: async () => {
      if (isOpen) store.close();
      isOpen = false;
    },
  };
}
