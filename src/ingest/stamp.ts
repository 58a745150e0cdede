import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { storageVersion } from './hash.ts';

/** What is noted beside the embedded engine's file. */
export interface Stamp {
  /** The version of the storage form. */
  readonly storage: number;
  /** The version of the engine's package. */
  readonly engine: string;
  /** The fingerprint of the shipped data that the file was built from; null when it holds other data alone. */
  readonly shipped: string | null;
}

/** The stamp of a file that this program writes. */
export function newStamp(shipped: string | null): Stamp {
  return { storage: storageVersion, engine: engineVersion(), shipped };
}

/** The stamp in the folder of the embedded engine; null when there is none, or none that can be read. */
export function readStamp(home: string): Stamp | null {
  try {
    const stamp: unknown = JSON.parse(readFileSync(fileIn(home), 'utf8'));
    return isStamp(stamp) ? stamp : null;
  } catch {
    return null;
  }
}

/** Writes the stamp, whole or not at all. */
export function writeStamp(home: string, stamp: Stamp): void {
  mkdirSync(home, { recursive: true });
  const draft = `${fileIn(home)}.draft`;
  writeFileSync(draft, `${JSON.stringify(stamp)}\n`);
  renameSync(draft, fileIn(home));
}

/** Whether a file with this stamp can be used by this program. */
export function isOfThisVersion(stamp: Stamp | null): stamp is Stamp {
  return stamp?.storage === storageVersion && stamp.engine === engineVersion();
}

function fileIn(home: string): string {
  return join(home, 'graph.json');
}

function isStamp(value: unknown): value is Stamp {
  return typeof value === 'object' && value !== null && 'storage' in value && 'engine' in value && 'shipped' in value;
}

/** Our package.json pins the engine's package exactly. */
function engineVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return /"@grafeo-db\/js": "([^"]+)"/.exec(text)?.[1] ?? '';
}
