import type { GraphQLSchema } from 'graphql';
import type { Chance } from '../oracle/chance.ts';
import { drawOperation, type Ground } from '../oracle/operations.ts';
import { drawHttp } from './hostile-http.ts';
import { edgeNumbers } from './hostile-values.ts';
import { mutateBytes, mutateText } from './mutate.ts';
import type { HostileRequest } from './send.ts';
import { drawShape } from './shapes.ts';
import { drawWildOperation } from './wild-operation.ts';

/** What requests are made of: the whole schema, the oracle's ground (without questions), ids of the data. */
export interface FuzzGround {
  readonly schema: GraphQLSchema;
  readonly oracle: Ground;
  readonly ids: readonly string[];
}

const json = { 'content-type': 'application/json' };

/** The request of a seed: always the same for the same ground. */
export function drawRequest(ground: FuzzGround, chance: Chance, seed: number): HostileRequest {
  const draw = chance.below(100);
  if (draw < 10) return posted('valid', drawOperation(ground.oracle, seed));
  if (draw < 30) return posted('wild', drawWildOperation(chance, ground.schema, ground.ids));
  if (draw < 60) return posted('mutated text', mutatedOperation(ground, chance, seed));
  if (draw < 77) return mutatedBytes(ground, chance, seed);
  if (draw < 81) return posted('shape', { query: drawShape(chance) });
  if (draw < 89) return { kind: 'numbers', method: 'POST', path: '/graphql', headers: json, body: Buffer.from(numbersText(chance)) };
  return drawHttp(chance, drawWildOperation(chance, ground.schema, ground.ids));
}

/** A POST of an operation as JSON. */
export function posted(kind: string, operation: object): HostileRequest {
  return { kind, method: 'POST', path: '/graphql', headers: json, body: Buffer.from(JSON.stringify(operation)) };
}

function base(ground: FuzzGround, chance: Chance, seed: number): { query: string; variables: Record<string, unknown> } {
  return chance.is(0.5) ? drawOperation(ground.oracle, seed) : drawWildOperation(chance, ground.schema, ground.ids);
}

function mutatedOperation(ground: FuzzGround, chance: Chance, seed: number): object {
  const { query, variables } = base(ground, chance, seed);
  return { query: mutateText(chance, query), variables };
}

function mutatedBytes(ground: FuzzGround, chance: Chance, seed: number): HostileRequest {
  const { query, variables } = base(ground, chance, seed);
  const request = posted('mutated bytes', { query, variables });
  return { ...request, body: mutateBytes(chance, request.body ?? Buffer.alloc(0)) };
}

/** JSON with a number at the edge where a page size, a variable or anything else is expected. */
function numbersText(chance: Chance): string {
  const number = chance.one(edgeNumbers);
  const other = chance.one(edgeNumbers);
  const bare = number.replaceAll('"', '\\"');
  return chance.one([
    `{"query":"query ($n: Int) { projects(first: $n) { totalCount } }","variables":{"n":${number}}}`,
    `{"query":"{ projects(first: ${bare}) { totalCount } actors(last: ${bare}) { totalCount } }"}`,
    `{"query":"query ($n: Int = ${bare}) { themes(first: $n) { edges { node { id } } } }"}`,
    `{"query":"query ($n: Int, $n: Int) { themes(first: $n) { totalCount } }","variables":{"n":${number},"n":${other}}}`,
    `{"query":"{ __typename }","query":"{ sources { totalCount } }","variables":${number}}`,
    `{"query":${number},"operationName":${other}}`,
    `{"query":"{ __typename }","extensions":${number}}`,
    `{"query":"{ __typename }","extensions":{"persistedQuery":{"version":${number},"sha256Hash":${other}}}}`,
    `[${number},{"query":"{ __typename }"}]`,
    `{"__proto__":{"query":"{ __typename }"},"variables":{"__proto__":${number}}}`,
    `{"query":"query ($m: Int!) { matrix(rows: ACTOR, columns: THEME, rowLimit: $m) { rows { id } } }","variables":{"m":${number}}}`,
    `{"query":"{ network(depth: ${bare}, maxNodes: ${bare}) { truncated } paths(from: \\"a\\", to: \\"b\\", maxLength: ${bare}) { outcome } }"}`,
    number,
  ]);
}
