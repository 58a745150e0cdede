import { cpus, totalmem } from 'node:os';
import { defaultVersion } from '../../neo4j/classpath.ts';
import type { Run } from '../measure/run.ts';

/** All that a call of the bench has measured, as it stands in its JSON file. */
export interface Result {
  readonly date: string;
  readonly machine: Machine;
  readonly rounds: number;
  readonly slice: number;
  readonly isGrowth: boolean;
  readonly runs: readonly Run[];
}

interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly node: string;
  readonly neo4j: string;
}

/** The machine that this runs on. */
export function thisMachine(): Machine {
  const [first] = cpus();
  return {
    processor: first?.model ?? 'unknown',
    cores: cpus().length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    neo4j: defaultVersion(),
  };
}
