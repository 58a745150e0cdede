import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { inFolder, run } from './documented.ts';

/** Why there is no Python to test with; null when there is one. Throws an Error instead where REQUIRE_PYTHON=1 asks for one. */
export function whyNoPython(): string | null {
  const { status } = spawnSync('python3', ['-c', 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 9))']);
  if (status === 0) return null;
  const why = 'No Python 3.9 or newer with venv (Debian: apt-get install python3-venv)';
  if (process.env['REQUIRE_PYTHON'] === '1') throw new Error(`${why}, although REQUIRE_PYTHON=1 asks for one`);
  process.stderr.write(`${why}: the Python client is not tested\n`);
  return why;
}

/** Runs Python with packages from PyPI in an environment of its own. */
export function python(packages: readonly string[], args: readonly string[]): Promise<{ stdout: string }> {
  return inFolder(async (folder) => {
    await run('python3', ['-m', 'venv', folder], { timeout: 120_000 });
    const own = join(folder, 'bin/python');
    await run(own, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages], { timeout: 240_000 });
    return run(own, [...args], { timeout: 60_000 });
  });
}
