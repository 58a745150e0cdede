/** A step from one id to another, and where it is stated. */
export interface Step {
  readonly to: string;
  readonly line: number;
}

/** A way that leads back to where it began. */
export interface Cycle {
  /** The ids on the way, the first again at the end. */
  readonly ids: readonly string[];
  /** The line of the step that closes it. */
  readonly line: number;
}

interface Visit {
  readonly id: string;
  next: number;
}

/** The cycles that steps make: one for each step that leads back to an id on the way to it. */
export function findCycles(steps: ReadonlyMap<string, readonly Step[]>): Cycle[] {
  const cycles: Cycle[] = [];
  const done = new Set<string>();
  for (const start of steps.keys()) if (!done.has(start)) walk(start, steps, done, cycles);
  return cycles;
}

/** Depth first, without recursion, so that a long way breaks nothing. */
function walk(start: string, steps: ReadonlyMap<string, readonly Step[]>, done: Set<string>, cycles: Cycle[]): void {
  const way: Visit[] = [{ id: start, next: 0 }];
  const onWay = new Set([start]);
  for (let visit = way.at(-1); visit !== undefined; visit = way.at(-1)) {
    const step = steps.get(visit.id)?.[visit.next];
    visit.next += 1;
    if (step === undefined) {
      done.add(visit.id);
      onWay.delete(visit.id);
      way.pop();
    } else if (onWay.has(step.to)) {
      const ids = way.map(({ id }) => id);
      cycles.push({ ids: [...ids.slice(ids.indexOf(step.to)), step.to], line: step.line });
    } else if (!done.has(step.to)) {
      onWay.add(step.to);
      way.push({ id: step.to, next: 0 });
    }
  }
}
