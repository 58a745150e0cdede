import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

const keptLines = 20;

/** How a program ended, as the end of a sentence, and the last lines it wrote. */
export interface Ended {
  readonly exit: string;
  readonly lines: readonly string[];
}

/** Keeps the last lines of both of a program's streams, and calls back with each that is not blank; the list moves along. */
export function keepLines(child: ChildProcess, take: (line: string) => void = () => undefined): readonly string[] {
  const lines: string[] = [];
  const keep = (raw: string): void => {
    const line = stripVTControlCharacters(raw).trimEnd();
    if (line === '') return;
    lines.push(line);
    if (lines.length > keptLines) lines.shift();
    take(line);
  };
  const streams: readonly (Readable | null)[] = [child.stdout, child.stderr];
  for (const stream of streams) {
    if (stream !== null) createInterface({ input: stream }).on('line', keep);
  }
  return lines;
}

/** Settles, never rejects, when a program has ended or could not be run. */
export function ended(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      resolve(`it could not be run (${error.message})`);
    });
    child.once('close', (code, signal) => {
      resolve(signal === null ? `it ended with exit code ${String(code)}` : `it was ended by ${signal}`);
    });
  });
}

/** Waits for a program to end and tells how, with its last lines. */
export async function outputOf(child: ChildProcess): Promise<Ended> {
  const lines = keepLines(child);
  return { exit: await ended(child), lines };
}

/** The last lines of a program as the tail of a message; empty when it wrote none. */
export function lastLines(program: string, lines: readonly string[]): string {
  if (lines.length === 0) return ` ${program} wrote nothing.`;
  return ` The last lines of ${program}:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}
