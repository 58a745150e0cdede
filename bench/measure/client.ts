import { Agent, request } from 'node:http';

/** Asks servers, with connections that are kept. */
export interface Client {
  /** Sends a body and gives that of the answer; throws when the status isn't 200. */
  ask(url: string, body: string): Promise<Buffer>;
  close(): void;
}

/** A client of so many connections a server. */
export function newClient(connections: number): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections, noDelay: true });
  return {
    ask: (url, body) => send(agent, url, body),
    close: () => {
      agent.destroy();
    },
  };
}

function send(agent: Agent, url: string, body: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), accept: 'application/json' };
    const asked = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const answer = Buffer.concat(chunks);
        if (response.statusCode === 200) resolve(answer);
        else reject(new Error(`Expected 200 from ${url}, got ${String(response.statusCode)}: ${answer.toString().slice(0, 1_000)}`));
      });
    });
    asked.once('error', reject);
    asked.end(body);
  });
}
