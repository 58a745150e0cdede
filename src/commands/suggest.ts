import { existsSync, statSync } from 'node:fs';
import { UsageError } from '../errors.ts';
import { suggestForFile } from '../ingest/draft/suggest-for.ts';
import { describeFindings } from '../ingest/report.ts';
import { fail, say, type Given } from './command.ts';

/** `samverkan import table --suggest <file>`: writes the mapping that a file may have to the standard output. */
export async function suggestFor({ words: [name = '', path, ...others] }: Given): Promise<number> {
  if (path === undefined || others.length > 0) throw new UsageError(`Expected one file: import ${name} --suggest <file>`);
  if (!existsSync(path) || !statSync(path).isFile()) throw new UsageError(`Expected a file, but ${path} is none`);
  const { mapping, findings } = await suggestForFile(path);
  if (mapping === null) return fail(describeFindings(findings));
  say(mapping.trimEnd());
  return 0;
}
