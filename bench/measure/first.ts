import type { Contender, ContenderName } from '../servers/contenders.ts';
import { startContender } from '../servers/start.ts';
import type { AnyWorkload, Subjects } from '../workloads/workload.ts';
import { newClient } from './client.ts';
import { median } from './numbers.ts';
import { questionFor } from './question.ts';

/** How long the first answer to a workload took a server that had just been started. */
export interface First {
  readonly workload: string;
  readonly contender: ContenderName;
  /** The median over the starts, in milliseconds. */
  readonly milliseconds: number;
}

/** Starts each contender some times and asks each workload once, connecting included, each time beginning with another. */
export async function measureFirst(
  contenders: readonly Contender[],
  workloads: readonly AnyWorkload[],
  subjects: Subjects,
  starts: number,
): Promise<First[]> {
  const times = new Map<string, { workload: string; contender: ContenderName; all: number[] }>();
  for (let start = 0; start < starts; start += 1)
    for (const contender of contenders)
      for (const [workload, milliseconds] of await askOnce(contender, rotated(workloads, start), subjects)) {
        const key = `${workload} ${contender.name}`;
        const known = times.get(key) ?? { workload, contender: contender.name, all: [] };
        times.set(key, { ...known, all: [...known.all, milliseconds] });
      }
  return [...times.values()].map(({ workload, contender, all }) => ({ workload, contender, milliseconds: median(all) }));
}

async function askOnce(contender: Contender, workloads: readonly AnyWorkload[], subjects: Subjects): Promise<[string, number][]> {
  const server = await startContender(contender);
  const client = newClient(1);
  const times: [string, number][] = [];
  try {
    for (const workload of workloads) {
      const { url, body } = questionFor(server, workload, subjects);
      const start = performance.now();
      await client.ask(url, body);
      times.push([workload.name, performance.now() - start]);
    }
    return times;
  } finally {
    client.close();
    await server.stop();
  }
}

function rotated<Thing>(things: readonly Thing[], by: number): Thing[] {
  const at = things.length === 0 ? 0 : by % things.length;
  return [...things.slice(at), ...things.slice(0, at)];
}
