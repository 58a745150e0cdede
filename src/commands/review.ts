import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { decide, type PersonDecision } from '../decisions/decide.ts';
import type { Engine } from '../engine/engine.ts';
import { UsageError, messageOf } from '../errors.ts';
import { loadStatements } from '../graph/statements.ts';
import { readDoubtfulPairs, type DoubtfulPair } from '../ingest/identity/doubtful-pairs.ts';
import { describePair, readVerdicts, writePairs, type Verdict } from '../ingest/identity/pairs-csv.ts';
import { say, textOf, type Command, type Given } from './command.ts';
import { withEngine } from './with-engine.ts';

/** `samverkan review`. */
export const reviewCommand: Command = {
  usage: 'review [--out <file.csv>] [--in <file.csv>]',
  summary: 'Shows pairs of actors that may be one, and takes decisions on them.',
  help: `  --out  writes the pairs to a new CSV file and asks nothing
  --in   reads such a file in which y or n stands in the column "decision"

Without these each pair is shown with its evidence: y makes the first the second, n tells them apart for
good, s (or Enter) leaves the pair for another day, q ends. What was decided is written at the end as one
release; samverkan split undoes a y.`,
  words: [],
  options: { out: { type: 'string' }, in: { type: 'string' } },
  run,
};

async function run(given: Given): Promise<number> {
  const [out, file] = [textOf(given, 'out'), textOf(given, 'in')];
  if (out !== undefined && file !== undefined) throw new UsageError('Give --out or --in, not both');
  if (file !== undefined) return write(readVerdicts(read(file), file));
  const pairs = await withEngine('read', (engine) => readDoubtfulPairs(engine, loadStatements()));
  if (out !== undefined) {
    writeTo(out, writePairs(pairs));
    say(`${pairs.length} doubtful pairs are written to ${out}`);
    return 0;
  }
  if (pairs.length === 0) {
    say('No pair of actors is doubtful.');
    return 0;
  }
  return write(await askInTerminal(pairs));
}

/** Asks in the terminal; where its input ends, the answer is q. */
async function askInTerminal(pairs: readonly DoubtfulPair[]): Promise<readonly Verdict[]> {
  const terminal = createInterface({ input: process.stdin });
  const lines = terminal[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<string> => {
    process.stdout.write(question);
    const line = await lines.next();
    return line.done === true ? 'q' : line.value;
  };
  return askEach(pairs, ask, say).finally(() => {
    terminal.close();
  });
}

/** Shows pairs one after the other and asks of each; gives what was decided when all are through or the answer is q. */
export async function askEach(
  pairs: readonly DoubtfulPair[],
  ask: (question: string) => Promise<string>,
  show: (text: string) => void,
): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const [at, pair] of pairs.entries()) {
    show(`\n${at + 1} of ${pairs.length}\n${describePair(pair)}`);
    const answer = await answerTo(ask);
    if (answer === 'q') break;
    const decided = { one: pair.one.id, other: pair.other.id, reason: 'decided in review' };
    if (answer !== 's') verdicts.push({ ...decided, isSame: answer === 'y' });
  }
  return verdicts;
}

async function answerTo(ask: (question: string) => Promise<string>): Promise<'y' | 'n' | 's' | 'q'> {
  for (;;) {
    const answer = (await ask('The same? y, n, s(kip), q(uit): ')).trim().toLowerCase();
    if (answer === '' || answer === 'skip') return 's';
    if (answer === 'y' || answer === 'n' || answer === 's' || answer === 'q') return answer;
  }
}

async function write(verdicts: readonly Verdict[]): Promise<number> {
  if (verdicts.length === 0) {
    say('Nothing was decided.');
    return 0;
  }
  const release = await withEngine('write', (engine) => writeVerdicts(engine, verdicts));
  const count = verdicts.length === 1 ? '1 decision' : `${verdicts.length} decisions`;
  say(release === null ? `${count} read, which the graph has already` : `${count} written (release ${release})`);
  return 0;
}

/** Writes what was decided as one release, and gives its number; null when all of it was decided before. */
export async function writeVerdicts(engine: Engine, verdicts: readonly Verdict[]): Promise<number | null> {
  const date = new Date().toISOString().slice(0, 10);
  const decisions = verdicts.map(({ one, other, isSame, reason }): PersonDecision => {
    return { type: isSame ? 'SAME_AS' : 'DIFFERENT_FROM', subject: one, object: other, reason, date };
  });
  const { release } = await decide(engine, loadStatements(), decisions);
  return release;
}

/** Somebody may have decided in a file that is there already. */
export function writeTo(file: string, text: string): void {
  if (existsSync(file)) throw new UsageError(`Expected for --out a new file, but ${file} is there already, and decisions may stand in it`);
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    throw new UsageError(`${file} can't be written: ${messageOf(error)}`);
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${file} can't be read`);
  }
}
