import { Agent, request as httpRequest } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';

/** A request as it is sent; a raw one is bytes on a socket, whatever they mean. */
export interface HostileRequest {
  readonly kind: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
  readonly isRaw?: boolean;
}

/** What came back; without status when the connection was closed before an answer, as raw bytes may deserve. */
export interface Answer {
  readonly status: number | null;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly milliseconds: number;
}

/** Where to send, over which connections, and how long an answer may take. */
export interface Target {
  readonly port: number;
  readonly agent: Agent;
  readonly longest: number;
}

/** A target on this machine that keeps as many connections as are asked of it. */
export function targetOn(port: number, longest = 30_000): Target {
  return { port, agent: new Agent({ keepAlive: true, maxSockets: 64 }), longest };
}

/** Sends a request and gives the answer; throws an Error when none came in time or the connection broke. */
export async function send(target: Target, request: HostileRequest): Promise<Answer> {
  const start = performance.now();
  const answer = await (request.isRaw === true ? sendRaw(target, request) : sendHttp(target, request));
  return { ...answer, milliseconds: performance.now() - start };
}

type Untimed = Omit<Answer, 'milliseconds'>;

function sendHttp({ port, agent, longest }: Target, { method, path, headers, body }: HostileRequest): Promise<Untimed> {
  return new Promise((resolve, reject) => {
    const length = body === null ? {} : { 'content-length': String(body.length) };
    const outgoing = httpRequest({ host: '127.0.0.1', port, agent, method, path, headers: { ...headers, ...length } }, (response) => {
      readBody(response).then((text) => {
        resolve({ status: response.statusCode ?? null, headers: response.headers, body: text });
      }, reject);
    });
    outgoing.setTimeout(longest, () => outgoing.destroy(new Error(`No answer within ${longest} ms`)));
    // A server may refuse before it has read all of a body, and close.
    outgoing.on('error', reject);
    // What isn't http any more after it is no answer to a request.
    outgoing.on('upgrade', (_response, socket) => {
      socket.destroy();
      reject(new Error('The protocol was changed'));
    });
    outgoing.end(body ?? undefined);
  });
}

async function readBody(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  const bytes = Buffer.concat(parts);
  return response.headers['content-encoding'] === undefined ? bytes.toString() : decompress(response.headers['content-encoding'], bytes);
}

async function decompress(encoding: string, bytes: Buffer): Promise<string> {
  const { brotliDecompressSync, gunzipSync } = await import('node:zlib');
  return (encoding === 'br' ? brotliDecompressSync(bytes) : gunzipSync(bytes)).toString();
}

function sendRaw({ port, longest }: Target, { body }: HostileRequest): Promise<Untimed> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(port, '127.0.0.1');
    socket.setTimeout(longest, () => socket.destroy(new Error(`No answer to raw bytes within ${longest} ms`)));
    socket.on('data', (part) => parts.push(part));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') reject(error);
    });
    socket.on('close', (hadError) => {
      if (!hadError || parts.length > 0 || socket.errored !== null) resolve(parseRaw(Buffer.concat(parts).toString()));
    });
    // Half of the requests are whole only when nothing more can come.
    socket.end(body ?? Buffer.alloc(0));
  });
}

/** The first answer in what came; its body as it was sent, without chunks. */
function parseRaw(text: string): Untimed {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [line = '', ...headers] = head.split('\r\n');
  const status = /^HTTP\/1\.\d (\d{3})/.exec(line)?.[1];
  return {
    status: status === undefined ? null : Number(status),
    headers: Object.fromEntries(headers.map(headerOf)),
    body: rest.join('\r\n\r\n'),
  };
}

function headerOf(line: string): [name: string, value: string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}
