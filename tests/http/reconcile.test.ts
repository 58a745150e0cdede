import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import type { Engine } from '../../src/engine/engine.ts';
import { engineWith } from '../../src/engine/engine-with.ts';
import { openInMemory } from '../../src/engine/open.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { createServer } from '../../src/server.ts';
import { ask, candidatesOf, extend, faultsBy, postForm } from './openrefine.ts';
import { serving } from './serving.ts';

const fixture = new URL('../fixtures/graph/', import.meta.url).pathname;
let engine: Engine;
let server: FastifyInstance;

beforeAll(async () => {
  engine = await openInMemory();
  await importFolder(engine, loadStatements(), fixture);
  server = await createServer({ engine });
});
afterAll(async () => {
  await server.close();
  await engine.close();
});

const page = { origin: 'http://127.0.0.1:3333' };

interface Manifest {
  readonly versions: readonly string[];
  readonly batchSize: number;
  readonly defaultTypes: readonly { readonly id: string }[];
  readonly view: { readonly url: string };
  readonly preview: { readonly url: string };
  readonly suggest: Readonly<Record<string, { readonly service_url: string; readonly service_path: string }>>;
  readonly extend: { readonly propose_properties: { readonly service_url: string; readonly service_path: string } };
}

async function manifest(headers: Record<string, string> = {}): Promise<Manifest> {
  return (await server.inject({ url: '/reconcile', headers })).json<Manifest>();
}

/** The path of an address of the manifest with an id put in, as a client asks it. */
function pathOf(template: string, id = ''): string {
  const { pathname, search } = new URL(template.replace('{{id}}', encodeURIComponent(id)));
  return `${pathname}${search}`;
}

describe('GET /reconcile', () => {
  test('gives a manifest that the schema takes, open to any page, without credentials', async () => {
    const response = await server.inject({ url: '/reconcile', headers: page });
    expect(response.statusCode).toBe(200);
    expect(faultsBy('manifest', response.json())).toEqual([]);
    expect(response.headers['access-control-allow-origin']).toBe('*');
    expect(response.headers['access-control-allow-credentials']).toBeUndefined();
  });

  test('names versions, batch size and types', async () => {
    const { versions, batchSize, defaultTypes } = await manifest();
    expect(versions).toEqual(['0.1', '0.2']);
    expect(batchSize).toBe(50);
    expect(defaultTypes.map(({ id }) => id)).toEqual(expect.arrayContaining(['Actor', 'Municipality', 'Project', 'Place']));
  });

  test('has addresses under the host that was asked', async () => {
    expect((await manifest({ host: 'Graf.example:8080' })).view.url).toBe('http://graf.example:8080/reconcile/view?id={{id}}');
  });

  test.each(['a b', '<script>', 'x/y', 'a@b', 'evil"', "evil'"])('refuses a Host that is none: %s', async (host) => {
    const response = await server.inject({ url: '/reconcile', headers: { host } });
    expect(response.statusCode).toBe(400);
    expect(response.body).not.toContain(host);
  });

  test('takes what a browser asks before a request to another origin', async () => {
    const headers = { ...page, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };
    const response = await server.inject({ method: 'OPTIONS', url: '/reconcile', headers });
    expect([response.statusCode, response.headers['access-control-allow-origin']]).toEqual([204, '*']);
  });
});

describe('Queries', () => {
  const guess = Object.fromEntries(
    ['Ålby kommun', 'Älvnäs', 'REGION NORDAN', 'Nordans universitet', 'Ecoteck AB', 'Norrsam', 'Kustfonden', 'Ekobro', 'Zebra', '???'].map(
      (query, place) => [`q${String(place)}`, { query, limit: 3 }],
    ),
  );

  test('of the type guessing, ten with a limit, are answered each by its key', async () => {
    const response = await ask(server, guess);
    expect(faultsBy('query-batch', guess)).toEqual([]);
    expect(faultsBy('result-batch', response.json())).toEqual([]);
    expect(Object.keys(response.json<object>())).toEqual(Object.keys(guess));
    for (const key of Object.keys(guess)) expect(candidatesOf(response, key).length).toBeLessThanOrEqual(3);
    expect(candidatesOf(response, 'q9')).toEqual([]);
  });

  test('of a type, with type_strict and properties, give candidates that say what they are and why', async () => {
    const properties = [{ pid: 'municipality', v: { id: 'place:kommun-alby', name: 'Ålby' } }];
    const response = await ask(server, { q0: { query: 'Ålby kommun', type: 'Municipality', type_strict: 'should', limit: 5, properties } });
    const [first] = candidatesOf(response);
    expect(first).toMatchObject({ id: 'municipality:alby', name: 'Ålby kommun', match: true });
    expect(first?.type).toEqual([{ id: 'Municipality', name: 'Municipality' }]);
    expect(first?.description).toMatch(/^Municipality; ./);
    expect(first?.score).toBeGreaterThan(80);
  });

  test('find an actor by an identifier alone, in any of its spellings', async () => {
    const response = await ask(server, { q0: { properties: [{ pid: 'scb-kommun', v: [99] }] } });
    expect(candidatesOf(response)[0]).toMatchObject({ id: 'municipality:alby' });
  });

  test('find projects, places and themes by their names, the whole name as a match', async () => {
    const queries = {
      q0: { query: 'Ekobro', type: 'Project' },
      q1: { query: 'Nordans län', type: ['Place'] },
      q2: { query: 'energi', type: 'Theme' },
    };
    const response = await ask(server, queries);
    expect(candidatesOf(response, 'q0')[0]).toMatchObject({ id: 'project:ekobro', score: 100, match: true });
    expect(candidatesOf(response, 'q1')[0]).toMatchObject({ id: 'place:lan-nordan', score: 100, match: true });
    expect(candidatesOf(response, 'q2')[0]).toMatchObject({ id: 'theme:energi', score: 100, match: true });
  });

  test('match nothing where two have the whole name', async () => {
    const found = candidatesOf(await ask(server, { q0: { query: 'Öppna data', type: 'Project' } }));
    expect(found.map(({ id, match }) => [id, match])).toEqual([
      ['project:oppna-data', false],
      ['project:oppna-data-2', false],
    ]);
  });

  test('that are an id of ours stand for it; an id of nothing gives nothing', async () => {
    const response = await ask(server, { q0: { query: 'theme:energi' }, q1: { query: 'theme:saknas' } });
    expect(candidatesOf(response, 'q0')[0]).toMatchObject({ id: 'theme:energi', score: 100, match: true });
    expect(candidatesOf(response, 'q1')).toEqual([]);
  });

  test('without a type are about actors where one fits, though a place has the same name', async () => {
    const queries = { q0: { query: 'Ålby', limit: 5 }, q1: { query: 'Ålby', type: 'Place', limit: 5 } };
    const response = await ask(server, queries);
    expect(new Set(candidatesOf(response, 'q0').map(({ id }) => id.split(':')[0]))).toEqual(new Set(['municipality']));
    expect(candidatesOf(response, 'q1').map(({ id }) => id)).toEqual(['place:kommun-alby', 'place:arbetsmarknad-alby']);
  });

  test('and extensions by an id that was merged into another answer for the other', async () => {
    const merged = 'municipality:alby-gamla';
    const read: Engine['read'] = async (statement, parameters, limit) =>
      statement.name === 'reconcile/merged-into' ? [[merged, 'municipality:alby']] : engine.read(statement, parameters, limit);
    await serving(engineWith(engine, { read, close: () => Promise.resolve() }), {}, async (other) => {
      expect(candidatesOf(await ask(other, { q0: { query: merged } }))[0]).toMatchObject({ id: 'municipality:alby', match: true });
      const answer = (await extend(other, [merged], [{ id: 'name' }])).json<{ rows: object }>();
      expect(answer.rows).toEqual({ [merged]: { name: [{ str: 'Ålby kommun' }] } });
    });
  });

  test('come by GET, too, with the same answer', async () => {
    const queries = { q0: { query: 'Ålby kommun' } };
    const response = await server.inject({ url: `/reconcile?queries=${encodeURIComponent(JSON.stringify(queries))}`, headers: page });
    expect(response.json()).toEqual((await ask(server, queries)).json());
  });

  test('cost points, as the headers tell', async () => {
    const response = await ask(server, { q0: { query: 'Ålby kommun', limit: 5 } });
    expect(response.headers['ratelimit']).toMatch(/^"points";r=\d+;t=\d+$/);
    expect(response.headers['cache-control']).toBe('no-store');
  });
});

describe('Data extension', () => {
  const all = ['name', 'name-en', 'other-name', 'kind', 'orgnr', 'scb-kommun', 'municipality', 'county', 'country', 'statements'];

  test('gives each property of each id, an empty list where nothing is known', async () => {
    const ids = ['municipality:alby', 'project:ekobro', 'place:ort-hamnvik', 'theme:saknas'];
    const query = { ids, properties: all.map((id) => ({ id, settings: {} })) };
    const response = await postForm(server, { extend: JSON.stringify(query) });
    expect(faultsBy('extension-query', query)).toEqual([]);
    expect(faultsBy('extension-response', response.json())).toEqual([]);
    const { rows } = response.json<{ rows: Record<string, Record<string, unknown>> }>();
    expect(Object.keys(rows)).toEqual(ids);
    expect(rows['municipality:alby']).toMatchObject({
      'name-en': [{ str: 'Ålby Municipality' }],
      kind: [{ str: 'Municipality' }],
      orgnr: [{ str: '222000-0001' }],
      'scb-kommun': [{ str: '0099' }],
      municipality: [{ id: 'place:kommun-alby', name: 'Ålby' }],
      county: [{ id: 'place:lan-nordan', name: 'Nordans län' }],
      country: [{ id: 'place:land-norland', name: 'Norland' }],
    });
    expect(rows['place:ort-hamnvik']).toMatchObject({ municipality: [{ id: 'place:kommun-alby', name: 'Ålby' }] });
    expect(Object.values(rows['theme:saknas'] ?? {})).toEqual(all.map(() => []));
  });

  test('says of what type values are, and takes its settings', async () => {
    const properties = [{ id: 'county', settings: { as_text: true } }, { id: 'other-name', settings: { limit: '2' } }, { id: 'country' }];
    const answer = (await extend(server, ['municipality:alby'], properties)).json<{
      meta: unknown[];
      rows: Record<string, Record<string, unknown[]>>;
    }>();
    expect(answer.meta).toEqual([
      { id: 'county', name: 'County' },
      { id: 'other-name', name: 'Other names' },
      { id: 'country', name: 'Country', type: { id: 'Place', name: 'Place' } },
    ]);
    expect(answer.rows['municipality:alby']?.['county']).toEqual([{ str: 'Nordans län' }]);
    expect(answer.rows['municipality:alby']?.['other-name']).toHaveLength(2);
  });

  test('proposes the properties of a type', async () => {
    const { extend: offered } = await manifest();
    const { service_url: url, service_path: path } = offered.propose_properties;
    const propose = async (type: string): Promise<string[]> => {
      const response = await server.inject({ url: `${pathOf(url + path)}?type=${type}&limit=20`, headers: page });
      expect(faultsBy('property-proposal', response.json())).toEqual([]);
      return response.json<{ properties: { id: string }[] }>().properties.map(({ id }) => id);
    };
    expect(await propose('Municipality')).toEqual(expect.arrayContaining(['orgnr', 'county']));
    expect(await propose('Project')).not.toContain('orgnr');
  });
});

describe('Suggest', () => {
  async function suggest(what: string, query: string): Promise<{ id: string }[]> {
    const service = (await manifest()).suggest[what];
    const response = await server.inject({
      url: `${pathOf(`${service?.service_url ?? ''}${service?.service_path ?? ''}`)}?${query}`,
      headers: page,
    });
    expect([response.statusCode, response.headers['access-control-allow-origin']]).toEqual([200, '*']);
    expect(
      faultsBy(what === 'entity' ? 'suggest-entities' : what === 'type' ? 'suggest-types' : 'suggest-properties', response.json()),
    ).toEqual([]);
    return response.json<{ result: { id: string }[] }>().result;
  }

  test('entity finds by beginnings of words and by id, of a type if one is given', async () => {
    expect((await suggest('entity', `prefix=${encodeURIComponent('ålb')}`)).map(({ id }) => id)).toContain('municipality:alby');
    expect((await suggest('entity', 'prefix=alb&type=Place&type_strict=any')).map(({ id }) => id)).toEqual([
      'place:kommun-alby',
      'place:arbetsmarknad-alby',
    ]);
    expect((await suggest('entity', 'prefix=municipality%3Aalby'))[0]).toMatchObject({ id: 'municipality:alby' });
    expect(await suggest('entity', 'prefix=')).toEqual([]);
  });

  test('entity goes on after as many as the cursor says', async () => {
    const all = await suggest('entity', 'prefix=nordan');
    expect(all.length).toBeGreaterThan(2);
    expect((await suggest('entity', 'prefix=nordan&cursor=2')).slice(0, all.length - 2)).toEqual(all.slice(2));
  });

  test('property and type find by beginnings of words', async () => {
    expect((await suggest('property', 'prefix=org')).map(({ id }) => id)).toEqual(['orgnr']);
    expect(await suggest('type', 'prefix=county')).toMatchObject([{ id: 'CountyBoard', broader: [{ id: 'Actor', name: 'Actor' }] }]);
  });
});

describe('Preview', () => {
  test('is a page that may stand in a frame, and runs and loads nothing', async () => {
    const { preview, view } = await manifest();
    for (const template of [preview.url, view.url]) {
      const response = await server.inject({ url: pathOf(template, 'municipality:alby'), headers: { accept: 'text/html' } });
      expect(response.statusCode).toBe(200);
      expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(response.body).toContain('Ålby kommun');
      const policy = String(response.headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain('frame-ancestors *');
      expect(response.body).not.toMatch(/<script|onerror|javascript:/i);
    }
  });

  test('leads to an operation in GraphiQL that the schema takes', async () => {
    const { body } = await server.inject('/reconcile/view?id=municipality%3Aalby');
    const [, address = ''] = /href="([^"]*)"/.exec(body) ?? [];
    const search = new URL(address.replaceAll('&amp;', '&'), 'http://localhost').searchParams;
    const payload = { query: search.get('query'), variables: JSON.parse(search.get('variables') ?? '{}') as object };
    const answer = await server.inject({ method: 'POST', url: '/graphql', payload });
    expect(answer.json()).toMatchObject({ data: { node: { name: 'Ålby kommun' } } });
    expect(answer.json()).not.toHaveProperty('errors');
  });

  test('of nothing is a page that says so, with status 404', async () => {
    for (const id of ['municipality:saknas', '<script>alert(1)</script>', 'theme:"><img src=x onerror=1>']) {
      const response = await server.inject({ url: `/reconcile/preview?id=${encodeURIComponent(id)}` });
      expect(response.statusCode).toBe(404);
      expect(response.body).toContain('Nothing has this id');
      expect(response.body).not.toMatch(/<script|<img/);
    }
  });
});
