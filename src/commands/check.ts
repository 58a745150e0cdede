import { loadStatements } from '../graph/statements.ts';
import { checkFolder } from '../ingest/check.ts';
import { countDoubtfulPairs } from '../ingest/identity/doubtful-pairs.ts';
import { alignRight, describeFindings } from '../ingest/report.ts';
import { showProgress } from '../ingest/terminal-progress.ts';
import { fail, say, type Command, type Given } from './command.ts';
import { describeQuality } from './quality.ts';
import { withEngine } from './with-engine.ts';

/** `samverkan check`. */
export const checkCommand: Command = {
  usage: 'check [<folder>]',
  summary: 'Says how complete each source in the graph is, or checks the files of a data package.',
  help: `Without a folder: for each source in the graph its rows and those set aside, how many of its projects and
actors have a period, a theme, a place, an amount or an id, its currencies with their sums, its first and
last date, names that nobody matched, and conflicts; \`coverage\` in GraphQL gives the same numbers. Then
for each data set how many pairs of actors may be one.

With a folder: checks a data package as import does, without a database. Each finding is listed with its
file, line and column. Whether an id belongs to another data set only import can tell.`,
  words: [{ what: 'a folder', isOptional: true }],
  options: {},
  run,
};

async function run({ words: [folder] }: Given): Promise<number> {
  return folder === undefined ? checkGraph() : checkPackage(folder);
}

async function checkGraph(): Promise<number> {
  return withEngine('read', async (engine) => {
    say(await describeQuality(engine));
    say(`\n${describeDuplicates(await countDoubtfulPairs(engine, loadStatements()))}`);
    return 0;
  });
}

function describeDuplicates(counts: ReadonlyMap<string, number>): string {
  if (counts.size === 0) return 'Suspected duplicates: none';
  const rows = [...counts].map(([dataset, count]) => [`  ${dataset}`, count.toLocaleString('en')]);
  return `Suspected duplicates, pairs of actors by data set (samverkan review shows them)\n${alignRight(rows)}`;
}

async function checkPackage(folder: string): Promise<number> {
  const progress = showProgress(process.stderr);
  const { findings, catalogue, statementCount, elsewhere } = await checkFolder(folder, progress).finally(progress.end);
  if (findings.total > 0) return fail(describeFindings(findings));
  say(`All is well: ${statementCount} statements, ${catalogue.lines.size - statementCount} entities and sources.`);
  if (elsewhere.size > 0)
    say(`${elsewhere.size} ids are expected in other data sets, such as ${[...elsewhere.keys()].slice(0, 3).join(', ')}.`);
  return 0;
}
