import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

/** The JSON schemas of the Reconciliation Service API 0.2 that a test holds answers to. */
export type SchemaName =
  | 'manifest'
  | 'query-batch'
  | 'result-batch'
  | 'extension-query'
  | 'extension-response'
  | 'property-proposal'
  | 'suggest-entities'
  | 'suggest-properties'
  | 'suggest-types';

const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false });

/** What is wrong with a value by one of the schemas; an empty list when nothing is. */
export function faultsBy(name: SchemaName, value: unknown): string[] {
  const schema: object = JSON.parse(readFileSync(new URL(`../fixtures/reconcile/${name}.json`, import.meta.url), 'utf8')) as object;
  const validate = ajv.compile(schema);
  validate(value);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

/** Sends a form as OpenRefine's own server does. */
export function postForm(server: FastifyInstance, fields: Readonly<Record<string, string>>): Promise<LightMyRequestResponse> {
  return server.inject({
    method: 'POST',
    url: '/reconcile',
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8', 'user-agent': 'OpenRefine 3.8.2 [0cbc53f]' },
    payload: new URLSearchParams(fields).toString(),
  });
}

/** Sends a batch of queries. */
export function ask(server: FastifyInstance, queries: object): Promise<LightMyRequestResponse> {
  return postForm(server, { queries: JSON.stringify(queries) });
}

/** Asks for properties of entities. */
export function extend(server: FastifyInstance, ids: readonly string[], properties: readonly object[]): Promise<LightMyRequestResponse> {
  return postForm(server, { extend: JSON.stringify({ ids, properties }) });
}

/** A candidate as the service tells it. */
export interface TestCandidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: readonly { readonly id: string; readonly name: string }[];
  readonly score: number;
  readonly match: boolean;
}

/** The candidates of one query of a batch. */
export function candidatesOf(response: LightMyRequestResponse, key = 'q0'): readonly TestCandidate[] {
  const batch = response.json<Readonly<Record<string, { result: readonly TestCandidate[] } | undefined>>>();
  const found = batch[key];
  if (found === undefined) throw new Error(`Expected an answer to ${key}, got ${response.body}`);
  return found.result;
}
