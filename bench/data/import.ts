import { mkdirSync } from 'node:fs';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { newStamp, writeStamp } from '../../src/ingest/stamp.ts';

/** How an import went. */
export interface ImportRate {
  readonly engine: Engine['kind'];
  readonly statementCount: number;
  readonly seconds: number;
}

/** Imports a data package into the Neo4j at an address; throws when that holds data already. */
export async function importIntoNeo4j(uri: string, folder: string): Promise<ImportRate> {
  const { NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  const neo4j = { uri, user, password: password === '' ? null : password, database: 'neo4j' };
  return load(await openEngine({ neo4j, home: '' }), folder);
}

/** Imports a data package into an embedded engine in a new folder. */
export async function importIntoFile(home: string, folder: string): Promise<ImportRate> {
  mkdirSync(home, { recursive: true });
  writeStamp(home, newStamp(null));
  return load(await openEngine({ neo4j: null, home }), folder);
}

/** An import as a line of text. */
export function describeImport({ engine, statementCount, seconds }: ImportRate): string {
  const rate = `${String(Math.round(statementCount / seconds))} statements a second`;
  return `${engine}: ${String(statementCount)} statements imported in ${seconds.toFixed(1)} s, ${rate}`;
}

async function load(engine: Engine, folder: string): Promise<ImportRate> {
  try {
    const { findings, statementCount, seconds, release } = await importFolder(engine, loadStatements(), folder);
    if (findings.total > 0) throw new Error(`Expected data without findings, got ${JSON.stringify(findings.list[0])}`);
    if (release !== 1) throw new Error(`Expected an empty ${engine.kind}, but the import is its release ${String(release)}`);
    return { engine: engine.kind, statementCount, seconds };
  } finally {
    await engine.close();
  }
}
