import type { Run } from '../measure/run.ts';
import { workloads } from '../workloads/all.ts';
import { divided, figure, timesOf } from './figures.ts';

/** A number that had to be reached, and what was measured. */
export interface Bar {
  readonly what: string;
  readonly bar: string;
  readonly measured: number | null;
  readonly isReached: boolean | null;
}

const importBars = { embedded: 15_000, neo4j: 8_000 };
const longestEmbedded = 20;

/** The bars of one run: ratios of medians with one client, processor time, imports. */
export function barsOf(run: Run): Bar[] {
  const measured = workloads.filter(({ name }) => run.workloads.some(({ workload }) => workload === name));
  return [
    ...measured.flatMap(({ name, bars }) => [
      ...(bars.tuned === null
        ? []
        : [atMost(`${name}: Samverkan on Neo4j / tuned Cypher`, timesOf(run, name, 'samverkan-neo4j', 'tuned'), bars.tuned)]),
      atLeast(`${name}: @neo4j/graphql / Samverkan on Neo4j`, timesOf(run, name, 'library', 'samverkan-neo4j'), bars.library ?? 1),
    ]),
    ...measured
      .filter(({ name }) => name !== '__typename')
      .map(({ name }) => atLeast(`${name} again: @neo4j/graphql / cached`, timesOf(run, name, 'library', 'samverkan-neo4j-cached'), 20)),
    ...['nested read', 'matrix'].map((name) =>
      atMost(`${name}: server CPU, Samverkan on Neo4j / @neo4j/graphql`, processorRatio(run, name), 1 / 3),
    ),
    ...measured.map(({ name }) =>
      atMost(`${name}: embedded / Samverkan on Neo4j`, timesOf(run, name, 'samverkan-embedded', 'samverkan-neo4j'), 1.5),
    ),
    ...measured
      .filter(({ name }) => name !== 'matrix')
      .map(({ name }) => atMost(`${name}: embedded, in ms`, figure(run, name, 'samverkan-embedded')?.median ?? null, longestEmbedded)),
    ...run.imports.map(({ engine, statementCount, seconds }) =>
      atLeast(`import, ${engine}: statements a second`, Math.round(statementCount / seconds), importBars[engine]),
    ),
  ];
}

/** The bars of growth: what a question takes with the most data, divided by what it takes with the least. */
export function growthBars(runs: readonly Run[]): Bar[] {
  const [least, most] = [runs[0], runs.at(-1)];
  if (least === undefined || most === undefined || least === most) return [];
  return (['samverkan-neo4j', 'samverkan-embedded'] as const).flatMap((contender) =>
    least.workloads.map(({ workload }) => {
      const growth = divided(figure(most, workload, contender)?.median, figure(least, workload, contender)?.median);
      return atMost(`${workload}: ${contender}, ${String(most.factor)} / ${String(least.factor)} times the data`, growth, 2);
    }),
  );
}

function processorRatio(run: Run, workload: string): number | null {
  return divided(figure(run, workload, 'samverkan-neo4j')?.processor, figure(run, workload, 'library')?.processor);
}

function atMost(what: string, measured: number | null, most: number): Bar {
  return { what, bar: `≤ ${String(Number(most.toFixed(2)))}`, measured, isReached: measured === null ? null : measured <= most };
}

function atLeast(what: string, measured: number | null, least: number): Bar {
  return { what, bar: `≥ ${least.toLocaleString('en')}`, measured, isReached: measured === null ? null : measured >= least };
}
