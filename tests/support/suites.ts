import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

const folder = join(import.meta.dirname, '..');

/** The test files that use `describeEachEngine`, as paths from the project's root; these and no others run on Neo4j too. */
export function engineSuites(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && readFileSync(join(folder, file), 'utf8').includes('describeEachEngine('))
    .map((file) => `tests/${file.replaceAll(sep, '/')}`)
    .sort();
}
