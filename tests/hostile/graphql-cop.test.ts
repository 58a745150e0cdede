import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveShipped, type Served } from '../support/serve.ts';

// What graphql-cop checks, each with what is wanted here and why. The API is public, reads only and has no cookies.
let served: Served;

beforeAll(async () => {
  served = await serveShipped();
}, 120_000);

afterAll(() => served.stop());

interface Told {
  readonly status: number;
  readonly text: string;
  readonly body: { readonly data?: Record<string, unknown> | null; readonly errors?: readonly Fault[]; readonly extensions?: object };
}

interface Fault {
  readonly message: string;
  readonly extensions: Record<string, unknown>;
}

async function ask(init: RequestInit, search = ''): Promise<Told> {
  const response = await fetch(`${served.address}/graphql${search}`, init);
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) as Told['body'] };
}

function post(body: unknown, headers: Record<string, string> = {}): Promise<Told> {
  return ask({ method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
}

function codesOf({ body }: Told): unknown[] {
  return (body.errors ?? []).map(({ extensions }) => extensions['code']);
}

function inAddress(query: string): string {
  return `?${new URLSearchParams({ query }).toString()}`;
}

describe('What costs', () => {
  test('Alias overloading: 101 aliases in one document are refused before anything runs', async () => {
    const aliases = Array.from({ length: 101 }, (_, nth) => `alias${nth}: __typename`).join(' ');
    expect(codesOf(await post({ query: `{ ${aliases} }` }))).toEqual(['QUERY_TOO_COMPLEX']);
  });

  test('Field duplication: a field a few times is one field of the answer, and 500 times, which each have to be compared, is refused', async () => {
    const few = await post({ query: `{ ${'__typename '.repeat(20)} }` });
    expect(few.body.data).toEqual({ __typename: 'Query' });
    expect(codesOf(await post({ query: `{ ${'__typename '.repeat(500)} }` }))).toEqual(['QUERY_TOO_COMPLEX']);
  });

  test('Directive overloading: 100 directives on one field are refused, known or not, and 50 unknown ones are told once each', async () => {
    const known = await post({ query: `{ __typename ${'@include(if: true) '.repeat(100)} }` });
    expect(codesOf(known)).toEqual(['QUERY_TOO_COMPLEX']);
    const unknown = await post({ query: `{ __typename ${'@aa '.repeat(1_000)} }` });
    expect(codesOf(unknown)).toEqual(['QUERY_TOO_COMPLEX']);
    const few = await post({ query: `{ __typename ${'@aa '.repeat(50)} }` });
    expect(codesOf(few)).toContain('GRAPHQL_VALIDATION_FAILED');
    expect(few.body.errors?.length).toBeLessThanOrEqual(50);
  });

  test('Array batching: a list of operations is refused, so that one request has one price', async () => {
    const told = await post(Array.from({ length: 10 }, () => ({ query: '{ __typename }' })));
    expect([told.status, codesOf(told)]).toEqual([400, ['BAD_REQUEST']]);
  });

  test('Circular introspection: fields of types of fields are refused at the third round', async () => {
    const told = await post({
      query: '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    });
    expect(codesOf(told)[0]).toMatch(/QUERY_TOO_COMPLEX|GRAPHQL_VALIDATION_FAILED/);
    expect(told.body.data ?? null).toBeNull();
  });
});

describe('What tells', () => {
  test('Introspection: is open, since the schema is public and is what people are to build on', async () => {
    const told = await post({ query: '{ __schema { queryType { name } mutationType { name } } }' });
    expect(told.body.data).toEqual({ __schema: { queryType: { name: 'Query' }, mutationType: null } });
  });

  test('GraphiQL: is open to browsers, and a client that reads JSON never gets it', async () => {
    const page = await fetch(`${served.address}/graphql`, { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const client = await fetch(`${served.address}/graphql${inAddress('{ __typename }')}`, { headers: { accept: '*/*' } });
    expect(client.headers.get('content-type')).toMatch(/^application\/json/);
  });

  test('Field suggestions: are given, since they say nothing that /schema.graphql does not', async () => {
    const told = await post({ query: '{ projec }' });
    expect(codesOf(told)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(told.body.errors?.[0]?.message).toContain('Did you mean');
  });

  test('Trace mode: no answer has tracing in it, whatever header asks for it', async () => {
    const asked = { 'apollo-federation-include-trace': 'ftv1', 'x-apollo-tracing': '1' };
    const { body } = await post({ query: '{ release { id } }' }, asked);
    expect(Object.keys(body.extensions ?? {}).filter((name) => /trac|ftv1/i.test(name))).toEqual([]);
  });

  test('Unhandled errors: a wrong operation shows neither exception nor stack', async () => {
    for (const query of ['qwerty cop { abc }', '{ nodes { id } }', '{ node(id: {}) { id } }', '']) {
      const told = await post({ query });
      expect(told.text).not.toMatch(/stacktrace|exception|node_modules|\bat .+:\d+:\d+/);
      expect(codesOf(told)).not.toContain('INTERNAL_SERVER_ERROR');
      expect(codesOf(told).length).toBeGreaterThan(0);
    }
  });
});

describe('What another site could make a browser send', () => {
  test('GET queries: are answered, since reading has no effect and addresses can be linked and cached', async () => {
    const told = await ask({ method: 'GET' }, inAddress('{ __typename }'));
    expect(told.body.data).toEqual({ __typename: 'Query' });
  });

  test('GET mutations: there are none by any method', async () => {
    for (const kind of ['mutation', 'subscription']) {
      const told = await ask({ method: 'GET' }, inAddress(`${kind} { __typename }`));
      expect([told.body.data ?? null, codesOf(told).length > 0]).toEqual([null, true]);
      expect((await post({ query: `${kind} { __typename }` })).body.data ?? null).toBeNull();
    }
  });

  test('POST as a form: is refused, and no answer allows credentials', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' };
    const response = await fetch(`${served.address}/graphql`, { method: 'POST', headers, body: 'query=%7B__typename%7D' });
    expect(response.status).toBe(415);
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(response.headers.get('set-cookie')).toBeNull();
  });
});
