import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startNeo4j, type RunningNeo4j } from '../../neo4j/start.ts';
import { startLoad, type Load, type Tally } from './load.ts';
import { childrenOf, freePort, holdingOf, openServer, type Holding, type ServerProcess } from './server-process.ts';

const usage = `Breaks things under load and looks whether every answer is right or a known code, and whether all heals.

  npm run test:chaos -- [options]

  --seconds <number>  of each of the two halves, embedded and Neo4j (90)
  --clients <number>  that ask all the time (8)
  --only <engine>     embedded or neo4j

Embedded: the engine's process is killed again and again, the server ends and starts under load. Neo4j: it is killed,
started again, and frozen. A tenth of all clients leave before they are answered.`;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '90' },
    clients: { type: 'string', default: '8' },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const seconds = positive('seconds', values.seconds);
const clientCount = positive('clients', values.clients);
const work = mkdtempSync(join(tmpdir(), 'samverkan-chaos-'));
/** How long all may take to be well again after what was broken is back, in milliseconds. */
const longestHealing = 30_000;

function positive(name: string, text: string): number {
  const number = Number(text);
  return number > 0 && number < 100_000 ? number : refuse(`--${name} must be a number from 1, but is "${text}"`);
}

function refuse(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(2);
}

/** A half of the run: the server, what is asked of it, and what was found wrong. */
interface Scene {
  readonly port: number;
  readonly environment: Readonly<Record<string, string>>;
  server: ServerProcess;
  readonly load: Load;
  readonly problems: string[];
  restarts: number;
}

async function openScene(environment: Readonly<Record<string, string>>): Promise<Scene> {
  const port = await freePort();
  const wide = { CLIENT_BUDGET: '999999999', CLIENT_REFILL: '999999999', SHUTDOWN_SECONDS: '20', ...environment };
  const server = await openServer(port, wide);
  const load = await startLoad(server.address, clientCount);
  return { port, environment: wide, server, load, problems: [], restarts: 0 };
}

/** SIGTERM under load: what runs is answered, the exit code is 0; then it starts again. */
async function reopenServer(scene: Scene): Promise<void> {
  scene.load.isServerDown = true;
  const code = await scene.server.stop();
  if (code !== 0) scene.problems.push(`SIGTERM under load ended with exit code ${String(code)}: ${scene.server.output().slice(-500)}`);
  scene.server = await openServer(scene.port, scene.environment);
  scene.restarts += 1;
  await sleep(500);
  scene.load.isServerDown = false;
}

async function expectHealing(scene: Scene, after: string): Promise<void> {
  const start = performance.now();
  let isHealed = await scene.load.isHealed();
  while (!isHealed && performance.now() - start < 2 * longestHealing) {
    await sleep(200);
    isHealed = await scene.load.isHealed();
  }
  const took = performance.now() - start;
  process.stdout.write(`  ${isHealed ? 'healed' : 'not healed'} ${(took / 1_000).toFixed(1)} s after ${after}\n`);
  if (!isHealed || took > longestHealing) scene.problems.push(`not healed ${String(longestHealing / 1_000)} s after ${after}`);
}

async function breakEmbedded(scene: Scene, end: number): Promise<void> {
  let kills = 0;
  while (performance.now() < end) {
    await sleep(2_000 + Math.random() * 3_000);
    const pids = childrenOf(scene.server.pid);
    if (pids.length === 0) scene.problems.push('there was no process of the engine to kill');
    for (const pid of pids) process.kill(pid, 'SIGKILL');
    kills += 1;
    await expectHealing(scene, `killing the engine (${String(kills)})`);
    if (kills === 5) await reopenServer(scene);
  }
}

async function breakNeo4j(scene: Scene, end: number, neo4j: { running: RunningNeo4j }): Promise<void> {
  for (let round = 0; performance.now() < end; round += 1) {
    await sleep(3_000);
    if (round % 3 === 0) await killNeo4j(neo4j);
    else if (round % 3 === 1) await freeze(neo4j.running.pid);
    else await reopenServer(scene);
    await expectHealing(scene, ['killing and starting Neo4j', 'freezing Neo4j', 'ending and starting the server'][round % 3] ?? '');
  }
}

async function killNeo4j(neo4j: { running: RunningNeo4j }): Promise<void> {
  const { pid, port, home, ended } = neo4j.running;
  process.kill(pid, 'SIGKILL');
  await ended;
  await sleep(2_000);
  neo4j.running = await startNeo4j({ home, port, memory: '512m' });
}

async function freeze(pid: number): Promise<void> {
  process.kill(pid, 'SIGSTOP');
  await sleep(8_000);
  process.kill(pid, 'SIGCONT');
}

/** Runs a half: warms up, breaks things, waits, and compares what the server holds with what it held when it was warm. */
async function runScene(title: string, scene: Scene, breakThings: (scene: Scene, end: number) => Promise<void>): Promise<number> {
  process.stdout.write(`${title}\n`);
  await sleep(5_000);
  const warm = holdingOf(scene.server.pid);
  await breakThings(scene, performance.now() + seconds * 1_000);
  await scene.load.stop();
  await sleep(3_000);
  const end = holdingOf(scene.server.pid);
  const code = await scene.server.stop();
  const { tally } = scene.load;
  const faults = [
    ...tally.faults,
    ...scene.problems,
    ...growth(warm, end),
    ...(code === 0 ? [] : [`the server ended with exit code ${String(code)}: ${scene.server.output().slice(-1_500)}`]),
    ...(tally.right > 100 ? [] : [`only ${String(tally.right)} right answers`]),
  ];
  report(tally, scene.restarts, warm, end, faults);
  return faults.length;
}

function growth(warm: Holding, end: Holding): string[] {
  const isMore = end.megabytes > warm.megabytes * 1.5 + 60 || end.openFiles > warm.openFiles + 20;
  return isMore ? [`it holds more than when it was warm: ${JSON.stringify({ warm, end })}`] : [];
}

function report(tally: Tally, restarts: number, warm: Holding, end: Holding, faults: readonly string[]): void {
  const codes = [...tally.codes].map(([code, count]) => `${code} ${String(count)}`).join(', ');
  process.stdout.write(
    `  ${String(tally.requests)} requests: ${String(tally.right)} right, ${String(tally.left)} left by the client, ` +
      `${String(tally.unreachable)} while the server started; ${codes === '' ? 'no errors' : codes}\n` +
      `  server started again ${String(restarts)} times; ${String(warm.megabytes)} MB and ${String(warm.openFiles)} files when warm, ` +
      `${String(end.megabytes)} MB and ${String(end.openFiles)} files at the end\n`,
  );
  for (const fault of faults) process.stdout.write(`  FAULT ${fault}\n`);
}

async function runEmbedded(): Promise<number> {
  const scene = await openScene({ NEO4J_URI: '', SAMVERKAN_HOME: join(work, 'home') });
  return runScene('Embedded engine', scene, breakEmbedded);
}

async function runNeo4j(): Promise<number> {
  const neo4j = { running: await startNeo4j({ home: join(work, 'neo4j'), memory: '512m' }) };
  try {
    const scene = await openScene({ NEO4J_URI: neo4j.running.uri });
    return await runScene('Neo4j', scene, (one, end) => breakNeo4j(one, end, neo4j));
  } finally {
    await neo4j.running.stop();
  }
}

if (values.help) {
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}
const halves = [
  ['embedded', runEmbedded],
  ['neo4j', runNeo4j],
] as const;
if (values.only !== undefined && halves.every(([name]) => name !== values.only))
  refuse(`--only must be embedded or neo4j, but is "${values.only}"`);
let passed = 0;
let failed = 0;
for (const [name, run] of halves) {
  if (values.only !== undefined && values.only !== name) continue;
  const faultCount = await run();
  if (faultCount === 0) passed += 1;
  else failed += faultCount;
}
rmSync(work, { recursive: true, force: true });
process.stdout.write(`\n${String(passed)} passed, ${String(failed)} failed\n`);
process.exit(failed === 0 ? 0 : 1);
