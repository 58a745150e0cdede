// Prints the server time of each relationship question: tsx bench/questions.ts [--neo4j] [--projects 10000] [--only word] [--runs 7] [--statements]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { execute, parse } from 'graphql';
import { startNeo4j } from '../neo4j/start.ts';
import { projectRoot } from '../src/config.ts';
import type { Engine } from '../src/engine/engine.ts';
import { engineWith } from '../src/engine/engine-with.ts';
import { connectNeo4j } from '../src/engine/neo4j.ts';
import { openInMemory } from '../src/engine/open.ts';
import { makeExecutable, type Executable } from '../src/executable.ts';
import { loadSetup, loadStatements } from '../src/graph/statements.ts';
import { importFolder } from '../src/ingest/import-folder.ts';
import { writeMadeUpGraph } from './made-up-graph.ts';
import { baseline, questionsAbout, subjectsOperation, type Question, type Subjects } from './question-list.ts';

/** What is known of a data set without asking; the other subjects are those with the most projects. */
type Known = Omit<Subjects, 'actors' | 'themes' | 'funder'>;

/** A question asked once: in milliseconds, the processor time that of this process. */
interface Run {
  readonly elapsed: number;
  readonly processor: number;
  readonly statements: number;
  readonly answer: unknown;
}

const statements = loadStatements();
const { values: options } = parseArgs({
  options: {
    neo4j: { type: 'boolean', default: false },
    projects: { type: 'string', default: '10000' },
    only: { type: 'string', default: '' },
    statements: { type: 'boolean', default: false },
    runs: { type: 'string', default: '7' },
  },
});

const runs = Number(options.runs);

const shipped: Known = {
  ...{ bodies: ['federation:akademi-norr', 'group:akademi-norrs-kommuner'], project: 'project:forstudie-integration-norrland' },
  ...{ ends: ['federation:akademi-norr', 'cooperation-body:umearegionen'], text: 'umea kommun' },
};
const madeUp: Known = {
  ...{ bodies: ['network:a-0', 'network:a-1'], project: `project:p-${String(Number(options.projects) - 1)}` },
  ...{ ends: ['company:a-1199', 'association:a-799'], text: 'norrsund kommun' },
};

/** How long each statement took, while one question is asked. */
const spent = new Map<string, { milliseconds: number; rows: number; count: number }>();

/** The engine, with its statements timed. */
function timed(engine: Engine): Engine {
  const read: Engine['read'] = async (statement, parameters) => {
    const start = performance.now();
    const rows = await engine.read(statement, parameters);
    const known = spent.get(statement.name) ?? { milliseconds: 0, rows: 0, count: 0 };
    const milliseconds = known.milliseconds + performance.now() - start;
    spent.set(statement.name, { milliseconds, rows: known.rows + rows.length, count: known.count + 1 });
    return rows;
  };
  return engineWith(engine, {
    read,
  });
}

async function ask(executable: Executable, { name, operation }: Question): Promise<Run> {
  const { schema } = executable;
  const contextValue = executable.makeContext();
  const processorBefore = process.cpuUsage();
  const start = performance.now();
  const { data, errors } = await execute({ schema, document: parse(operation), contextValue });
  const elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(processorBefore);
  const [error] = errors ?? [];
  if (error !== undefined) throw new Error(`${name} failed: ${error.message}`, { cause: error.originalError });
  return { elapsed, processor: (user + system) / 1000, statements: contextValue.statementCount, answer: data };
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

async function measure(executable: Executable, question: Question, label: string, unit: number): Promise<number> {
  const first = await ask(executable, question);
  spent.clear();
  const warm: Run[] = [];
  for (let run = 0; run < runs; run += 1) warm.push(await ask(executable, question));
  const elapsed = warm.map((run) => run.elapsed);
  const median = middle(elapsed);
  const figures = [first.elapsed, Math.min(...elapsed), median, Math.max(...elapsed), middle(warm.map((run) => run.processor))].map(
    (time) => time.toFixed(1).padStart(9),
  );
  const ratio = unit === 0 ? '1.0' : (median / unit).toFixed(1);
  console.log(`${label} ${question.name.padEnd(34)} ${String(first.statements).padStart(5)} ${figures.join(' ')} ${ratio.padStart(8)}`);
  if (options.statements)
    for (const [name, { milliseconds, rows, count }] of [...spent].sort(([, one], [, other]) => other.milliseconds - one.milliseconds))
      console.log(
        `      ${name}: ${(count / runs).toFixed(1)} × , ${(milliseconds / runs).toFixed(1)} ms, ${(rows / runs).toFixed(0)} rows`,
      );
  return median;
}

async function measureAll(engine: Engine, data: string, folder: string, known: Known): Promise<void> {
  const { findings, seconds, statementCount } = await importFolder(engine, statements, folder);
  if (findings.total > 0) throw new Error(`Expected data without findings, got ${JSON.stringify(findings.total)}`);
  const label = `${data.padEnd(8)} ${engine.kind.padEnd(8)}`;
  console.log(`${label} ${String(statementCount)} statements imported in ${seconds.toFixed(1)} s`);
  const executable = makeExecutable(timed(engine), statements);
  const { answer } = await ask(executable, { name: 'subjects', operation: subjectsOperation });
  const subjects = { ...known, ...subjectsIn(answer) };
  const unit = await measure(executable, baseline, label, 0);
  for (const question of questionsAbout(subjects))
    if (question.name.includes(options.only)) await measure(executable, question, label, unit);
}

/** The ids in the answer, in its order: funders, then actors, then themes. */
function subjectsIn(answer: unknown): Pick<Subjects, 'actors' | 'themes' | 'funder'> {
  const [funder = '', ...found] = [...JSON.stringify(answer).matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => id);
  const isTheme = (id: string): boolean => id.startsWith('theme:');
  return { funder, actors: found.filter((id) => !isTheme(id)), themes: found.filter(isTheme) };
}

const folder = mkdtempSync(join(tmpdir(), 'samverkan-questions-'));
try {
  writeMadeUpGraph(folder, Number(options.projects));
  console.log(
    `${'data     engine   question'.padEnd(53)} statements first   least    median     worst processor    ratio   (ms, ${String(runs)} warm runs)`,
  );
  for (const [data, from, known] of [
    ['shipped', join(projectRoot, 'data'), shipped],
    ['made up', folder, madeUp],
  ] as const) {
    const embedded = await openInMemory();
    await measureAll(embedded, data, from, known);
    await embedded.close();
    if (!options.neo4j) continue;
    const server = await startNeo4j();
    const engine = connectNeo4j(
      { uri: server.uri, user: 'neo4j', password: null, database: 'neo4j', timeout: 600_000 },
      loadSetup('neo4j'),
    );
    try {
      await engine.setUp();
      await measureAll(engine, data, from, known);
    } finally {
      await engine.close();
      await server.stop();
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
