import { join } from 'node:path';
import { execute, parse } from 'graphql';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { merge, split } from '../../src/decisions/merge-and-split.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { makeExecutable, type Executable } from '../../src/executable.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { describeEachEngine } from '../support/engines.ts';
import { newFolder, removeFolders } from './fixture.ts';
import { writePackage, type Rows } from './generated-package.ts';
import { funding, matched, spine, withStatements } from './merge-fixture.ts';

// A Neo4j that has just been started plans each statement at its first run.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const statements = loadStatements();
const why = { reason: 'the office of it', date: '2026-11-25' };

describeEachEngine('Merged entities in GraphQL', (openEngine) => {
  let engine: Engine;
  let executable: Executable;

  beforeEach(async () => {
    engine = await openEngine();
    await load('spine', spine);
    await load('bidrag', withStatements(funding, matched));
    executable = makeExecutable(engine, statements);
  });

  afterAll(removeFolders);

  async function load(name: string, rows: Rows): Promise<void> {
    const folder = join(newFolder(), name);
    writePackage(folder, name, rows);
    await importFolder(engine, statements, folder);
  }

  async function ask(query: string): Promise<unknown> {
    const contextValue = executable.makeContext();
    const { data, errors } = await execute({ schema: executable.schema, document: parse(query), contextValue });
    expect(errors).toBeUndefined();
    const plain: unknown = JSON.parse(JSON.stringify(data));
    return plain;
  }

  it('tell what they were, who decided so, why, how surely and when', async () => {
    await merge(engine, statements, 'organisation:bidrag-b', 'organisation:bidrag-a', why);
    const fields = 'id name names { value kind } dataset score reason by date { value } statement { id type subject { id } }';
    expect(await ask(`{ actor(id: "municipality:ett") { degree mergedFrom { ${fields} } statements { totalCount } } }`)).toEqual({
      actor: {
        degree: 8,
        mergedFrom: [
          {
            id: 'organisation:bidrag-a',
            name: 'ETTA KOMMUN',
            names: [{ value: 'ETTA KOMMUN', kind: 'OFFICIAL' }],
            dataset: 'bidrag',
            score: 0.97,
            reason: 'same name but for case',
            by: 'RULE',
            date: { value: '2026-11-24' },
            statement: { id: 'statement:bidrag-same', type: 'SAME_AS', subject: { id: 'municipality:ett' } },
          },
          {
            id: 'organisation:bidrag-b',
            name: 'Etta kommun, kansliet',
            names: [{ value: 'Etta kommun, kansliet', kind: 'OFFICIAL' }],
            dataset: 'bidrag',
            score: null,
            reason: 'the office of it',
            by: 'PERSON',
            date: { value: '2026-11-25' },
            statement: {
              id: 'statement:decisions-same-as-organisation-bidrag-b-organisation-bidrag-a',
              type: 'SAME_AS',
              subject: { id: 'municipality:ett' },
            },
          },
        ],
        statements: { totalCount: 8 },
      },
    });
    expect(await ask('{ project(id: "project:bidrag-p") { mergedFrom { id } } }')).toEqual({ project: { mergedFrom: [] } });
  });

  it('are meant by their ids wherever an id is given', async () => {
    const id = 'municipality:ett';
    const merged = 'organisation:bidrag-a';
    expect(
      await ask(`{
        actor(id: "${merged}") { id name }
        node(id: "${merged}") { id }
        nodes(ids: ["${merged}", "fund:bidrag", "organisation:saknas"]) { id }
        organisation(id: "${merged}") { id }
        municipality(id: "${merged}") { id }
        statements(filter: { subjectId: "${merged}", types: [PARTNERS_IN] }) { edges { node { id subject { id } } } }
        coFunding(filter: { actorIds: ["${merged}"] }) { totalCount }
        paths(from: "${merged}", to: "fund:bidrag", first: 1) { edges { node { hops { to { id } } } } }
        network(centers: ["${merged}"], steps: 1) { ids }
        place(id: "place:kommun-ett") { actors { edges { node { id } } } }
      }`).catch((error: unknown) => String(error)),
    ).toMatchObject({
      actor: { id, name: 'Etta kommun' },
      node: { id },
      nodes: [{ id }, { id: 'fund:bidrag' }, null],
      organisation: null,
      municipality: { id },
      statements: { edges: [{ node: { id: 'statement:bidrag-2', subject: { id } } }] },
    });
  });

  it('are meant at once in a release that came meanwhile, and no longer after a split', async () => {
    const query = '{ actor(id: "organisation:bidrag-b") { id } }';
    expect(await ask(query)).toEqual({ actor: { id: 'organisation:bidrag-b' } });
    await merge(engine, statements, 'organisation:bidrag-b', 'university:ett', why);
    expect(await ask(query)).toEqual({ actor: { id: 'university:ett' } });
    await split(engine, statements, 'organisation:bidrag-b', why);
    await executable.release.get();
    expect(await ask(query)).toEqual({ actor: { id: 'organisation:bidrag-b' } });
  });
});
