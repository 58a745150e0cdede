// Prints what closed statements cost those who read what is stated now: tsx bench/closed.ts [--neo4j] [--projects 3100] [--times 3] [--rounds 15]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { execute, parse, type DocumentNode } from 'graphql';
import { startNeo4j } from '../neo4j/start.ts';
import type { Engine } from '../src/engine/engine.ts';
import { connectNeo4j } from '../src/engine/neo4j.ts';
import { openInMemory } from '../src/engine/open.ts';
import { makeExecutable, type Executable } from '../src/executable.ts';
import { loadSetup, loadStatements } from '../src/graph/statements.ts';
import { importFolder } from '../src/ingest/import-folder.ts';
import { writeFundingGraph } from './data/funding-graph.ts';
import { median } from './measure/numbers.ts';

const projectsEach = 310;

const { values: options } = parseArgs({
  options: {
    neo4j: { type: 'boolean', default: false },
    projects: { type: 'string', default: '3100' },
    times: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '15' },
  },
});

const statements = loadStatements();

/** What is asked: lists, totals, edges, nested reads, a question over all projects, and what a release did. */
const reads: Readonly<Record<string, string>> = {
  'first page': '{ projects(first: 20) { totalCount edges { node { id name partners(first: 5) { totalCount } } } } }',
  'nested read': `{ projects(first: 50) { edges { node { name partners(first: 20) {
    totalCount edges { role statement { id citations { section } } node { id name projects(first: 5) { totalCount } } } } } } } }`,
  statements:
    '{ statements(first: 50, filter: { types: [FUNDS] }) { totalCount edges { node { id money { amount } subject { id name } } } } }',
  claims: '{ actors(first: 20) { edges { node { id degree statements(first: 10) { totalCount edges { node { id type } } } } } } }',
  'one statement':
    '{ statements(first: 1, filter: { types: [PARTNERS_IN] }) { edges { node { id object { id name } citations { section } } } } }',
  totals: '{ coFunding(first: 20) { totalCount edges { sharedCount node { first { id } second { id } } } } }',
  release: '{ release { id counts { type count } } }',
};

/** The same statements, each with another rank than before. */
function changeAll(folder: string): void {
  const file = join(folder, 'statements.csv');
  const other = { NORMAL: 'PREFERRED', PREFERRED: 'NORMAL' } as const;
  const changed = readFileSync(file, 'utf8').replaceAll(
    /,(NORMAL|PREFERRED),(?=source:)/g,
    (_, rank: keyof typeof other) => `,${other[rank]},`,
  );
  writeFileSync(file, changed);
}

/** Imports the package so often again, each time changed as a whole; gives how many closed versions that makes for each statement. */
async function closeTimes(engine: Engine, folder: string, times: number): Promise<number> {
  for (let time = 0; time < times; time += 1) {
    changeAll(folder);
    await load(engine, folder);
  }
  const [closed, current] = await Promise.all([count(engine, 'Closed'), count(engine, 'Statement')]);
  return closed / current;
}

async function load(engine: Engine, folder: string): Promise<void> {
  const { findings } = await importFolder(engine, statements, folder);
  if (findings.total > 0) throw new Error(`Expected data without findings, got ${JSON.stringify(findings.list[0])}`);
}

async function count(engine: Engine, label: string): Promise<number> {
  const [row] = await engine.read(
    { name: 'bench/count', text: `MATCH (n:${label}) RETURN count(n) AS total`, parameters: new Map(), inputs: new Map() },
    {},
  );
  return Number(row?.[0]);
}

/** Asks each read in turns, so that whatever else the machine does strikes all alike; medians in milliseconds, of the processor's time where it is ours. */
async function time(executables: readonly Executable[], rounds: number): Promise<Map<string, number[]>> {
  const documents = new Map(Object.entries(reads).map(([name, text]) => [name, parse(text)]));
  const times = new Map([...documents.keys()].map((name) => [name, executables.map((): number[] => [])]));
  for (let round = 0; round < rounds + 3; round += 1) {
    for (const [name, document] of documents) {
      const shifted = executables.map((_, at) => (at + round) % executables.length);
      for (const at of shifted) {
        const executable = executables[at];
        if (executable === undefined) continue;
        const elapsed = await ask(executable, document);
        // The first rounds warm up.
        if (round >= 3) times.get(name)?.[at]?.push(elapsed);
      }
    }
  }
  return new Map([...times].map(([name, all]) => [name, all.map(median)]));
}

async function ask(executable: Executable, document: DocumentNode): Promise<number> {
  const [start, startProcessor] = [performance.now(), process.cpuUsage()];
  const { errors } = await execute({ schema: executable.schema, document, contextValue: executable.makeContext() });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  const { user, system } = process.cpuUsage(startProcessor);
  return options.neo4j ? performance.now() - start : (user + system) / 1_000;
}

function print(engine: string, perStatement: number, times: ReadonlyMap<string, readonly number[]>): void {
  console.log(
    `${engine}: with 0 and with ${perStatement.toFixed(1)} closed statements for each that is stated now, medians in ms${options.neo4j ? '' : ' of processor time'}`,
  );
  for (const [name, [without = NaN, with_ = NaN]] of times)
    console.log(`  ${name.padEnd(16)}${without.toFixed(2).padStart(9)}${with_.toFixed(2).padStart(9)}   × ${(with_ / without).toFixed(2)}`);
}

/** Two graphs in memory, asked in turns. */
async function measureEmbedded(folder: string): Promise<void> {
  const [without, with_] = [await openInMemory(), await openInMemory()];
  await load(without, folder);
  await load(with_, folder);
  const perStatement = await closeTimes(with_, folder, Number(options.times));
  print('embedded', perStatement, await time([makeExecutable(without), makeExecutable(with_)], Number(options.rounds)));
  await without.close();
  await with_.close();
}

/** One database, asked before and after, since a Community Neo4j has no other. */
async function measureNeo4j(folder: string, home: string): Promise<void> {
  const server = await startNeo4j({ home, memory: '2g' });
  const engine = connectNeo4j({ uri: server.uri, user: 'neo4j', password: null, database: 'neo4j' }, loadSetup('neo4j'));
  try {
    await engine.setUp();
    await load(engine, folder);
    const rounds = Number(options.rounds);
    // Asked twice, so that the plans and the compiler of the database are as warm before as after.
    await time([makeExecutable(engine)], rounds);
    const before = await time([makeExecutable(engine)], rounds);
    const perStatement = await closeTimes(engine, folder, Number(options.times));
    const after = await time([makeExecutable(engine)], rounds);
    print('neo4j', perStatement, new Map([...before].map(([name, times]) => [name, [...times, ...(after.get(name) ?? [])]])));
  } finally {
    await engine.close();
    await server.stop();
  }
}

const home = mkdtempSync(join(tmpdir(), 'samverkan-closed-'));
try {
  const folder = join(home, 'package');
  writeFundingGraph(folder, Math.max(1, Math.round(Number(options.projects) / projectsEach)));
  if (options.neo4j) await measureNeo4j(folder, join(home, 'neo4j'));
  else await measureEmbedded(folder);
} finally {
  rmSync(home, { recursive: true, force: true });
}
