import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { engineWith } from '../../src/engine/engine-with.ts';
import { SamverkanError } from '../../src/errors.ts';
import { serve, serveShipped, type Served } from '../support/serve.ts';

/** What a fault of the database may hold: where it is, what was asked, where in the code, what the client gave. */
const secrets = ['db.internal.example', '/srv/secret/graph.grafeo', 'MATCH (n:Secret) RETURN n', 'at secretFunction', 'hushhush'];

/** A new one each time: an error that was logged before is not logged again. */
function secretError(): Error {
  return new Error(`${secrets.slice(0, 4).join(' ')} (file:///srv/secret/x.ts:1:1) {"id":"project:hushhush"}`);
}

let shipped: Served;

beforeAll(async () => {
  shipped = await serveShipped();
}, 120_000);

afterAll(() => shipped.stop());

interface Line {
  readonly level: number;
  readonly errorId?: string;
}

interface Seen {
  /** Headers and body of the answer. */
  readonly answer: string;
  readonly lines: Line[];
}

/** What the client and the log see of a request to a server whose engine fails in every read. */
async function failWith(makeError: (() => Error) | null, path: string, init: RequestInit = {}): Promise<Seen> {
  const lines: Line[] = [];
  const logger = pino({ level: 'info' }, { write: (text: string) => void lines.push(JSON.parse(text) as Line) });
  const { engine } = shipped;
  const error = makeError?.() ?? null;
  const failing: Engine = engineWith(engine, {
    read: (statement, parameters, limit) => (error === null ? engine.read(statement, parameters, limit) : Promise.reject(error)),
    ping: () => (error === null ? engine.ping() : Promise.reject(error)),
    close: () => Promise.resolve(),
  });
  const served = await serve(failing, logger);
  try {
    const response = await fetch(`${served.address}${path}`, init);
    const headers = JSON.stringify([...response.headers]).replaceAll(served.address, '');
    return { answer: `${headers}\n${await response.text()}`, lines };
  } finally {
    await served.stop();
  }
}

function posting(body: string, type = 'application/json'): RequestInit {
  return { method: 'POST', headers: { 'content-type': type, 'x-hushhush': 'hushhush' }, body };
}

const query = 'query Mine($id: ID!) { project(id: $id) { id name } }';
const variables = { id: 'project:hushhush' };

const faults: readonly (readonly [what: string, error: (() => Error) | null, path: string, init: RequestInit])[] = [
  ['an operation while the database fails strangely', secretError, '/graphql', posting(JSON.stringify({ query, variables }))],
  [
    'an operation while the database is away',
    () => new SamverkanError('DATABASE_UNAVAILABLE', 'The database does not answer', secretError()),
    '/graphql',
    posting(JSON.stringify({ query, variables })),
  ],
  ['a search while the database fails', secretError, '/graphql', posting('{"query":"{ search(text: \\"hushhush\\") { totalCount } }"}')],
  [
    'a reconciliation while the database fails strangely',
    secretError,
    '/reconcile',
    posting('queries={"q0":{"query":"hushhush"}}', 'application/x-www-form-urlencoded'),
  ],
  [
    'a reconciliation while the database is away',
    () => new SamverkanError('DATABASE_UNAVAILABLE', 'The database does not answer', secretError()),
    '/reconcile?queries={"q0":{"query":"hushhush"}}',
    {},
  ],
  ['/readyz while the database fails strangely', secretError, '/readyz', {}],
  ['/ while the database fails strangely', secretError, '/', {}],
  ['a GET while the database fails strangely', secretError, '/graphql?query={projects{totalCount}}&variables={"x":"hushhush"}', {}],
  ['an address that is not there', null, '/hushhush?token=hushhush', {}],
];

const mistakes: readonly (readonly [what: string, init: RequestInit])[] = [
  ['an operation that is right', posting(JSON.stringify({ query, variables }))],
  ['a wrong variable', posting(JSON.stringify({ query: query.replace('ID!', 'Int!'), variables }))],
  [
    'a wrong page size',
    posting(JSON.stringify({ query: 'query ($n: Int) { projects(first: $n) { totalCount } }', variables: { n: 101, x: 'hushhush' } })),
  ],
  ['a document that cannot be read', posting('{"query":"{ hushhush("}')],
  ['a field that is not there', posting('{"query":"{ hushhush }"}')],
  ['a body that is no JSON', posting('{"hushhush')],
  ['a body of another type', posting('hushhush', 'text/hushhush')],
];

describe('What is seen when something goes wrong', () => {
  test.each(faults)('The client is told nothing of the inside by %s', async (_what, error, path, init) => {
    const { answer } = await failWith(error, path, init);
    for (const secret of secrets.slice(0, 4)) expect(answer).not.toContain(secret);
    expect(answer).not.toMatch(/node_modules|\n\s+at |\.ts:\d|file:\/\/|\/work\/|"server"|x-powered-by/i);
  });

  test.each(faults)('No line at info tells of the inside or of variables at %s', async (_what, error, path, init) => {
    const { lines } = await failWith(error, path, init);
    const text = JSON.stringify(lines.filter(({ level }) => level <= 30));
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(text).not.toMatch(/node_modules|\.ts:\d|file:\/\/|127\.0\.0\.1|MATCH/);
  });

  test.each(mistakes)('The log at info has neither text, variables nor headers of the client at %s', async (_what, init) => {
    const { lines } = await failWith(null, '/graphql', init);
    expect(JSON.stringify(lines)).not.toContain('hushhush');
    expect(lines.every(({ level }) => level <= 30)).toBe(true);
  });

  test.each(faults.filter(([, error]) => error === secretError))(
    'The answer names the error by an id that the log has with its cause at %s',
    async (_what, error, path, init) => {
      const { answer, lines } = await failWith(error, path, init);
      const ids = lines.flatMap(({ errorId }) => (errorId === undefined ? [] : [errorId]));
      if (path.startsWith('/graphql')) expect(ids.some((id) => answer.includes(id))).toBe(true);
      expect(ids.length).toBeGreaterThan(0);
      expect(JSON.stringify(lines)).toContain('db.internal.example');
    },
  );
});
