import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ReadLimit, Statement } from '../../src/engine/engine.ts';

/** The ids of the processes that have been given a file of the embedded engine, as Linux tells them. */
export function processesOf(file: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const words = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0');
        return words.includes(file) && words.some((word) => word.endsWith('embedded-child.mjs'));
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** Waits until something holds; the test's own time ends it otherwise. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(20);
}

/** The one process of a file, once it is there. */
export async function processOf(file: string): Promise<number> {
  for (;;) {
    const [first] = processesOf(file);
    if (first !== undefined) return first;
    await sleep(20);
  }
}

/** A statement without parameters. */
export function statementOf(text: string): Statement {
  return { name: 'tests/process', text, parameters: new Map(), inputs: new Map() };
}

/** Never ends within the time of a test. */
export const endless: Statement = statementOf(
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 1000) AS c RETURN count(*) AS total',
);

/** Takes some tenths of a second. */
export const slow: Statement = statementOf('UNWIND range(1, 2000) AS a UNWIND range(1, 1000) AS b RETURN count(*) AS total');

/** A limit of so many milliseconds. */
export function limitOf(milliseconds: number, signal: AbortSignal = new AbortController().signal): ReadLimit {
  return { signal, deadline: performance.now() + milliseconds };
}
