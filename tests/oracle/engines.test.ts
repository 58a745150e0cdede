import { execute, parse } from 'graphql';
import { expect, it } from 'vitest';
import { makeExecutable } from '../../src/executable.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { describeEachEngine } from '../support/engines.ts';
import { compareRandomOperations } from './random.ts';
import { compareEveryField } from './sweep.ts';

const statements = loadStatements();
const fixture = new URL('../fixtures/graph/', import.meta.url).pathname;
const shipped = new URL('../../data/', import.meta.url).pathname;

describeEachEngine('The API and the oracle', (openEngine) => {
  async function executeOn(folder: string) {
    const engine = await openEngine();
    await importFolder(engine, statements, folder);
    const executable = makeExecutable(engine, statements);
    return (query: string, variableValues: Record<string, unknown>) =>
      Promise.resolve(
        execute({ schema: executable.schema, document: parse(query), variableValues, contextValue: executable.makeContext() }),
      );
  }

  it('agree on every field of every node and on every list, walked both ways in every order', { timeout: 300_000 }, async () => {
    const swept = await compareEveryField({ execute: await executeOn(fixture), folder: fixture });
    expect(swept.lists).toBeGreaterThan(500);
  });

  it.each([
    ['the fixture', fixture, 700],
    ['the shipped data', shipped, 300],
  ])('agree on random operations over %s', { timeout: 300_000 }, async (_what, folder, count) => {
    const compared = await compareRandomOperations({ execute: await executeOn(folder), folder, count, seed: 20_261_124 });
    expect(compared.operations).toBe(count);
  });
});
