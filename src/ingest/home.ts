import { accessSync, constants, existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename } from 'node:path';
import { embeddedFile } from '../engine/open.ts';
import { SamverkanError, UsageError, messageOf } from '../errors.ts';

/** Throws a UsageError unless the folder of the embedded engine, created where missing, and its file can be read and written. */
export function refuseHome(home: string): void {
  const file = embeddedFile(home);
  try {
    mkdirSync(home, { recursive: true });
    accessSync(home, constants.R_OK | constants.W_OK | constants.X_OK);
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
  } catch (error) {
    if (isDiskFull(error)) throw diskFull(error);
    throw new UsageError(`SAMVERKAN_HOME must be a folder that this user can read and write, but is "${home}": ${messageOf(error)}`);
  }
}

/**
 * Moves the embedded engine's file aside, and gives its new name; null when there is none. It may hold data that somebody
 * imported, and nothing tells it from one that doesn't, so it is never removed.
 */
export function setAside(home: string): string | null {
  const file = embeddedFile(home);
  const files = [file, `${file}.wal`].filter((each) => existsSync(each));
  if (files.length === 0) return null;
  const aside = freeName(`${file}-set-aside-${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}`);
  for (const each of files) renameSync(each, each === file ? aside : `${aside}.wal`);
  return basename(aside);
}

function freeName(name: string): string {
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? name : `${name}-${String(count)}`;
    if (!existsSync(free) && !existsSync(`${free}.wal`)) return free;
  }
}

/** Whether something failed since the disk, or what the process may use of it, is full. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return /ENOSPC|EFBIG|EDQUOT|os error (28|27|122)\b/.test(error.message) || isDiskFull(error.cause);
}

/** The error of a start on a disk that is full. */
export function diskFull(cause: unknown): SamverkanError {
  return new SamverkanError(
    'DATABASE_UNAVAILABLE',
    'The disk of the embedded database is full: make room on it, or name another SAMVERKAN_HOME',
    cause,
  );
}
