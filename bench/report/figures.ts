import type { Run } from '../measure/run.ts';
import type { ContenderName } from '../servers/contenders.ts';
import type { Measured } from '../measure/rounds.ts';

/** What was measured of a contender with a workload; undefined when it was not. */
export function figure({ workloads }: Run, workload: string, contender: ContenderName, clients = 1): Measured | undefined {
  const found = workloads.find((one) => one.workload === workload);
  return found?.measured.find((one) => one.contender === contender && one.clients === clients);
}

/** One number divided by another; null when one is missing. */
export function divided(one: number | undefined, other: number | undefined): number | null {
  return one === undefined || other === undefined ? null : one / other;
}

/** The median of a contender divided by that of another, with one client; null when one was not measured. */
export function timesOf(run: Run, workload: string, one: ContenderName, other: ContenderName): number | null {
  return divided(figure(run, workload, one)?.median, figure(run, workload, other)?.median);
}
