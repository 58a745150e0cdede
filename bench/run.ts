// Measures Samverkan beside what a user would pick instead: npm run bench -- --help
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { run, type Run } from './measure/run.ts';
import { readOptions, usage, type Options } from './options.ts';
import { describe } from './report/markdown.ts';
import { thisMachine, type Result } from './report/result.ts';

const growthFactors = [1, 10, 100];

/** Progress goes beside the tables, so that these can be sent to a file. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function measureAll(options: Options): Promise<Result> {
  const { factor, isGrowth, rounds, slice } = options;
  const factors = isGrowth ? growthFactors.filter((one) => one <= (factor ?? 0)) : [factor];
  const workloads = options.workloads.filter(({ canGrow }) => canGrow || !isGrowth);
  const runs: Run[] = [];
  for (const one of factors) runs.push(await run(options, { ...options, factor: one }, workloads, say));
  return { date: new Date().toISOString(), machine: thisMachine(), rounds, slice, isGrowth, runs };
}

/** Gives the exit code: 1 when contenders answered differently. */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options === null) {
    console.log(usage);
    return 0;
  }
  for (const file of options.tables) console.log(`${describe(JSON.parse(readFileSync(file, 'utf8')) as Result)}\n`);
  if (options.tables.length > 0) return 0;
  const result = await measureAll(options);
  mkdirSync(dirname(options.json), { recursive: true });
  writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`);
  console.log(describe(result));
  const differences = result.runs.flatMap(({ workloads }) => workloads.flatMap((one) => one.differences));
  return differences.length === 0 ? 0 : 1;
}

process.exitCode = await main();
