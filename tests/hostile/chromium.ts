import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Why there is no browser to test with; null when there is one. Throws an Error instead where REQUIRE_BROWSER=1 asks for one. */
export function whyNoBrowser(): string | null {
  if (findChromium() !== null) return null;
  const why = 'No Chromium on the PATH (Debian: apt-get install chromium)';
  if (process.env['REQUIRE_BROWSER'] === '1') throw new Error(`${why}, although REQUIRE_BROWSER=1 asks for one`);
  process.stderr.write(`${why}: the pages are not tested in a browser\n`);
  return why;
}

/** Starts the system's Chromium without a window. */
export async function startChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Expected a Chromium on the PATH, found none');
  // As root, which CI often is, Chromium has no sandbox of its own.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

function findChromium(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const files = folders.flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)));
  return files.find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
