import type { Run } from '../measure/run.ts';
import { contenderNames, type ContenderName } from '../servers/contenders.ts';
import { barsOf, growthBars, type Bar } from './bars.ts';
import { divided, figure, timesOf } from './figures.ts';
import type { Result } from './result.ts';
import { ms, ratio, table } from './table.ts';

const titles: Readonly<Record<ContenderName, string>> = {
  plain: 'Cypher as people write it',
  tuned: 'Cypher, tuned',
  library: '@neo4j/graphql',
  'samverkan-neo4j': 'Samverkan, Neo4j',
  'samverkan-embedded': 'Samverkan, embedded',
  'samverkan-neo4j-cached': 'Samverkan, Neo4j, again',
  'samverkan-embedded-cached': 'Samverkan, embedded, again',
};

/** The tables of docs/performance.md. */
export function describe(result: Result): string {
  const { machine, runs, rounds, slice, isGrowth, date } = result;
  const { processor, cores, memoryGigabytes, node, neo4j } = machine;
  const head = `Measured ${date.slice(0, 10)} on ${String(cores)} cores (${processor}), ${String(memoryGigabytes)} GB, Node ${node}, Neo4j ${neo4j}; ${String(rounds)} rounds of ${String(slice)} ms.`;
  return [head, ...(isGrowth ? [growth(runs)] : runs.flatMap(tablesOf)), bars(isGrowth ? growthBars(runs) : runs.flatMap(barsOf))].join(
    '\n\n',
  );
}

function tablesOf(run: Run): string[] {
  const clients = [...new Set(run.workloads.flatMap(({ measured }) => measured.map((one) => one.clients)))];
  return [
    imports(run),
    ...clients.map((count) => `Median and 95th percentile in ms, ${clientsText(count)}:\n\n${latencies(run, count)}`),
    ...clients.map(
      (count) =>
        `Requests a second, ${clientsText(count)}:\n\n${each(run, ({ requestsPerSecond }) => requestsPerSecond.toFixed(0), count)}`,
    ),
    `Processor time of the server for a request in ms, with one client:\n\n${each(run, ({ processor }) => ms(processor))}`,
    `Processor time of Neo4j for a request in ms, with one client:\n\n${each(run, ({ database }) => ms(database))}`,
    `Statements sent to Neo4j for a request:\n\n${each(run, ({ statements }) => String(Number(statements.toFixed(1))))}`,
    `Median against tuned Cypher, with one client:\n\n${against(run)}`,
    ...(run.first.length === 0 ? [] : [`The first answer of a fresh server in ms:\n\n${firsts(run)}`]),
  ];
}

function clientsText(count: number): string {
  return count === 1 ? 'with one client' : `with ${String(count)} clients`;
}

function presentIn(run: Run): ContenderName[] {
  return contenderNames.filter((name) => run.workloads.some(({ measured }) => measured.some(({ contender }) => contender === name)));
}

type Cell = (measured: NonNullable<ReturnType<typeof figure>>) => string;

function each(run: Run, cell: Cell, clients = 1): string {
  const present = presentIn(run);
  const rows = run.workloads.map(({ workload }) => [
    workload,
    ...present.map((name) => {
      const measured = figure(run, workload, name, clients);
      return measured === undefined ? '–' : cell(measured);
    }),
  ]);
  return table(['workload', ...present.map((name) => titles[name])], rows);
}

function latencies(run: Run, clients: number): string {
  return each(run, ({ median, p95 }) => `${ms(median)} (${ms(p95)})`, clients);
}

function against(run: Run): string {
  const present = presentIn(run).filter((name) => name !== 'tuned');
  const rows = run.workloads.map(({ workload }) => [workload, ...present.map((name) => ratio(timesOf(run, workload, name, 'tuned')))]);
  return table(['workload', ...present.map((name) => titles[name])], rows);
}

function firsts({ first, workloads }: Run): string {
  const present = contenderNames.filter((name) => first.some(({ contender }) => contender === name));
  const find = (workload: string, name: ContenderName): string =>
    ms(first.find((one) => one.workload === workload && one.contender === name)?.milliseconds);
  const rows = workloads.map(({ workload }) => [workload, ...present.map((name) => find(workload, name))]);
  return table(['workload', ...present.map((name) => titles[name])], rows);
}

function imports({ imports: all }: Run): string {
  const rows = all.map(({ engine, statementCount, seconds }) => [
    engine,
    String(statementCount),
    seconds.toFixed(1),
    String(Math.round(statementCount / seconds)),
  ]);
  return `Import:\n\n${table(['engine', 'statements', 'seconds', 'statements a second'], rows)}`;
}

function growth(runs: readonly Run[]): string {
  const [least] = runs;
  if (least === undefined) return '';
  const rows = presentIn(least).flatMap((name) =>
    least.workloads.map(({ workload }) => {
      const medians = runs.map((run) => figure(run, workload, name)?.median);
      return [workload, titles[name], ...medians.map(ms), ratio(divided(medians.at(-1), medians[0]))];
    }),
  );
  const sizes = runs.map(({ factor }) => `${String(310 * (factor ?? 0))} projects`);
  return `Median in ms with one client, by size of the data:\n\n${table(['workload', 'contender', ...sizes, 'growth'], rows)}`;
}

function bars(all: readonly Bar[]): string {
  const reached = (isReached: boolean | null): string => (isReached === null ? 'not measured' : isReached ? 'yes' : 'no');
  const rows = all.map(({ what, bar, measured, isReached }) => [what, bar, ratio(measured), reached(isReached)]);
  return `Bars:\n\n${table(['what', 'bar', 'measured', 'reached'], rows)}`;
}
