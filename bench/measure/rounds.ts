import type { RunningContender } from '../servers/start.ts';
import type { ContenderName } from '../servers/contenders.ts';
import { processorTime } from '../servers/start.ts';
import type { AnyWorkload, Subjects } from '../workloads/workload.ts';
import { newClient, type Client } from './client.ts';
import { median, percentile } from './numbers.ts';
import { questionFor, type Question } from './question.ts';

/** What was measured of a contender with a workload and so many clients. */
export interface Measured {
  readonly contender: ContenderName;
  readonly clients: number;
  readonly requests: number;
  /** In milliseconds. */
  readonly median: number;
  readonly p95: number;
  readonly requestsPerSecond: number;
  /** Processor time of the server for a request, in milliseconds. */
  readonly processor: number;
  /** Processor time of Neo4j for a request, in milliseconds; null where it runs elsewhere. */
  readonly database: number | null;
  /** Statements sent to Neo4j for a request. */
  readonly statements: number;
}

/** How much is measured. */
export interface Effort {
  readonly rounds: number;
  /** In milliseconds. */
  readonly slice: number;
  /** In milliseconds. */
  readonly warmUp: number;
  readonly neo4jPid: number | null;
}

interface Turn {
  readonly latencies: number[];
  seconds: number;
  processor: number;
  database: number;
  statements: number;
}

const leastRequests = 3;

/** Asks all contenders one workload in turns, some rounds of them, with so many clients at the same time. */
export async function measure(
  running: readonly RunningContender[],
  workload: AnyWorkload,
  subjects: Subjects,
  clients: number,
  effort: Effort,
): Promise<Measured[]> {
  const client = newClient(clients);
  try {
    const turns = new Map<RunningContender, Turn>();
    for (const one of running) turns.set(one, { latencies: [], seconds: 0, processor: 0, database: 0, statements: 0 });
    // What every program does better once it has done it some times is not what is measured.
    for (const one of running) await askFor(effort.warmUp, client, questionFor(one, workload, subjects), clients);
    for (let round = 0; round < effort.rounds; round += 1)
      for (const [one, turn] of turns) await takeTurn(one, turn, client, questionFor(one, workload, subjects), clients, effort);
    return [...turns].map(([{ contender }, turn]) => summary(contender.name, clients, turn, effort.neo4jPid !== null));
  } finally {
    client.close();
  }
}

async function takeTurn(
  one: RunningContender,
  turn: Turn,
  client: Client,
  question: Question,
  clients: number,
  effort: Effort,
): Promise<void> {
  const database = (): number => (effort.neo4jPid === null ? 0 : processorTime(effort.neo4jPid));
  const [spentBefore, databaseBefore, start] = [await one.spent(), database(), performance.now()];
  turn.latencies.push(...(await askFor(effort.slice, client, question, clients)));
  turn.seconds += (performance.now() - start) / 1_000;
  const spent = await one.spent();
  turn.database += database() - databaseBefore;
  turn.processor += spent.milliseconds - spentBefore.milliseconds;
  turn.statements += spent.statements - spentBefore.statements;
}

/** Asks again and again for so many milliseconds, and gives how long each answer took. */
async function askFor(milliseconds: number, client: Client, { url, body }: Question, clients: number): Promise<number[]> {
  const latencies: number[] = [];
  const until = performance.now() + milliseconds;
  const askOn = async (): Promise<void> => {
    // Each client asks once at least, however long that takes, and all together a few times.
    for (let isOn = true; isOn; isOn = latencies.length < leastRequests || performance.now() < until) {
      const start = performance.now();
      await client.ask(url, body);
      latencies.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, askOn));
  return latencies;
}

function summary(contender: ContenderName, clients: number, turn: Turn, knowsDatabase: boolean): Measured {
  const requests = turn.latencies.length;
  return {
    ...{ contender, clients, requests, median: median(turn.latencies), p95: percentile(turn.latencies, 0.95) },
    requestsPerSecond: requests / turn.seconds,
    processor: turn.processor / requests,
    database: knowsDatabase ? turn.database / requests : null,
    statements: turn.statements / requests,
  };
}
