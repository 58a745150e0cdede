import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFile, readDataPackage } from './data-package.ts';
import { noFindings } from './findings.ts';

/** The folder of the data package that ships with the program. */
export const shippedFolder: string = fileURLToPath(new URL('../../data/', import.meta.url));

/** The name of the data set that ships with the program. */
export function shippedName(): string {
  return readDataPackage(shippedFolder, noFindings())?.name ?? '';
}

/** Tells the shipped data in a folder from any others. */
export function fingerprintOf(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder).filter((file) => file.endsWith('.csv') || file === packageFile);
  for (const file of files.sort()) hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}
