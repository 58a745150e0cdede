// Loaded before a contender's program: tells the bench, when asked, what the process has spent and how many statements it has sent.
import neo4j from 'neo4j-driver';

/** What a contender's process has spent so far. */
export interface Spent {
  /** Processor time of this process, in milliseconds. */
  readonly milliseconds: number;
  /** Statements sent to Neo4j. */
  readonly statements: number;
}

let statements = 0;
for (const { prototype } of [neo4j.Session, neo4j.Transaction]) {
  const { run } = prototype as { run: (...given: unknown[]) => unknown };
  Object.assign(prototype, {
    run(this: unknown, ...given: unknown[]) {
      statements += 1;
      return run.apply(this, given);
    },
  });
}

process.on('message', (message) => {
  if (message !== 'spent') return;
  const { user, system } = process.cpuUsage();
  process.send?.({ milliseconds: (user + system) / 1_000, statements } satisfies Spent);
});
// The bench is gone: nothing is left to be measured. An exit in order can wait for ever for the thread that loads modules.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
