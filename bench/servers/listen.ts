import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server says once it listens. */
export interface Listening {
  readonly address: string;
}

/** Listens on a free port of this machine and tells the bench where. */
export function tellAddress(server: Server): void {
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    process.send?.({ address: `http://127.0.0.1:${String(port)}` } satisfies Listening);
  });
}

/** Serves JSON on bare HTTP: each path is asked with its parameters as the body. */
export function serveJson(answer: (path: string, parameters: Record<string, unknown>) => Promise<unknown>): Server {
  return createServer((request, response) => {
    void readBody(request)
      .then((body) => answer(request.url?.slice(1) ?? '', JSON.parse(body) as Record<string, unknown>))
      .then(
        (result) => {
          const text = JSON.stringify(result);
          response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
        },
        (error: unknown) => {
          response.writeHead(500).end(String(error));
        },
      );
  });
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
