import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../src/config.ts';

/** Runs a program and gives what it wrote; throws when it ends with another code than 0. */
export const run = promisify(execFile);

/** What every example of a client tells: the ids of all themes, page by page, and the code of a wrong request. */
export interface Reported {
  readonly ids: readonly string[];
  readonly code: string;
}

const documentedAddress = 'http://127.0.0.1:4000';

/** The blocks of code in one language under a heading of docs/clients.md, asking this address; throws when there are none. */
export function blocksOf(heading: string, language: string, address: string = documentedAddress): string[] {
  const text = readFileSync(join(projectRoot, 'docs/clients.md'), 'utf8');
  const section = text.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? '';
  const blocks = [...section.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, code]) => code ?? '');
  if (blocks.length === 0) throw new Error(`docs/clients.md: expected code in ${language} under "${heading}", found none`);
  return blocks.map((code) => code.replaceAll(documentedAddress, address));
}

/** Runs the JavaScript example under a heading in a process of its own and gives what it reports. */
export async function runScript(heading: string, address: string): Promise<Reported> {
  const [code = ''] = blocksOf(heading, 'ts', address);
  return inFolder(async (folder) => {
    await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
    const file = join(folder, 'example.mjs');
    await writeFile(file, `${code}\nfunction report(told) { process.stdout.write(JSON.stringify(told)); }\n`);
    const { stdout } = await run(process.execPath, [file], { timeout: 60_000 });
    return JSON.parse(stdout) as Reported;
  });
}

/** Gives a new folder to work in, which is gone afterwards. */
export async function inFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'samverkan-client-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
