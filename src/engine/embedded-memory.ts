import { writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';

const interval = 100;

/**
 * Ends this process when what is read in it takes more than a share of the memory that would be left without, so that the
 * machine never comes to its end; should it come to it all the same, the system ends this process first. What is there
 * while nothing is read is the graph itself, which may be of any size and grows with what is written.
 */
export function guardMemory(share: number, isReading: () => boolean): void {
  offerToEnd();
  const total = memoryOfMachine();
  let graph = process.memoryUsage.rss();
  setInterval(() => {
    const now = process.memoryUsage.rss();
    if (!isReading()) graph = now;
    else if (now > graph + (total - graph) * share) {
      process.stderr.write('What was read took too much memory\n');
      process.kill(process.pid, 'SIGKILL');
    }
  }, interval).unref();
}

/** In bytes; in a container what it may have. */
function memoryOfMachine(): number {
  const allowed = process.constrainedMemory();
  return allowed > 0 ? Math.min(allowed, totalmem()) : totalmem();
}

/** Linux alone can be told. */
function offerToEnd(): void {
  try {
    writeFileSync('/proc/self/oom_score_adj', '1000');
  } catch {
    // Elsewhere the system chooses by itself.
  }
}
