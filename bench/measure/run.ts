import { openDatabases, type Wanted } from '../data/databases.ts';
import type { ImportRate } from '../data/import.ts';
import { firstCommunity } from '../data/funding-graph.ts';
import { chooseSubjects } from '../data/subjects.ts';
import type { Options } from '../options.ts';
import { contender, type Contender } from '../servers/contenders.ts';
import { connect } from '../servers/connect.ts';
import { startContender, type RunningContender } from '../servers/start.ts';
import { nameIndex } from '../workloads/search.ts';
import type { AnyWorkload, Subjects } from '../workloads/workload.ts';
import { newClient } from './client.ts';
import { compareAnswers } from './compare.ts';
import { measureFirst, type First } from './first.ts';
import { measure, type Measured } from './rounds.ts';

/** What was measured of one workload. */
export interface WorkloadResult {
  readonly workload: string;
  /** The length of the answer as JSON, in characters. */
  readonly size: number;
  /** Where contenders answered differently; nothing was timed then. */
  readonly differences: readonly string[];
  readonly measured: readonly Measured[];
}

/** What was measured on one set of data. */
export interface Run {
  /** How many times 310 projects; null for a data package. */
  readonly factor: number | null;
  readonly imports: readonly ImportRate[];
  readonly first: readonly First[];
  readonly workloads: readonly WorkloadResult[];
}

type Say = (line: string) => void;

/** Loads data, checks that all contenders answer alike, and times them; what they don't answer alike is not timed. */
export async function run(options: Options, wanted: Wanted, workloads: readonly AnyWorkload[], say: Say): Promise<Run> {
  const databases = await openDatabases(wanted, say);
  const running: RunningContender[] = [];
  try {
    const subjects = await prepare(databases.neo4jUri, options.isGrowth, wanted);
    const contenders = options.contenders.map((name) => contender(name, { ...databases, source: options.source }));
    const starts = options.isGrowth ? 0 : options.starts;
    if (starts > 0) say(`First answers of fresh servers, ${String(starts)} starts each`);
    const first = await measureFirst(contenders.filter(isUncached), workloads, subjects, starts);
    for (const one of contenders) running.push(await startContender(one));
    const results: WorkloadResult[] = [];
    for (const workload of workloads)
      results.push(await measureWorkload(options, running, workload, subjects, { neo4jPid: databases.neo4jPid, say }));
    return { factor: wanted.factor, imports: databases.imports, first, workloads: results };
  } finally {
    for (const one of running) await one.stop();
    await databases.stop();
  }
}

function isUncached({ name }: Contender): boolean {
  return !name.endsWith('cached');
}

async function prepare(uri: string, isGrowth: boolean, { factor }: Wanted): Promise<Subjects> {
  const driver = connect(uri);
  try {
    await driver.executeQuery(`CREATE FULLTEXT INDEX ${nameIndex} IF NOT EXISTS FOR (p:Project) ON EACH [p.name]`);
    await driver.executeQuery('CALL db.awaitIndexes(300)');
    return await chooseSubjects(driver, isGrowth ? firstCommunity : '', factor === null ? null : 'vatt');
  } finally {
    await driver.close();
  }
}

async function measureWorkload(
  options: Options,
  running: readonly RunningContender[],
  workload: AnyWorkload,
  subjects: Subjects,
  { neo4jPid, say }: { neo4jPid: number | null; say: Say },
): Promise<WorkloadResult> {
  say(`${workload.name}: ${workload.what}`);
  const client = newClient(1);
  const { size, differences } = await compareAnswers(client, running, workload, subjects).finally(() => {
    client.close();
  });
  for (const difference of differences) say(`  answers differ, so nothing is timed: ${difference}`);
  const measured: Measured[] = [];
  if (differences.length === 0)
    for (const clients of options.clients) {
      const some = await measure(running, workload, subjects, clients, { ...options, neo4jPid });
      measured.push(...some);
      for (const { contender: name, median, p95, processor } of some)
        say(
          `  ${String(clients).padStart(3)} ${name.padEnd(26)} ${[median, p95, processor].map((ms) => ms.toFixed(2).padStart(9)).join('')} ms`,
        );
    }
  return { workload: workload.name, size, differences, measured };
}
