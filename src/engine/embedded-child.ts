import { existsSync } from 'node:fs';
import { openStore, type Store } from './embedded.ts';
import { guardMemory } from './embedded-memory.ts';
import { isOrder, messagesOf, type Order, type Report } from './embedded-messages.ts';

/** Ends at once: the file is whole at any moment, and a thread of the engine may run on for long. */
function end(): void {
  process.kill(process.pid, 'SIGKILL');
}

function tell(report: Report): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined || !process.connected) end();
    else
      process.send(report, () => {
        resolve();
      });
  });
}

function serve(store: Store, memoryShare: number): void {
  const texts = new Map<number, string>();
  let readCount = 0;
  const run = async ({ id, textNumber, text, isWrite, parameters }: Extract<Order, { name: 'run' }>): Promise<void> => {
    if (text !== undefined) texts.set(textNumber, text);
    readCount += isWrite ? 0 : 1;
    try {
      const rows = await store.run(texts.get(textNumber) ?? '', parameters);
      await tell({ name: 'rows', id, rows });
    } catch (error) {
      await tell({ name: 'failed', id, why: messagesOf(error) });
    } finally {
      readCount -= isWrite ? 0 : 1;
    }
  };
  guardMemory(memoryShare, () => readCount > 0);
  process.on('message', (order: unknown) => {
    if (!isOrder(order)) return;
    if (order.name === 'run') void run(order);
    else if (order.name === 'ping') void tell({ name: 'pong' });
    else {
      store.close();
      process.exit();
    }
  });
}

async function start([file = '', memoryShare = '', mayCreate = '']: readonly string[]): Promise<void> {
  // Without the server there is nobody to serve, however it has ended.
  process.on('disconnect', end);
  if (!process.connected) end();
  try {
    // A graph that was there and is gone must not be answered for by an empty one.
    if (mayCreate !== 'true' && !existsSync(file)) throw new Error('The file is gone');
    serve(openStore(file), Number(memoryShare));
  } catch (error) {
    await tell({ name: 'unopened', why: messagesOf(error) });
    process.exit(1);
  }
  await tell({ name: 'opened' });
}

await start(process.argv.slice(2));
