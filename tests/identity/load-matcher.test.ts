import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { loadMatcher } from '../../src/ingest/identity/load-matcher.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { describeEachEngine } from '../support/engines.ts';
import { ask, measure, readLabels } from './labelled.ts';

const statements = loadStatements();
const shipped = fileURLToPath(new URL('../../data/', import.meta.url));

describeEachEngine('loadMatcher with the shipped data', (openEngine) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await openEngine();
    await importFolder(engine, statements, shipped);
  });

  it('knows the municipalities, regions and county boards by all their names and where they are', async () => {
    const matcher = await loadMatcher(engine, statements);
    const known = readLabels().filter(({ expected }) => /^(?:municipality|region|county-board):/u.test(expected));
    const { precision, recall } = measure(ask(matcher, known));
    expect([precision >= 0.99, recall >= 0.95]).toEqual([true, true]);
    const abroad = { mention: 'Umeå kommun', kind: '', country: 'NO', expected: 'none', why: '', about: '', split: 'train' } as const;
    expect(ask(matcher, [abroad])[0]?.best).toBeUndefined();
  });
});
