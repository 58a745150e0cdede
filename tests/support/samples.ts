import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { it } from 'vitest';

const folder = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));

/** The path of a file of the real data that are tested with and not part of the project. */
export function sample(path: string): string {
  return `${folder}${path}`;
}

/** Runs suites that need these samples; where one is absent, a skipped test says which. */
export function withSamples(paths: readonly string[], suites: () => void): void {
  const missing = paths.find((path) => !existsSync(sample(path)));
  if (missing === undefined) suites();
  else it.skip(`Samples: ../shared/samples/${missing} is not there`, () => undefined);
}
