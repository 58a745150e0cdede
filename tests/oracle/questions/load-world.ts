import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import type { Statements } from '../../../src/graph/statements.ts';
import { importFolder } from '../../../src/ingest/import-folder.ts';
import { writePackage } from '../../ingest/generated-package.ts';
import { wipe } from '../../support/wipe.ts';
import { loadGraph } from '../load.ts';
import type { Graph } from '../load.ts';
import type { Execute } from '../schema.ts';
import { executeOn } from './execute-on.ts';
import { rowsOf } from './generated.ts';
import type { World } from './generated.ts';

/** The world alone in the engine, and the oracle's own reading of it. */
export async function loadWorld(engine: Engine, statements: Statements, drawn: World): Promise<{ graph: Graph; execute: Execute }> {
  const folder = mkdtempSync(join(tmpdir(), 'samverkan-world-'));
  try {
    writePackage(folder, 'world', rowsOf(drawn));
    await wipe(engine);
    const { findings } = await importFolder(engine, statements, folder);
    expect(findings.list).toEqual([]);
    return { graph: loadGraph(folder), execute: executeOn(engine, statements) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
