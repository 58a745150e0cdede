import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOf, newFolder, removeFolders } from './fixture.ts';

const program = new URL('../../bin/samverkan.mjs', import.meta.url).pathname;
const sources = new URL('../fixtures/sources/', import.meta.url).pathname;
const samples = new URL('../../../shared/samples/', import.meta.url).pathname;
const interreg = join(sources, 'interreg-se.json');
let home: string;
let work: string;
let temporary: string;

beforeAll(() => {
  home = join(newFolder(), 'home');
  work = newFolder();
  temporary = newFolder();
});
afterAll(removeFolders);

interface Ending {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const environment = (folder: string) => ({ ...process.env, SAMVERKAN_HOME: folder, NEO4J_URI: '' });

function run(...words: readonly string[]): Ending {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8', env: environment(home) });
  return { code: status, out: stdout, err: stderr };
}

/** Any text in which this is found. */
function like(part: string | RegExp): unknown {
  return typeof part === 'string' ? expect.stringContaining(part) : expect.stringMatching(part);
}

/** Runs the command line and presses Ctrl-C as soon as it says this. */
function runUntil(folder: string, sign: RegExp, ...words: readonly string[]): Promise<Ending> {
  const child = spawn(process.execPath, [program, ...words], {
    env: { ...environment(folder), TMPDIR: temporary },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { out: '', err: '', isPressed: false };
  child.stdout.on('data', (piece: Buffer) => (texts.out += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => {
    texts.err += piece.toString();
    if (texts.isPressed || !sign.test(texts.err)) return;
    texts.isPressed = child.kill('SIGINT');
  });
  return new Promise((resolve) => {
    child.once('close', (code) => {
      resolve({ code, ...texts });
    });
  });
}

/** A mapping and a table of so many rows: one partner in one project each. */
function writeTable(rowCount: number): string[] {
  const mapping = join(work, 'mapping.yaml');
  const table = join(work, 'table.csv');
  const said = [
    'dataset: drawn',
    'source:',
    '  title: Drawn',
    'project:',
    '  key: nummer',
    '  name: titel',
    'actors:',
    '  - name: namn',
    '    role: PARTNER',
  ];
  writeFileSync(mapping, `${said.join('\n')}\n`);
  const rows = Array.from({ length: rowCount }, (_, index) => `${index % 997};Projekt ${index % 997};Bolag ${index} AB`);
  writeFileSync(table, `nummer;titel;namn\n${rows.join('\n')}\n`);
  return ['import', 'table', table, '--mapping', mapping, '--retrieved', '2024'];
}

describe('samverkan import of a format', () => {
  it('is listed with all formats', () => {
    expect(run('formats').out).toMatch(/^cordis +.+\n(.+\n)*interreg-se +.+\n(.+\n)*table /m);
    expect(run('import', '--help').out).toContain('interreg-se');
  });

  it('refuses a folder where a file is meant, as a wrong command', () => {
    expect(run('import', 'table', '--suggest', work)).toMatchObject({ code: 2, err: like(/^Expected a file, but .+ is none/) });
    expect(run('import', 'table', interreg, '--mapping', work)).toMatchObject({ code: 2, err: like(/^Expected a file with a mapping/) });
  });

  it('tells in a dry run all that it would do, and makes no graph', () => {
    const report = join(work, 'report.json');
    const { code, out } = run('import', 'interreg-se', interreg, '--dry-run', '--report', report);
    expect(code).toBe(0);
    expect(out).toMatch(/interreg-se\.json: json, utf-8\n +\d+ rows read = \d+ imported.* \+ \d+ set aside\n/);
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({ format: 'interreg-se', isDryRun: true, release: null });
    expect(existsSync(home)).toBe(false);
  }, 60_000);

  it('writes once, and nothing when it is repeated', () => {
    expect(run('import', 'interreg-se', interreg)).toMatchObject({ code: 0, out: like(/release 2 is complete/) });
    expect(run('import', 'interreg-se', interreg)).toMatchObject({
      code: 0,
      out: like(/Nothing has changed in interreg-se/),
    });
    expect(run('release').out).toContain('Data set: interreg-se');
  }, 60_000);

  it('proposes a mapping for a table', () => {
    const [, , table = ''] = writeTable(5);
    expect(run('import', 'table', '--suggest', table)).toMatchObject({ code: 0, out: like(/^dataset: table$/m) });
  });

  it.skipIf(!existsSync(samples))(
    'ends with 1 and a finding for each sample that is cut at a random byte, and leaves the graph as it was',
    () => {
      const before = run('release').out;
      const files = [
        ['interreg-se', 'interreg-se/rawdata.json'],
        ['erdf-se', 'erdf-se/Sweden_all_funds_2014-2020.json'],
        ['360giving', '360giving/a002400000OiDBQAA3.json'],
      ] as const;
      for (const [format, path] of files) {
        const whole = readFileSync(join(samples, path));
        const at = 1 + Math.floor(Math.random() * (whole.length - 2));
        const cut = join(work, basename(path));
        writeFileSync(cut, whole.subarray(0, at));
        const { code, out, err } = run('import', format, cut);
        expect([code, out], `${format} cut at byte ${at}`).toEqual([1, '']);
        expect(err).toMatch(/1 finding; nothing was written/);
      }
      expect(run('release').out).toBe(before);
    },
    120_000,
  );

  it('ends with 130 after Ctrl-C, leaves nothing beside, and comes to the same when it is run again', async () => {
    const words = writeTable(6_000);
    const [halted, whole] = [join(work, 'halted'), join(work, 'whole')];
    const reading = await runUntil(halted, /Reading/, ...words);
    expect([reading.code, reading.err]).toEqual([130, like('Broken off')]);
    const writing = await runUntil(halted, /Matching[^]*Writing/, ...words);
    expect([writing.code, writing.err]).toEqual([130, like('Broken off')]);
    expect(readdirSync(temporary).filter((name) => name.startsWith('samverkan'))).toEqual([]);
    for (const folder of [halted, whole]) {
      home = folder;
      expect(run(...words)).toMatchObject({ code: 0, out: like(/is complete/) });
      run('export', `${folder}-export`, '--dataset', 'drawn');
    }
    expect(filesOf(`${halted}-export`)).toEqual(filesOf(`${whole}-export`));
  }, 240_000);
});
