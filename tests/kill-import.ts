import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startNeo4j } from '../neo4j/start.ts';
import { openEngine } from '../src/engine/open.ts';
import { generateRows, writePackage } from './ingest/generated-package.ts';

const usage = `Kills imports at random moments and looks whether the graph comes out right all the same.

  tsx tests/kill-import.ts [options]

  --kills <number>       how often (10)
  --statements <number>  in each of the two data packages (6000)
  --seed <number>        of the random moments (the time)
  --neo4j                on a Neo4j that is started for this, instead of an embedded file

Two versions of a data package are imported in turn, each killed by SIGKILL somewhere while it writes;
then the first is imported to its end. Its export must be the files themselves. Exit code 1 if it is not.`;

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '10' },
    statements: { type: 'string', default: '6000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    neo4j: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const program = new URL('../bin/samverkan.mjs', import.meta.url).pathname;
const work = mkdtempSync(join(tmpdir(), 'samverkan-kill-'));

/** The environment of a graph of its own. */
type Graph = Readonly<Record<string, string>>;

function embedded(name: string): Graph {
  return { SAMVERKAN_HOME: join(work, name), NEO4J_URI: '' };
}

interface Ending {
  readonly wasKilled: boolean;
  readonly code: number | null;
  readonly output: string;
  /** How long it wrote, in milliseconds; null when it did not come so far. */
  readonly writing: number | null;
}

/** Imports a folder; kills it so many milliseconds after it began to write. */
async function runImport(graph: Graph, folder: string, killAfter: number | null): Promise<Ending> {
  const child = spawn(process.execPath, [program, 'import', folder], {
    env: { ...process.env, ...graph },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const seen: { output: string; began: number | null; wasKilled: boolean } = { output: '', began: null, wasKilled: false };
  const onOutput = (piece: Buffer): void => {
    seen.output += piece.toString();
    if (seen.began !== null || !seen.output.includes('Writing')) return;
    seen.began = performance.now();
    if (killAfter === null) return;
    void sleep(killAfter, undefined, { ref: false }).then(() => {
      seen.wasKilled = child.exitCode === null && child.kill('SIGKILL');
    });
  };
  child.stdout.on('data', onOutput);
  child.stderr.on('data', onOutput);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const { output, began } = seen;
  return { wasKilled: seen.wasKilled && code === null, code, output, writing: began === null ? null : performance.now() - began };
}

function runToEnd(graph: Graph, ...words: readonly string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    env: { ...process.env, ...graph },
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
}

/** A source of numbers from 0 to 1 that a seed determines. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function filesThatDiffer(a: string, b: string): string[] {
  const files = new Set([...readdirSync(a), ...readdirSync(b)]);
  return [...files].filter((file) => !readFileSync(join(a, file)).equals(readFileSync(join(b, file)))).sort();
}

async function killAndCompare(graph: Graph, undisturbed: Graph): Promise<string[]> {
  const folders = (['first', 'second'] as const).map((variant) => join(work, variant));
  const [first = '', second = ''] = folders;
  writePackage(first, 'killed', generateRows(Number(values.statements), 'first'));
  writePackage(second, 'killed', generateRows(Number(values.statements), 'second'));
  const whole = await runImport(undisturbed, first, null);
  if (whole.code !== 0) throw new Error(`The undisturbed import ended with ${String(whole.code)}: ${whole.output}`);
  runToEnd(undisturbed, 'export', join(work, 'undisturbed'));
  // A Neo4j that has just been started takes several times as long.
  const longest = (whole.writing ?? 1_000) * (values.neo4j ? 5 : 1);
  console.log(`Undisturbed: wrote ${values.statements} statements in ${((whole.writing ?? 0) / 1_000).toFixed(1)} s`);
  const random = randomFrom(Number(values.seed));
  for (let kills = 0, run = 0; kills < Number(values.kills); run += 1) {
    const after = Math.round(random() * longest);
    const { wasKilled, code } = await runImport(graph, run % 2 === 0 ? first : second, after);
    if (wasKilled) kills += 1;
    const state = runToEnd(graph, 'release').output.split(/[:;\n]/)[0] ?? '';
    const ending = wasKilled
      ? `kill ${kills}, ${after} ms after it began to write`
      : `ended by itself with ${String(code)} before ${after} ms`;
    console.log(`${ending}; ${state}`);
  }
  const last = await runImport(graph, first, null);
  console.log(`Then to the end: exit code ${String(last.code)}, ${last.output.trim().split('\n').at(-1) ?? ''}`);
  runToEnd(graph, 'export', join(work, 'killed'));
  const differ = [...filesThatDiffer(first, join(work, 'killed')), ...filesThatDiffer(join(work, 'undisturbed'), join(work, 'killed'))];
  const [counts, expected] = [await countAll(graph), await countAll(undisturbed)];
  console.log(`Nodes and edges by type: ${counts}`);
  return counts === expected ? differ : [...differ, `counts, which are ${expected} when undisturbed`];
}

/** How many nodes and edges there are, so that nothing is left over that no statement names. */
async function countAll({ SAMVERKAN_HOME: home = '', NEO4J_URI: uri = '' }: Graph): Promise<string> {
  const engine = await openEngine({ home, neo4j: uri === '' ? null : { uri, user: 'neo4j', password: null, database: 'neo4j' } });
  const ask = async (text: string) => engine.read({ name: 'tests/count', text, parameters: new Map(), inputs: new Map() }, {});
  try {
    const nodes = await ask('MATCH (n) WHERE NOT n:Release RETURN count(n) AS total');
    const edges = await ask('MATCH ()-[r]->() WITH type(r) AS type RETURN type, count(*) AS total ORDER BY type');
    return [...nodes, ...edges].map((row) => row.join(' ')).join(', ');
  } finally {
    await engine.close();
  }
}

async function main(): Promise<number> {
  if (values.help) {
    console.log(usage);
    return 0;
  }
  console.log(`Seed ${values.seed}, ${values.neo4j ? 'Neo4j' : 'embedded'}`);
  const neo4j = values.neo4j ? await startNeo4j({ memory: '512m' }) : null;
  try {
    const graph = neo4j === null ? embedded('graph') : { NEO4J_URI: neo4j.uri };
    const differ = await killAndCompare(graph, embedded('undisturbed-graph'));
    console.log(
      differ.length === 0 ? 'The export is that of an undisturbed import, byte for byte.' : `These files differ: ${differ.join(', ')}`,
    );
    return differ.length === 0 ? 0 : 1;
  } finally {
    await neo4j?.stop();
    rmSync(work, { recursive: true, force: true });
  }
}

process.exitCode = await main();
