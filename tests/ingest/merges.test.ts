import { join } from 'node:path';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { merge, split } from '../../src/decisions/merge-and-split.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { engineWith } from '../../src/engine/engine-with.ts';
import { exportFolder } from '../../src/export/export-folder.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder, type ImportResult } from '../../src/ingest/import-folder.ts';
import { readNewestRelease } from '../../src/ingest/release.ts';
import { describeEachEngine } from '../support/engines.ts';
import { filesOf, newFolder, removeFolders } from './fixture.ts';
import { writePackage, type Rows } from './generated-package.ts';
import { ask, dumpGraph } from './graph-dump.ts';
import { funding, matched, spine, statement, withStatements } from './merge-fixture.ts';

// A Neo4j that has just been started plans each statement at its first run.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const statements = loadStatements();
const why = { reason: 'same number', date: '2026-11-25' };

describeEachEngine('Merges', (openEngine, { name: engineName }) => {
  let engine: Engine;

  beforeEach(async () => {
    engine = await openEngine();
  });

  afterAll(removeFolders);

  const load = (name: string, rows: Rows, on = engine): Promise<ImportResult> => {
    const folder = join(newFolder(), name);
    writePackage(folder, name, rows);
    return importFolder(on, statements, folder);
  };

  async function exported(...names: readonly string[]): Promise<Record<string, string>[]> {
    const all: Record<string, string>[] = [];
    for (const dataset of names) {
      const folder = newFolder();
      await exportFolder(engine, statements, folder, { dataset });
      all.push(filesOf(folder));
    }
    return all;
  }

  const findingsOf = ({ findings }: ImportResult) => findings.list.map(({ file, line, column, came }) => [file, line, column, came]);

  it('hang the edges of what is merged on what it is, and keep what its data say', async () => {
    await load('spine', spine);
    expect((await load('bidrag', withStatements(funding, matched))).findings.total).toBe(0);
    expect(
      await ask(engine, 'MATCH (a:Actor)-[r]->(b:Entity) WHERE a.dataset = "spine" RETURN type(r), a.id, b.id, r.amount ORDER BY r.id'),
    ).toEqual([
      ['PARTNERS_IN', 'municipality:ett', 'project:bidrag-p', 700],
      ['LOCATED_IN', 'municipality:ett', 'place:kommun-ett', null],
      ['LOCATED_IN', 'municipality:ett', 'place:kommun-ett', null],
    ]);
    expect(
      await ask(
        engine,
        'MATCH (s:Statement) WHERE s.statedSubject IS NOT NULL OR s.statedObject IS NOT NULL RETURN s.id, s.subject, s.object, s.statedSubject, s.statedObject ORDER BY s.id',
      ),
    ).toEqual([
      ['statement:bidrag-2', 'municipality:ett', 'project:bidrag-p', 'organisation:bidrag-a', null],
      ['statement:bidrag-4', 'organisation:bidrag-b', 'municipality:ett', null, 'organisation:bidrag-a'],
      ['statement:bidrag-5', 'municipality:ett', 'place:kommun-ett', 'organisation:bidrag-a', null],
      ['statement:bidrag-6', 'municipality:ett', null, 'organisation:bidrag-a', null],
      ['statement:bidrag-same', 'municipality:ett', 'municipality:ett', 'organisation:bidrag-a', null],
    ]);
    expect(await ask(engine, 'MATCH (n:Entity {id: "municipality:ett"}) RETURN n.names, n.identifiers, n.degree, n.ownNames')).toEqual([
      [
        ['OFFICIAL|sv||Etta kommun', 'SHORT|sv||Etta', 'ALIAS|sv||ETTA KOMMUN'],
        ['scb-kommun||2480', 'orgnr||212000-1234'],
        6,
        ['OFFICIAL|sv||Etta kommun', 'SHORT|sv||Etta'],
      ],
    ]);
    expect(await ask(engine, 'MATCH (m:Merged)-[r:MERGED_INTO]->(a) RETURN m.id, m.names, r.decision, a.id, size(labels(m))')).toEqual([
      ['organisation:bidrag-a', ['OFFICIAL|sv||ETTA KOMMUN'], 'statement:bidrag-same', 'municipality:ett', 1],
    ]);
  });

  it('leave a statement whose ends became one with all it says, but without an edge', async () => {
    await load('spine', spine);
    await load('bidrag', withStatements(funding, matched));
    await merge(engine, statements, 'organisation:bidrag-b', 'organisation:bidrag-a', why);
    expect(await ask(engine, 'MATCH ()-[r:MEMBER_OF]->() RETURN r.id')).toEqual([]);
    expect(
      await ask(
        engine,
        'MATCH (s:Statement {id: "statement:bidrag-4"}) RETURN s.subject, s.object, s.statedSubject, s.statedObject, s.wording, s.start',
      ),
    ).toEqual([['municipality:ett', 'municipality:ett', 'organisation:bidrag-b', 'organisation:bidrag-a', 'en del', '2014']]);
    expect(await ask(engine, 'MATCH (n:Entity {id: "municipality:ett"}) RETURN n.degree')).toEqual([[8]]);
  });

  it('are undone byte for byte', async () => {
    await load('spine', spine);
    await load('bidrag', withStatements(funding, matched));
    const [files, graph] = [await exported('spine', 'bidrag'), await dumpGraph(engine)];
    const { release } = await merge(engine, statements, 'organisation:bidrag-b', 'organisation:bidrag-a', why);
    expect(release).toBe(3);
    expect(await exported('spine', 'bidrag')).toEqual(files);
    const merged = await dumpGraph(engine);
    expect((await split(engine, statements, 'organisation:bidrag-b', why)).release).toBe(4);
    expect(await exported('spine', 'bidrag')).toEqual(files);
    expect({ ...(await dumpGraph(engine)), sources: [] }).toEqual({ ...graph, sources: [] });
    await merge(engine, statements, 'organisation:bidrag-b', 'organisation:bidrag-a', why);
    expect(await dumpGraph(engine)).toEqual(merged);
  });

  it('are undone where a rule made them, by a decision that outweighs it when the data come again', async () => {
    await load('spine', spine);
    await load('bidrag', funding);
    const graph = await dumpGraph(engine);
    await load('bidrag', withStatements(funding, matched));
    await split(engine, statements, 'organisation:bidrag-a', why);
    const isOfData = (text: string): boolean => !/SAME_AS|DIFFERENT_FROM|bidrag-same|source:decisions|different-from/.test(text);
    const rest = async (): Promise<unknown> => {
      const { edges = [], merged, statements: all = [] } = await dumpGraph(engine);
      return { edges, merged, statements: all.filter(isOfData) };
    };
    const { edges, merged, statements: all } = graph;
    expect(await rest()).toEqual({ edges, merged, statements: all });
    await load(
      'bidrag',
      withStatements({ ...funding, names: [{ entity: 'fund:bidrag', value: 'F', kind: 'SHORT', lang: 'sv' }] }, matched),
    );
    expect(await rest()).toEqual({ edges, merged, statements: all });
    await merge(engine, statements, 'organisation:bidrag-a', 'university:ett', why);
    expect(await ask(engine, 'MATCH (m:Merged)-[:MERGED_INTO]->(a) RETURN m.id, a.id')).toEqual([
      ['organisation:bidrag-a', 'university:ett'],
    ]);
  });

  it('go on after they were broken off at any write', async () => {
    await load('spine', spine);
    await load('bidrag', funding);
    const before = await dumpGraph(engine);
    await load('bidrag', withStatements(funding, matched));
    const after = await dumpGraph(engine);
    const isEmbedded = engineName === 'embedded';
    for (let writes = 1; writes <= 24; writes += isEmbedded ? 1 : 5) {
      const [from, to] = writes % 2 === 0 ? [funding, withStatements(funding, matched)] : [withStatements(funding, matched), funding];
      await load('bidrag', from);
      await load('bidrag', to, breakingOff(engine, writes)).catch(() => undefined);
      await load('bidrag', to);
      expect(await dumpGraph(engine)).toEqual(writes % 2 === 0 ? after : before);
      // Another data set that comes in between ends what was broken off, too.
      await load('bidrag', from, breakingOff(engine, writes)).catch(() => undefined);
      await load('spine', spine);
      await load('bidrag', from);
      expect(await dumpGraph(engine)).toEqual(writes % 2 === 0 ? before : after);
    }
    expect(await readNewestRelease(engine, statements)).toMatchObject({ isComplete: true });
  }, 120_000);

  it('are refused where they lead back, name what is not there, or join what is of different kinds', async () => {
    await load('spine', spine);
    await load('bidrag', withStatements(funding, matched));
    const back = statement('more-1', 'SAME_AS', 'municipality:ett', 'organisation:bidrag-a', 'more');
    expect(findingsOf(await load('more', { sources: [{ id: 'source:more', title: 'Mer' }], statements: [back] }))).toEqual([
      ['statements.csv', 2, 'object', expect.stringContaining('organisation:bidrag-a → municipality:ett')],
    ]);
    const unknown = statement('more-1', 'SAME_AS', 'municipality:ett', 'organisation:saknas', 'more');
    expect(findingsOf(await load('more', { sources: [{ id: 'source:more', title: 'Mer' }], statements: [unknown] }))).toEqual([
      ['statements.csv', 2, 'object', '"organisation:saknas", which neither has'],
    ]);
    const mixed = statement('more-1', 'SAME_AS', 'municipality:ett', 'project:bidrag-p', 'more');
    expect(findingsOf(await load('more', { sources: [{ id: 'source:more', title: 'Mer' }], statements: [mixed] }))).toEqual([
      ['statements.csv', 2, 'object', '"project:bidrag-p"'],
    ]);
    for (const [id, into] of [
      ['municipality:ett', 'organisation:bidrag-a'],
      ['organisation:bidrag-a', 'municipality:ett'],
      ['organisation:bidrag-a', 'university:ett'],
      ['organisation:saknas', 'university:ett'],
      ['university:ett', 'project:bidrag-p'],
    ] as const)
      await expect(merge(engine, statements, id, into, why)).rejects.toMatchObject({ name: 'UsageError' });
    for (const id of ['municipality:ett', 'organisation:bidrag-b', 'organisation:saknas'])
      await expect(split(engine, statements, id, why)).rejects.toMatchObject({ name: 'UsageError' });
  });

  it('let an entity and a source stay that statements of other data sets name', async () => {
    await load('spine', spine);
    await load('bidrag', withStatements(funding, matched, statement('bidrag-7', 'LOCATED_IN', 'fund:bidrag', 'place:kommun-ett', 'spine')));
    await load('spine', { sources: [{ id: 'source:other', title: 'Annat' }] });
    expect(await ask(engine, 'MATCH (n:Entity) WHERE n.dataset = "spine" RETURN n.id, n.degree ORDER BY n.id')).toEqual([
      ['municipality:ett', 5],
      ['place:kommun-ett', 2],
    ]);
    expect(await ask(engine, 'MATCH (n:Source) WHERE n.dataset = "spine" RETURN n.id ORDER BY n.id')).toEqual([
      ['source:other'],
      ['source:spine'],
    ]);
    await load('bidrag', funding);
    await load('spine', spine);
    expect(await ask(engine, 'MATCH (n:Entity) WHERE n.dataset = "spine" RETURN n.id, n.degree ORDER BY n.id')).toEqual([
      ['municipality:ett', 1],
      ['place:kommun-ett', 2],
      ['university:ett', 0],
    ]);
  });

  it('refuse an id that the files name and no longer have', async () => {
    await load('spine', spine);
    const { findings } = await load('spine', { ...spine, places: [] });
    expect(findings.list).toEqual([
      {
        file: 'statements.csv',
        line: 2,
        column: 'object',
        expected: 'the id of an entity in the files or in another data set of the graph',
        came: '"place:kommun-ett", which the files no longer have',
      },
    ]);
  });
});

/** The engine, but the statement that writes for this time fails, as if the process had been killed before it. */
function breakingOff(engine: Engine, writes: number): Engine {
  let left = writes;
  return engineWith(engine, {
    write: (one, parameters) => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('broken off')) : engine.write(one, parameters);
    },
  });
}
