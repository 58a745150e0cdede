import type { Chance } from '../oracle/chance.ts';
import { drawText } from './hostile-values.ts';
import type { HostileRequest } from './send.ts';
import type { WildOperation } from './wild-operation.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'];
const contentTypes = [
  ...['application/json', 'application/json; charset=utf-8', 'application/json; charset=latin1', 'application/json;;;', 'text/plain'],
  ...['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/graphql', 'application/xml', 'x', '/', '*/*'],
  ...['application/json; charset=utf-16', 'APPLICATION/JSON', 'application/graphql-response+json', 'application/cbor'],
];
const accepts = [
  ...['*/*', 'application/json', 'application/graphql-response+json', 'text/html', 'image/png', 'multipart/mixed', '', 'x;q=99'],
  ...['application/json;q=0, */*', 'application/graphql-response+json;charset=x, application/json;q=0.1'],
];
const paths = ['/graphql', '/graphql/', '/GRAPHQL', '//graphql', '/graphql/x', '/', '/nowhere', '/healthz', '/readyz', '/schema.graphql'];
const morePaths = [
  '/reconcile',
  '/reconcile?queries={"__proto__":{"query":"x"}}',
  '/reconcile?callback=alert',
  '/reconcile/suggest/entity?prefix=%ff&cursor=-1',
  '/reconcile/preview?id=%00',
  '/assets/../package.json',
  '/assets/..%2f..%2fpackage.json',
  '/%',
  '/%ff',
  '/.git/config',
  '/metrics',
  '/__proto__',
  '/?a[]=1',
];
const odd: readonly (readonly [string, string])[] = [
  ...([
    ['host', '['],
    ['host', 'a b'],
    ['x-forwarded-for', '1.2.3.4, ::1'],
    ['x-forwarded-host', 'evil.example'],
    ['forwarded', 'for=_x'],
  ] as const),
  ...([
    ['accept-encoding', 'br, gzip;q=0, *'],
    ['accept-encoding', 'x'],
    ['if-none-match', '*'],
    ['if-none-match', '"x", W/"y"'],
  ] as const),
  ...([
    ['origin', 'https://evil.example'],
    ['origin', 'null'],
    ['content-encoding', 'gzip'],
    ['range', 'bytes=0-1'],
  ] as const),
  ...([
    ['samverkan-dry-run', 'true'],
    ['samverkan-dry-run', 'maybe'],
    ['apollo-require-preflight', 'true'],
    ['traceparent', 'x-y-z'],
  ] as const),
  ...([
    ['apollographql-client-name', 'x'.repeat(3_000)],
    ['cookie', 'a=b; __proto__=c'],
    ['cache-control', 'no-store'],
    ['upgrade', 'x'],
  ] as const),
];

/** A request whose method, address, headers or bytes are not what HTTP or GraphQL over HTTP expects. */
export function drawHttp(chance: Chance, operation: WildOperation): HostileRequest {
  const draw = chance.below(10);
  if (draw < 4) return inAddress(chance, operation);
  return draw < 9 ? oddRequest(chance, operation) : rawRequest(chance, operation);
}

function inAddress(chance: Chance, { query, variables }: WildOperation): HostileRequest {
  const parameters: [string, string][] = [
    ['query', chance.is(0.8) ? query.slice(0, 8_000) : drawText(chance)],
    ['variables', chance.is(0.7) ? JSON.stringify(variables).slice(0, 4_000) : drawText(chance)],
    ['operationName', chance.is(0.5) ? 'Wild' : drawText(chance)],
    ['extensions', chance.is(0.5) ? '{}' : drawText(chance)],
    [chance.one(['query', 'callback', '__proto__', 'query[]', '']), drawText(chance)],
  ];
  const text = parameters.filter(() => chance.is(0.75)).map(([name, value]) => `${name}=${percent(value)}`);
  return { kind: 'address', method: 'GET', path: `/graphql?${text.join('&')}`, headers: headersOf(chance), body: null };
}

/** Percent-encoded as UTF-8; half of a pair of surrogates as the replacement character. */
function percent(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}

function oddRequest(chance: Chance, operation: WildOperation): HostileRequest {
  const method = chance.one(methods);
  const path = chance.one(chance.is(0.6) ? ['/graphql'] : [...paths, ...morePaths]);
  const body = chance.is(0.7) ? Buffer.from(JSON.stringify(operation)) : Buffer.from(drawText(chance));
  const headers = { 'content-type': chance.one(contentTypes), ...headersOf(chance) };
  return { kind: 'http', method, path, headers, body: method === 'TRACE' || (method === 'GET' && chance.is(0.8)) ? null : body };
}

function headersOf(chance: Chance): Record<string, string> {
  const drawn = Array.from({ length: chance.below(3) }, () => chance.one(odd));
  return { ...(chance.is(0.5) ? { accept: chance.one(accepts) } : {}), ...Object.fromEntries(drawn) };
}

function rawRequest(chance: Chance, operation: WildOperation): HostileRequest {
  const body = JSON.stringify(operation);
  const length = String(Buffer.byteLength(body));
  const start = `POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\n`;
  const text = chance.one([
    `${start}content-length: ${length}\r\ncontent-length: 5\r\n\r\n${body}`,
    `${start}transfer-encoding: chunked\r\ncontent-length: 3\r\n\r\n0\r\n\r\n`,
    `${start}transfer-encoding: chunked\r\n\r\nzz\r\nx\r\n0\r\n\r\n`,
    `${start}content-length: -1\r\n\r\n`,
    `${start}content-length: 1e9\r\n\r\nx`,
    `${start}x: ${'y'.repeat(20_000)}\r\n\r\n`,
    `${start}${'x: y\r\n'.repeat(3_000)}\r\n`,
    `${start}bad header: x\r\n\r\n`,
    `${start}x\u0000: y\r\n\r\n`,
    `GET /graphql?query=${'x'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`,
    `GET /graphql?query={__typename} HTTP/0.9\r\n\r\n`,
    `GET /graphql?query={__typename} HTTP/1.0\r\n\r\n`,
    `GET http://evil.example/graphql?query={__typename} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`,
    'CONNECT evil.example:443 HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
    'BREW /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    'GET /graphql HTTP/1.1\r\n\r\n',
    '\u0016\u0003\u0001\u0000\u0005',
    `\r\n\r\n${drawText(chance)}\r\n\r\n`,
  ]);
  return { kind: 'raw', method: '', path: '', headers: {}, body: Buffer.from(text), isRaw: true };
}
