// The server that the fuzzer asks, in a process of its own: what it holds can be measured, and its end would be seen.
import { openWithShippedData } from '../../src/ingest/shipped.ts';
import { readConfig } from '../../src/config.ts';
import { limitsFrom } from '../../src/limits/limits.ts';
import { silentLogger } from '../../src/log.ts';
import { createServer } from '../../src/server.ts';

// One client sends it all: its budget is not what is tried here. Few answers are kept, so that memory can be compared.
const wide = new Map([
  ['CLIENT_BUDGET', 999_999_999],
  ['CLIENT_REFILL', 999_999_999],
  ['CACHE_MEGABYTES', 4],
]);
const limits = limitsFrom(({ variable, otherwise }) => wide.get(variable) ?? otherwise);

const engine = await openWithShippedData(readConfig({ SAMVERKAN_HOME: process.env['FUZZ_HOME'] }), silentLogger());
const options = { engine, limits };
const app = await createServer(options);
await app.listen({ host: '127.0.0.1', port: 0 });

process.on('message', (message) => {
  if (message === 'measure') void measure();
  if (message === 'end') void end();
});
process.on('disconnect', () => process.exit(1));

/** Memory in use once all that can go has gone, and what keeps the process alive. */
async function measure(): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    global.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  process.send?.({ heapUsed, external, rss, resources: process.getActiveResourcesInfo().filter((name) => name !== 'Timeout').length });
}

async function end(): Promise<void> {
  await app.close();
  await engine.close();
  process.exit(0);
}

const address = app.server.address();
process.send?.({ port: typeof address === 'object' && address !== null ? address.port : 0 });
