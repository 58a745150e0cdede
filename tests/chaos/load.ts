import { setTimeout as sleep } from 'node:timers/promises';
import { inspect, isDeepStrictEqual } from 'node:util';

/** The codes that a client may meet while things break; anything else is a fault. */
const knownCodes: ReadonlySet<string> = new Set([
  'DATABASE_UNAVAILABLE',
  'DATABASE_TIMEOUT',
  'QUERY_TIMEOUT',
  'OVERLOADED',
  'RATE_LIMITED',
]);

/** Questions whose answers are known, since the data do not change. */
const questions: readonly string[] = [
  '{ project(id: "project:effekt") { name funders { edges { node { id name } } } partners { totalCount edges { role node { id } } } } }',
  '{ search(text: "umea", first: 5) { edges { node { id name } } } }',
  '{ actors(filter: { kinds: [MUNICIPALITY] }, first: 20) { totalCount edges { node { id name memberships(first: 5) { edges { node { id name } } } } } } }',
  '{ coFunding(first: 10) { totalCount edges { node { sharedCount one: first { id } other: second { id } } } } }',
  '{ themes(first: 10) { edges { node { id name projects(first: 5) { totalCount edges { node { id } } } } } } }',
  '{ node(id: "municipality:umea") { id ... on Municipality { name degree statements(first: 5) { edges { node { id } } } } } }',
  '{ release { isComplete } sources { totalCount } }',
];

/** What came of all requests. */
export interface Tally {
  requests: number;
  right: number;
  left: number;
  unreachable: number;
  readonly codes: Map<string, number>;
  readonly faults: string[];
}

/** Clients that ask all the time. */
export interface Load {
  readonly tally: Tally;
  /** While true, a connection that is refused or broken is no fault: the server is being started again. */
  isServerDown: boolean;
  /** Asks every question once, uncached; whether all answers are right. */
  isHealed(): Promise<boolean>;
  stop(): Promise<void>;
}

/** Asks every question once of a server that is well, then keeps so many clients asking until it is stopped. */
export async function startLoad(address: string, clientCount: number): Promise<Load> {
  const answers = await Promise.all(questions.map((question) => ask(address, question)));
  const broken = answers.find(({ body }) => body.errors !== undefined || body.data === undefined);
  if (broken !== undefined) throw new Error(`A question has no answer: ${JSON.stringify(broken.body)}`);
  const expected = answers.map(({ body }) => body.data);
  const tally: Tally = { requests: 0, right: 0, left: 0, unreachable: 0, codes: new Map(), faults: [] };
  const ending = new AbortController();
  const load: Load = {
    tally,
    isServerDown: false,
    isHealed: async () => {
      const found = await Promise.all(questions.map((question) => ask(address, uncached(question)).catch(() => null)));
      return found.every((one, at) => one !== null && isDeepStrictEqual(one.body.data, expected[at]));
    },
    stop: async () => {
      ending.abort();
      await Promise.all(clients);
    },
  };
  const clients = Array.from({ length: clientCount }, () => keepAsking(address, expected, load, ending.signal));
  return load;
}

async function keepAsking(address: string, expected: readonly unknown[], load: Load, ending: AbortSignal): Promise<void> {
  while (!ending.aborted) {
    const at = Math.floor(Math.random() * questions.length);
    await askOnce(address, at, expected[at], load);
    await sleep(5 + Math.random() * 20);
  }
}

async function askOnce(address: string, at: number, expected: unknown, load: Load): Promise<void> {
  const question = questions[at] ?? '';
  const { tally } = load;
  const isLeaving = Math.random() < 0.1;
  const signal = AbortSignal.timeout(isLeaving ? Math.ceil(Math.random() * 30) : 30_000);
  tally.requests += 1;
  const wasDown = load.isServerDown;
  try {
    judge(await ask(address, Math.random() < 0.5 ? question : uncached(question), signal), expected, tally);
  } catch (error) {
    if (isLeaving && signal.aborted) tally.left += 1;
    else if (wasDown || load.isServerDown) tally.unreachable += 1;
    else fault(tally, `${question}: ${signal.aborted ? 'no answer within 30 s' : inspect(error, { depth: 1 }).slice(0, 300)}`);
  }
}

interface Answer {
  readonly status: number;
  readonly body: { readonly data?: unknown; readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[] };
}

async function ask(address: string, query: string, signal?: AbortSignal): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    ...(signal === undefined ? {} : { signal }),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

/** The same question in another text, so that no kept answer serves it. */
function uncached(question: string): string {
  return `query Q${Math.random().toString(36).slice(2)} ${question}`;
}

function judge({ status, body }: Answer, expected: unknown, tally: Tally): void {
  if (body.errors === undefined) {
    if (isDeepStrictEqual(body.data, expected)) tally.right += 1;
    else fault(tally, `a wrong answer with status ${String(status)}: ${JSON.stringify(body).slice(0, 300)}`);
    return;
  }
  const codes = new Set(body.errors.map((error) => error.extensions?.code ?? 'none'));
  for (const code of codes) tally.codes.set(code, (tally.codes.get(code) ?? 0) + 1);
  const unknown = [...codes].filter((code) => !knownCodes.has(code));
  if (unknown.length > 0) fault(tally, `status ${String(status)} with ${unknown.join(', ')}: ${JSON.stringify(body).slice(0, 300)}`);
}

function fault(tally: Tally, what: string): void {
  if (tally.faults.length < 50) tally.faults.push(what);
}
