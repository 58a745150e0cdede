import { parseArgs, type ParseArgsConfig } from 'node:util';
import { commands } from './commands/all.ts';
import { fail, say, type Command, type Given } from './commands/command.ts';
import { SamverkanError, UsageError, messageOf } from './errors.ts';

const database = `The graph is the one of the environment: NEO4J_URI names a Neo4j, otherwise it is the embedded one
in SAMVERKAN_HOME (.samverkan). Exit codes: 0 done, 1 findings or a failure, 2 a wrong command, 130 broken
off by Ctrl-C.`;

async function describeCommands(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const width = Math.max(...all.map(({ usage }) => usage.length));
  const rows = all.map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${summary}`);
  return ['Usage: samverkan <command>', '', ...rows, '', 'samverkan <command> --help says more.', database].join('\n');
}

function readArguments(name: string, { usage, words, options }: Command, args: readonly string[]): Given | 'help' {
  const { values, positionals } = parse([...args], { ...options, help: { type: 'boolean', short: 'h' } }, name);
  if (values['help'] === true) return 'help';
  const surplus = words.some(({ isRepeated }) => isRepeated === true) ? [] : positionals.slice(words.length);
  if (surplus.length > 0) throw wrongUse(`Expected nothing more than ${usage}, but got "${surplus.join(' ')}"`, name);
  const missing = words.slice(positionals.length).find(({ isOptional }) => isOptional !== true);
  if (missing !== undefined) throw wrongUse(`Expected ${missing.what}: ${usage}`, name);
  return { words: positionals, options: values };
}

function parse(
  args: string[],
  options: NonNullable<ParseArgsConfig['options']>,
  name: string,
): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const [sentence = ''] = messageOf(error).split(/\. |\n/);
    throw wrongUse(sentence, name);
  }
}

function wrongUse(message: string, command = ''): UsageError {
  return new UsageError(`${message}\nSee samverkan ${command === '' ? '' : `${command} `}--help`);
}

async function main(words: readonly string[]): Promise<number> {
  const [name = '--help', ...rest] = words;
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    if (name !== '--help' && name !== '-h') throw wrongUse(`Expected one of ${Object.keys(commands).join(', ')}, but got "${name}"`);
    say(await describeCommands());
    return 0;
  }
  const command = await load();
  const given = readArguments(name, command, rest);
  if (given !== 'help') return command.run(given);
  say([`Usage: samverkan ${command.usage}`, '', command.summary, '', command.help, '', database].join('\n'));
  return 0;
}

function explain(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof SamverkanError) return `${error.message}: ${messageOf(error.cause)}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  fail(explain(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
