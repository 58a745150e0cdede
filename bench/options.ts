import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../src/config.ts';
import { contenderNames, type ContenderName } from './servers/contenders.ts';
import { workloads } from './workloads/all.ts';
import type { AnyWorkload } from './workloads/workload.ts';

/** What the bench is to do. */
export interface Options {
  /** How many times 310 projects; null for the data package in `data`. */
  readonly factor: number | null;
  readonly data: string | null;
  readonly workloads: readonly AnyWorkload[];
  readonly contenders: readonly ContenderName[];
  /** Numbers of clients that ask at the same time. */
  readonly clients: readonly number[];
  readonly rounds: number;
  /** How often each contender is started anew for the time of the first answer. */
  readonly starts: number;
  /** How long each contender is asked before anything is timed, in milliseconds. */
  readonly warmUp: number;
  /** How long a contender is asked in a round, in milliseconds. */
  readonly slice: number;
  /** Whether a few workloads are measured with 1, 10 and 100 times the data. */
  readonly isGrowth: boolean;
  /** Where databases are kept between runs. */
  readonly cache: string;
  /** Whether to load even what an earlier run has loaded. */
  readonly isFresh: boolean;
  /** The checkout of Samverkan that is measured. */
  readonly source: string;
  /** An empty Neo4j to load into, instead of one that is started. */
  readonly neo4j: string | null;
  readonly json: string;
  /** Results of earlier runs whose tables are printed; nothing is measured then. */
  readonly tables: readonly string[];
}

/** The text for --help. */
export const usage = `Measures Samverkan beside hand-written Cypher and @neo4j/graphql, on data drawn by chance.

  npm run bench -- [options]

  --size <size>        small (310 projects), medium (3,100) or full (31,000, the default)
  --data <folder>      a data package instead
  --workloads <names>  some of: ${workloads.map(({ name }) => name).join(', ')}
  --contenders <names> some of: ${contenderNames.join(', ')}
  --clients <numbers>  how many ask at the same time (1,16)
  --rounds <number>    how often each contender has its turn (10)
  --starts <number>    how often it is started anew for its first answers, 0 for not at all (3)
  --warm-up <number>   how long it is asked before, in milliseconds (2000)
  --slice <number>     how long a turn is, in milliseconds (400)
  --growth             measures growth instead: 1, 10 and 100 times the data
  --cache <folder>     keeps the databases there (.samverkan/bench)
  --fresh              loads the data even if an earlier run has, to time the import
  --neo4j <address>    loads into this empty Neo4j instead of starting one
  --source <folder>    measures the Samverkan of another checkout
  --json <file>        writes all figures there (bench/results/<time>.json)
  --tables <files>     prints the tables of docs/performance.md from such files, and measures nothing`;

const factors = new Map([
  ['small', 1],
  ['medium', 10],
  ['full', 100],
]);

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const optionTypes = {
  ...{ size: { ...text, default: 'full' }, data: text, workloads: text, contenders: text },
  ...{ clients: { ...text, default: '1,16' }, rounds: { ...text, default: '10' }, slice: { ...text, default: '400' } },
  ...{
    starts: { ...text, default: '3' },
    'warm-up': { ...text, default: '2000' },
    growth: flag,
    fresh: flag,
    cache: text,
    neo4j: text,
    source: text,
    json: text,
    tables: text,
    help: flag,
  },
} as const;

/** Reads the command line; null when it asks for help. Throws an Error that says what is wrong. */
export function readOptions(words: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...words],
    options: optionTypes,
  });
  if (values.help) return null;
  const factor = factors.get(values.size);
  if (factor === undefined) throw new Error(`Expected --size to be small, medium or full, got "${values.size}"`);
  const when = new Date().toISOString().replace(/[:.]/g, '-');
  return {
    factor: values.data === undefined ? factor : null,
    data: values.data === undefined ? null : resolve(values.data),
    workloads: choose('workloads', values.workloads, workloads, ({ name }) => name),
    contenders: choose('contenders', values.contenders, contenderNames, (name) => name),
    clients: values.clients.split(',').map((text) => readCount('clients', text)),
    rounds: readCount('rounds', values.rounds),
    starts: readCount('starts', values.starts, 0),
    warmUp: readCount('warm-up', values['warm-up']),
    slice: readCount('slice', values.slice),
    isGrowth: values.growth,
    isFresh: values.fresh,
    cache: resolve(values.cache ?? join(projectRoot, '.samverkan', 'bench')),
    neo4j: values.neo4j ?? null,
    source: resolve(values.source ?? projectRoot),
    json: resolve(values.json ?? join(projectRoot, 'bench', 'results', `${when}.json`)),
    tables: (values.tables ?? '').split(',').filter((file) => file !== ''),
  };
}

function readCount(option: string, text: string, least = 1): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= least) return count;
  throw new Error(`Expected --${option} to be a whole number from ${String(least)}, got "${text}"`);
}

/** Those of some things that a list names; all without a list. */
function choose<Thing>(option: string, list: string | undefined, all: readonly Thing[], nameOf: (thing: Thing) => string): Thing[] {
  if (list === undefined) return [...all];
  const wanted = list.split(',').map((text) => text.trim());
  const unknown = wanted.find((text) => !all.some((thing) => nameOf(thing) === text));
  if (unknown !== undefined) throw new Error(`Expected --${option} to name some of ${all.map(nameOf).join(', ')}, got "${unknown}"`);
  return all.filter((thing) => wanted.includes(nameOf(thing)));
}
