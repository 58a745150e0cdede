import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, getNamedType, isObjectType, parse } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeExecutable, type Executable } from '../../src/executable.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { describeEachEngine } from '../support/engines.ts';
import { prefixes, typeOfPrefix, writeManyEntities } from '../support/many-entities.ts';

// Two sources for each type, each cited by a hundred claims about a hundred entities of that type:
//
//   source:project-1 <-STATED_IN- (claim) - project:1 … project:100
//   source:project-2 <-STATED_IN- (claim) - project:101 … project:200
const statements = loadStatements();

/** The fields of a type that a statement of their own answers, with what to select below. */
function edgeFields(executable: Executable, typeName: string): { field: string; selection: string }[] {
  const type = executable.schema.getType(typeName);
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, type: fieldType }) => {
    const named = getNamedType(fieldType).name;
    // Reckoned from several statements, counted with the questions.
    if (name === 'candidates') return [];
    if (named.endsWith('Connection')) return [{ field: name, selection: `${name}(first: 1) { totalCount edges { node { id } } }` }];
    return name === 'status' || name === 'citations' ? [{ field: name, selection: `${name} { __typename }` }] : [];
  });
}

describeEachEngine('Look-ahead', (openEngine) => {
  let executable: Executable;
  const folder = mkdtempSync(join(tmpdir(), 'samverkan-many-'));

  beforeAll(async () => {
    writeManyEntities(folder);
    const engine = await openEngine();
    await importFolder(engine, statements, folder);
    executable = makeExecutable(engine, statements);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  async function count(query: string): Promise<number> {
    const contextValue = executable.makeContext();
    const { errors, data } = await execute({ schema: executable.schema, document: parse(query), contextValue });
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain('"__typename":"StatementConnection"');
    return contextValue.statementCount;
  }

  function ask(prefix: string, type: string, selection: string, parents: 1 | 200): string {
    const ids = parents === 1 ? [`source:${prefix}-1`] : [`source:${prefix}-1`, `source:${prefix}-2`];
    const first = parents === 1 ? 1 : 100;
    return `{ nodes(ids: ${JSON.stringify(ids)}) { ... on Source {
      statements(first: ${String(first)}) { __typename edges { node { subject { ... on ${type} { ${selection} } } } } } } } }`;
  }

  it.each(prefixes)('%s: each edge field runs one statement at 1 and at 200 parents', async (prefix) => {
    const type = typeOfPrefix(prefix);
    const fields = edgeFields(executable, type);
    expect(fields.length).toBeGreaterThan(0);
    for (const { field, selection } of fields) {
      expect([field, await count(ask(prefix, type, selection, 1))]).toEqual([field, 2]);
      expect([field, await count(ask(prefix, type, selection, 200))]).toEqual([field, 2]);
    }
  });

  it('Statement.citations and Source.statements run one statement each at 200 parents', async () => {
    const ids = JSON.stringify(['source:theme-1', 'source:theme-2']);
    const citations = `{ nodes(ids: ${ids}) { ... on Source { statements(first: 100) { __typename edges { node { citations { section source {
      id statements(first: 1) { totalCount } } } } } } } } }`;
    expect(await count(citations)).toBe(3);
  });

  it('the fields of a level run side by side, each once, whatever aliases and fragments ask for them', async () => {
    const selection = `... on Entity { a: statements(first: 2) { totalCount } b: statements(first: 2) { edges { node { id } } } }
      ... on Actor { memberships { totalCount } } ... on Municipality { memberships { edges { node { id } } } c: memberships(last: 1) { totalCount } }`;
    expect(await count(ask('municipality', 'Municipality', selection, 200))).toBe(4);
  });

  it('a child asked for id, name and __typename alone is not looked up', async () => {
    expect(await count(ask('municipality', 'Municipality', 'id __typename', 200))).toBe(1);
  });
});
