import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultVersion } from '../../neo4j/classpath.ts';
import { startNeo4j } from '../../neo4j/start.ts';
import { projectRoot } from '../../src/config.ts';
import { newStamp } from '../../src/ingest/stamp.ts';
import { graphVersion, writeFundingGraph } from './funding-graph.ts';
import { describeImport, importIntoFile, importIntoNeo4j, type ImportRate } from './import.ts';

/** The data in both engines. */
export interface Databases {
  readonly neo4jUri: string;
  /** The process of Neo4j; null for one that was not started here. */
  readonly neo4jPid: number | null;
  readonly embeddedHome: string;
  /** A copy for a second process: each has its file for itself. */
  readonly embeddedTwin: string;
  /** How the data were imported, in this run or the one that did. */
  readonly imports: readonly ImportRate[];
  stop(): Promise<void>;
}

/** What is to be loaded, and where it is kept. */
export interface Wanted {
  readonly factor: number | null;
  readonly data: string | null;
  readonly cache: string;
  /** Whether to load even what an earlier run has loaded. */
  readonly isFresh: boolean;
  readonly neo4j: string | null;
}

type Say = (line: string) => void;
type Neo4j = Pick<Databases, 'neo4jUri' | 'neo4jPid' | 'stop'>;

/** Loads data into Neo4j and the embedded engine, or takes what an earlier run has loaded of the same. */
export async function openDatabases(wanted: Wanted, say: Say): Promise<Databases> {
  const home = join(wanted.cache, nameOf(wanted));
  const folder = wanted.data ?? join(home, 'package');
  const note = join(home, 'imports.json');
  const isKept = existsSync(note) && !wanted.isFresh && wanted.neo4j === null;
  if (!isKept) rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  if (!isKept && wanted.factor !== null) writeFundingGraph(folder, wanted.factor);
  const neo4j = await openNeo4j(wanted, home);
  const homes = { embeddedHome: join(home, 'embedded'), embeddedTwin: join(home, 'embedded-twin') };
  try {
    const imports = isKept ? (JSON.parse(readFileSync(note, 'utf8')) as ImportRate[]) : await load(neo4j, homes, folder);
    if (!isKept) writeFileSync(note, JSON.stringify(imports));
    for (const one of imports) say(`${describeImport(one)}${isKept ? ' (in an earlier run)' : ''}`);
    return { ...neo4j, ...homes, imports };
  } catch (error) {
    await neo4j.stop();
    throw error;
  }
}

async function openNeo4j({ neo4j }: Wanted, home: string): Promise<Neo4j> {
  if (neo4j !== null) return { neo4jUri: neo4j, neo4jPid: null, stop: () => Promise.resolve() };
  const server = await startNeo4j({ home: join(home, 'neo4j'), memory: '2g' });
  return { neo4jUri: server.uri, neo4jPid: server.pid, stop: () => server.stop() };
}

async function load({ neo4jUri }: Neo4j, homes: Pick<Databases, 'embeddedHome' | 'embeddedTwin'>, folder: string): Promise<ImportRate[]> {
  const imports = [await importIntoNeo4j(neo4jUri, folder), await importIntoFile(homes.embeddedHome, folder)];
  cpSync(homes.embeddedHome, homes.embeddedTwin, { recursive: true });
  return imports;
}

/** Tells data, and the way they are stored, from any others. */
function nameOf({ factor, data, neo4j }: Wanted): string {
  const hash = createHash('sha256').update(JSON.stringify([newStamp(null), graphVersion, defaultVersion()]));
  const folders = [join(projectRoot, 'cypher/ingest'), join(projectRoot, 'cypher/setup'), ...(data === null ? [] : [data])];
  for (const folder of folders) for (const file of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, file)));
  const what = factor === null ? 'package' : `drawn-${String(factor)}`;
  return `${what}-${hash.digest('hex').slice(0, 12)}${neo4j === null ? '' : '-elsewhere'}`;
}
