import { chanceFrom } from '../oracle/chance.ts';
import { drawRequest, type FuzzGround } from './hostile-request.ts';
import { judge } from './judge.ts';
import { send, type HostileRequest, type Target } from './send.ts';

/** What came of all requests. */
export interface Tally {
  requests: number;
  /** Answers with data. */
  answered: number;
  /** The longest that an answer took, in milliseconds, and whose seed it was. */
  slowest: { milliseconds: number; seed: number };
  /** Milliseconds of all answers to a kind of request. */
  readonly times: Map<string, number>;
  readonly kinds: Map<string, number>;
  readonly statuses: Map<string, number>;
  readonly codes: Map<string, number>;
  /** The first of each kind. */
  readonly faults: Fault[];
  readonly faultKinds: Map<string, number>;
}

/** A request whose answer is wrong, made as small as it goes. */
export interface Fault {
  readonly seed: number;
  readonly what: string;
  readonly request: HostileRequest;
}

const mostFaults = 10;

/** An empty tally. */
export function newTally(): Tally {
  return {
    requests: 0,
    answered: 0,
    slowest: { milliseconds: 0, seed: 0 },
    times: new Map(),
    kinds: new Map(),
    statuses: new Map(),
    codes: new Map(),
    faults: [],
    faultKinds: new Map(),
  };
}

/** Sends the requests of the seeds from `from` up to but not including `to`, some at a time, and tallies what comes. */
export async function fuzz(target: Target, ground: FuzzGround, range: { from: number; to: number }, tally: Tally): Promise<void> {
  let next = range.from;
  const work = async (): Promise<void> => {
    while (next < range.to && tally.faults.length < mostFaults) {
      const seed = next;
      next += 1;
      await tryOne(target, drawRequest(ground, chanceFrom(seed * 7_919 + 1), seed), seed, tally);
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
}

async function tryOne(target: Target, request: HostileRequest, seed: number, tally: Tally): Promise<void> {
  tally.requests += 1;
  add(tally.kinds, request.kind);
  const what = await faultOf(target, request, tally, seed);
  if (what === null) return;
  const kind = kindOf(what);
  if (add(tally.faultKinds, kind) > 1) return;
  const smallest = await shrinkBody(request, async (smaller) => kindOf(await faultOf(target, smaller)) === kind);
  tally.faults.push({ seed, what, request: smallest });
}

/** What is wrong with the answer to a request, in words; null when nothing is. */
export async function faultOf(target: Target, request: HostileRequest, tally: Tally = newTally(), seed = 0): Promise<string | null> {
  try {
    const answer = await send(target, request);
    const { milliseconds } = answer;
    if (milliseconds > tally.slowest.milliseconds) tally.slowest = { milliseconds, seed };
    add(tally.times, request.kind, Math.round(milliseconds));
    if (answer.body.startsWith('{"data":{')) tally.answered += 1;
    add(tally.statuses, String(answer.status));
    const fault = judge(request, answer, (code) => {
      add(tally.codes, code);
    });
    return fault === null ? null : `${fault}\n${answer.body.slice(0, 600)}`;
  } catch (error) {
    // A refusal before the body is read closes the connection while the body is still being sent.
    if (isClosed(error) && (request.body?.length ?? 0) > 60_000) return null;
    return String(error);
  }
}

function isClosed(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ECONNRESET');
}

/** The first line without what differs from one request to the other. */
function kindOf(fault: string | null): string {
  return fault?.split('\n')[0] ?? '';
}

/** The request with the smallest body for which `isFailing` stays true: pieces are taken out, large ones first. */
export async function shrinkBody(
  request: HostileRequest,
  isFailing: (request: HostileRequest) => Promise<boolean>,
  mostRuns = 300,
): Promise<HostileRequest> {
  let smallest = request;
  let runs = 0;
  for (let piece = Math.ceil((request.body?.length ?? 0) / 2); piece >= 1 && runs < mostRuns; piece = Math.floor(piece / 2)) {
    for (let at = 0; at < (smallest.body?.length ?? 0) && runs < mostRuns;) {
      const body = smallest.body ?? Buffer.alloc(0);
      const smaller = { ...smallest, body: Buffer.concat([body.subarray(0, at), body.subarray(at + piece)]) };
      runs += 1;
      if (await isFailing(smaller)) smallest = smaller;
      else at += piece;
    }
  }
  return smallest;
}

/** A request as text that can be read and sent again. */
export function requestText({ kind, method, path, headers, body }: HostileRequest): string {
  return `${kind}: ${method} ${path.slice(0, 1_000)} ${JSON.stringify(headers)}\n${JSON.stringify(body?.toString().slice(0, 3_000) ?? '')}`;
}

function add(to: Map<string, number>, key: string, number = 1): number {
  const sum = (to.get(key) ?? 0) + number;
  to.set(key, sum);
  return sum;
}
