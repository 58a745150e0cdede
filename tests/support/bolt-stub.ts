import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { packMessage, unpack, type Structure } from './packstream.ts';

/** A statement as it came: its text, and what was said beside it, such as the database and the mode. */
export interface Received {
  readonly text: string;
  readonly extra: Readonly<Record<string, unknown>>;
}

/** How a stub behaves; it may be changed while it runs. */
export interface StubBehaviour {
  /** What it calls itself, such as Neo4j/5.26.30. */
  agent: string;
  /** The version of Bolt that it speaks; 5.2, which Neo4j has since 5.7, has all that the driver is asked to use. */
  bolt: readonly [major: number, minor: number];
  /** The servers of the cluster by role, for a driver that asks for the way. */
  routes?: Readonly<Record<'READ' | 'WRITE' | 'ROUTE', readonly string[]>>;
  /** The code of the failure with which it refuses everybody. */
  refusal?: string;
  /** The code of the failure of a statement; `hang` never answers it, and neither answers with a row. */
  statement?: (text: string) => string | null;
}

/** A server that speaks as much of Bolt as the driver needs, and has no database. */
export interface BoltStub {
  readonly port: number;
  readonly address: string;
  readonly received: readonly Received[];
  readonly behaviour: StubBehaviour;
  /** How many connections are open. */
  connectionCount(): number;
  /** How often somebody tried to log in. */
  helloCount(): number;
  /** How many statements that were not answered their askers have ended. */
  endedCount(): number;
  close(): Promise<void>;
}

const tags = { success: 0x70, record: 0x71, ignored: 0x7e, failure: 0x7f };
const messages = { hello: 0x01, goodbye: 0x02, reset: 0x0f, run: 0x10, pull: 0x3f, route: 0x66, logon: 0x6a };
const handshakeLength = 20;

/** Starts a stub on a free port of 127.0.0.1. */
export async function startBoltStub(behaviour: Partial<StubBehaviour> = {}): Promise<BoltStub> {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  let helloCount = 0;
  let endedCount = 0;
  const full: StubBehaviour = { agent: 'Neo4j/5.26.30', bolt: [5, 2], ...behaviour };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(socket));
    const answer = answerer(socket, full, received, () => (endedCount += 1));
    listen(socket, full.bolt, (message) => {
      if (message.tag === messages.hello) helloCount += 1;
      answer(message);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    port,
    address: `127.0.0.1:${port}`,
    received,
    behaviour: full,
    connectionCount: () => sockets.size,
    helloCount: () => helloCount,
    endedCount: () => endedCount,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      // It may be closed already.
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Calls back with each message; they come in chunks, each after its length, and end with a chunk of none. */
function listen(socket: Socket, [major, minor]: StubBehaviour['bolt'], onMessage: (message: Structure) => void): void {
  let bytes = Buffer.alloc(0);
  let chunks: Buffer[] = [];
  let isGreeted = false;
  socket.on('data', (data: Buffer) => {
    bytes = Buffer.concat([bytes, data]);
    if (!isGreeted && bytes.length >= handshakeLength) {
      isGreeted = true;
      bytes = bytes.subarray(handshakeLength);
      socket.write(Buffer.from([0, 0, minor, major]));
    }
    while (isGreeted && bytes.length >= 2 && bytes.length >= 2 + bytes.readUInt16BE(0)) {
      const length = bytes.readUInt16BE(0);
      chunks.push(bytes.subarray(2, 2 + length));
      bytes = bytes.subarray(2 + length);
      if (length > 0) continue;
      const message = Buffer.concat(chunks);
      chunks = [];
      if (message.length > 0) onMessage(unpack(message) as Structure);
    }
  });
}

function answerer(socket: Socket, behaviour: StubBehaviour, received: Received[], onEnded: () => void): (message: Structure) => void {
  let isFailed = false;
  let unansweredCount = 0;
  const send = (tag: number, ...fields: unknown[]): void => {
    const body = packMessage({ tag, fields });
    const size = Buffer.alloc(2);
    size.writeUInt16BE(body.length);
    socket.write(Buffer.concat([size, body, Buffer.alloc(2)]));
  };
  const fail = (code: string): void => {
    isFailed = true;
    send(tags.failure, { code, message: 'The stub says no' });
  };
  const run = (text: string, extra: Readonly<Record<string, unknown>>): void => {
    received.push({ text, extra });
    const outcome = behaviour.statement?.(text) ?? null;
    if (outcome === 'hang') unansweredCount = 1;
    else if (outcome !== null) fail(outcome);
    else send(tags.success, { fields: ['one'] });
  };
  const answers: Readonly<Record<number, (fields: readonly unknown[]) => void>> = {
    [messages.hello]: () => {
      send(tags.success, { server: behaviour.agent, connection_id: 'stub-1' });
    },
    [messages.logon]: () => {
      if (behaviour.refusal === undefined) send(tags.success, {});
      else fail(behaviour.refusal);
    },
    [messages.route]: () => {
      const servers = Object.entries(behaviour.routes ?? {}).map(([role, addresses]) => ({ role, addresses }));
      send(tags.success, { rt: { ttl: 300, db: 'neo4j', servers } });
    },
    [messages.run]: ([text, , extra]) => {
      run(String(text), extra as Record<string, unknown>);
    },
    [messages.pull]: () => {
      send(tags.record, [1]);
      send(tags.success, { type: 'r', db: 'neo4j' });
    },
  };
  return ({ tag, fields }) => {
    if (tag === messages.goodbye) socket.end();
    else if (tag === messages.reset) {
      if (unansweredCount > 0) onEnded();
      for (; unansweredCount > 0; unansweredCount -= 1) send(tags.ignored);
      isFailed = false;
      send(tags.success, {});
    } else if (unansweredCount > 0) unansweredCount += 1;
    else if (isFailed) send(tags.ignored);
    else if (answers[tag] === undefined) send(tags.success, {});
    else answers[tag](fields);
  };
}
