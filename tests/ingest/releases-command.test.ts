import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { changedFixture, fixture, newFolder, removeFolders } from './fixture.ts';

const program = new URL('../../bin/samverkan.mjs', import.meta.url).pathname;
let home = '';

beforeAll(() => {
  home = join(newFolder(), 'home');
});

afterAll(removeFolders);

function run(...words: readonly string[]): { readonly code: number | null; readonly out: string; readonly error: string } {
  const env = { ...process.env, SAMVERKAN_HOME: home, NEO4J_URI: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { env, encoding: 'utf8' });
  return { code: status, out: stdout, error: stderr };
}

it('samverkan releases lists what each import did, the newest first, and describes one', () => {
  expect(run('import', fixture).code).toBe(0);
  expect(run('import', changedFixture({ 'statements.csv': (text) => text.replace('1568180.50', '1568181') })).code).toBe(0);
  const lines = run('releases').out.trimEnd().split('\n');
  expect(lines[0]).toMatch(/^ +published +added +changed +closed +set aside +data sets$/);
  expect(lines.slice(1)).toEqual([
    expect.stringMatching(/^2 +\S+Z +0 +1 +0 +0 +ingest-fixture$/),
    expect.stringMatching(/^1 +\S+Z +70 +0 +0 +0 +ingest-fixture$/),
  ]);
  const { out } = run('releases', '2');
  expect(out).toMatch(/FUNDS +0 +1 +0/);
  expect(out).toMatch(/source:arsbok: .+ \(retrieved 2024-03-02, CC BY 4.0\)/);
});

it('samverkan releases with a number that no release has is a wrong command', () => {
  expect(run('releases', '9')).toMatchObject({ code: 2, out: '', error: expect.stringContaining('9') as string });
});
