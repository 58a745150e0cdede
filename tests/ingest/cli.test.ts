import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { append, changedFixture, filesOf, fixture, newFolder, removeFolders } from './fixture.ts';

const program = new URL('../../bin/samverkan.mjs', import.meta.url).pathname;
let home: string;

beforeAll(() => {
  home = join(newFolder(), 'home');
});
afterAll(removeFolders);

/** Any text in which this is found. */
function like(part: string | RegExp): unknown {
  return typeof part === 'string' ? expect.stringContaining(part) : expect.stringMatching(part);
}

/** Runs the command line on an embedded graph. */
function run(...words: readonly string[]): { code: number | null; out: string; err: string } {
  const env = { ...process.env, SAMVERKAN_HOME: home, NEO4J_URI: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8', env });
  return { code: status, out: stdout, err: stderr };
}

describe('samverkan', () => {
  it('lists its commands, and each has its help', () => {
    const { code, out } = run('--help');
    expect(code).toBe(0);
    const names = [...out.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name ?? '');
    expect(names).toEqual(expect.arrayContaining(['import', 'formats', 'export', 'check', 'release', 'serve']));
    for (const name of names) expect(run(name, '--help')).toMatchObject({ code: 0, out: like(`Usage: samverkan ${name}`) });
  }, 60_000);

  it.each([
    ['an unknown command', ['load']],
    ['an unknown option', ['import', fixture, '--wet-run']],
    ['no folder', ['import']],
    ['a folder too many', ['import', fixture, fixture]],
    ['a folder that is not there', ['check', 'nowhere']],
    ['a format without files', ['import', 'interreg-se']],
    ['a file of a format that is not there', ['import', 'interreg-se', 'nowhere.json']],
    ['a mapping for a format that needs none', ['import', 'interreg-se', fixture, '--mapping', 'x.yaml']],
    ['a table without a mapping', ['import', 'table', 'nowhere.csv']],
    ['a mapping that is not there', ['import', 'table', 'nowhere.csv', '--mapping', 'nowhere.yaml']],
    ['a date in words', ['import', 'interreg-se', 'nowhere.json', '--retrieved', 'igår']],
    ['a report in a folder that is not there', ['import', 'interreg-se', 'nowhere.json', '--report', 'nowhere/at/all.json']],
    ['an option of formats before a folder', ['import', fixture, '--dataset', 'mine']],
    ['an export before any import', ['export', 'nowhere']],
  ])('ends with 2 and a sentence after %s', (_what, words) => {
    const { code, out, err } = run(...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toContain('    at ');
  });

  it('ends with 1 and all findings, and writes nothing, when a package is wrong', () => {
    const folder = changedFixture({ 'themes.csv': append('theme:x', 'theme:y') });
    for (const words of [
      ['check', folder],
      ['import', folder, '--dry-run'],
      ['import', folder],
    ]) {
      const { code, err } = run(...words);
      expect(code).toBe(1);
      expect(err).toMatch(/themes\.csv, line 4: .+\nthemes\.csv, line 5: .+\n\n2 findings/);
    }
    expect(run('release').out).toContain('Nothing has been imported');
  }, 30_000);

  it('imports, says what it did, and exports the same', () => {
    home = join(newFolder(), 'home');
    expect(run('import', fixture, '--dry-run')).toMatchObject({ code: 0, out: like(/total +70 +0 +0 +0\n/) });
    expect(existsSync(home)).toBe(false);
    expect(run('import', fixture)).toMatchObject({ code: 0, out: like(/total +70 +0 +0 +0\n\n.*release 1 is complete/) });
    expect(run('import', fixture)).toMatchObject({ code: 0, out: like(/total +0 +0 +70 +0\n\nNothing has changed/) });
    expect(run('release')).toMatchObject({ code: 0, out: like(/Release 1 is complete(.|\n)*Municipality +3/) });
    const target = join(newFolder(), 'export');
    expect(run('export', target).code).toBe(0);
    expect(filesOf(target)).toEqual(filesOf(fixture));
    expect(run('check', target).code).toBe(0);
  }, 30_000);
});
