import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { execute, parse } from 'graphql';
import type { Engine, Row } from '../../src/engine/engine.ts';
import { engineWith } from '../../src/engine/engine-with.ts';
import { makeExecutable } from '../../src/executable.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { headerOf, tables } from '../../src/ingest/tables.ts';
import { describeEachEngine } from '../support/engines.ts';
import { append, changedFixture, fixture, removeFolders, statementLine, without } from './fixture.ts';

const statements = loadStatements();

describeEachEngine('Releases', (openEngine) => {
  let engine: Engine;

  beforeEach(async () => {
    engine = await openEngine();
    await load(fixture);
  });

  afterAll(removeFolders);

  const load = (folder: string, on = engine) => importFolder(on, statements, folder);

  function ask(text: string): Promise<Row[]> {
    return engine.read({ name: 'tests/ask', text, parameters: new Map(), inputs: new Map() }, {});
  }

  /** The changes after a release, as `kind id`. */
  async function changesSince(since: number): Promise<string[]> {
    const executable = makeExecutable(engine, statements);
    const document = parse(`{ changes(since: ${String(since)}, first: 100) { edges { node { releaseId kind nodeId } } } }`);
    const { data } = await execute({ schema: executable.schema, document, contextValue: executable.makeContext() });
    const { changes } = data as { changes: { edges: { node: { releaseId: string; kind: string; nodeId: string } }[] } };
    return changes.edges.map(({ node }) => `${node.releaseId} ${node.kind} ${node.nodeId}`);
  }

  /** The Closed nodes by id, with what they keep. */
  const closed = () => ask('MATCH (c:Closed) RETURN c.id, c.kind, c.release, c.added, c.closedIn ORDER BY c.id');

  const alpha = 'statement:funds-fund-utvecklingsfonden-project-alpha';

  /** One statement has another amount, one is gone, one is new. */
  const lessAndMore = () =>
    changedFixture({
      'statements.csv': (text) => append(statementLine())(without('project-alpha-2')(text).replace('1568180.50', '1568181')),
    });

  it('keep what a statement was before it changed and before it closed, cell by cell', async () => {
    await load(lessAndMore());
    expect(await ask('MATCH (c:Closed) RETURN c.of, c.kind, c.ofType, c.dataset, c.cells ORDER BY c.of')).toEqual([
      [
        alpha,
        'CHANGED',
        'FUNDS',
        'ingest-fixture',
        [
          ...['type|FUNDS', 'subject|fund:utvecklingsfonden', 'object|project:alpha', 'role|FUNDER', 'kind|GRANT'],
          ...['amount|1568180.50', 'currency|SEK', 'precision|AT_LEAST', 'start|2011-04', 'end|2013', 'wording|drygt', 'stated|true'],
          ...['rank|NORMAL', 'source|source:arsbok', 'section|3 Pengar, och "annat"'],
          ...['citation|source:arsbok 4 Bilaga, sid. 12', 'citation|source:webbsida Projekten'],
        ],
      ],
      [
        `${alpha}-2`,
        'CLOSED',
        'FUNDS',
        'ingest-fixture',
        [
          ...['type|FUNDS', 'subject|fund:utvecklingsfonden', 'object|project:alpha', 'role|FUNDER', 'kind|GRANT'],
          ...['amount|4430000', 'precision|EXACT', 'stated|true', 'rank|PREFERRED', 'source|source:webbsida', 'section|Projekten'],
        ],
      ],
    ]);
    expect(await ask(`MATCH (s:Statement) WHERE s.id STARTS WITH '${alpha}' RETURN s.id, s.release, s.added`)).toEqual([[alpha, 2, 1]]);
  });

  it('close what a newer file no longer states, and keep what another data set states or speaks of', async () => {
    const other = changedFixture(Object.fromEntries(Object.keys(tables).map((name) => [`${name}.csv`, headOf])));
    writeFileSync(join(other, 'datapackage.json'), '{"name": "other"}');
    writeFileSync(join(other, 'sources.csv'), `${headerOf('sources')}\nsource:other,Other${','.repeat(14)}\n`);
    const line = statementLine({ id: 'statement:other', subject: 'company:ecovind', source: 'source:other' });
    writeFileSync(join(other, 'statements.csv'), `${headerOf('statements')}\n${line}\n`);
    expect((await load(other)).findings.list).toEqual([]);
    const less = changedFixture({ 'actors.csv': without('company:'), 'statements.csv': without('company-ecovind') });
    const { changes, kept } = await load(less);
    expect([changes.get('Company'), [...kept]]).toEqual([{ added: 0, changed: 0, unchanged: 1, closed: 0 }, [['Company', 1]]]);
    expect(changes.get('OWNS')?.closed).toBe(1);
    expect(await ask("MATCH (a:Entity)-[r]->(b:Entity) WHERE a.id = 'company:ecovind' RETURN r.id, b.id")).toEqual([
      ['statement:other', 'project:beta'],
    ]);
    expect((await load(less)).release).toBeNull();
  });

  it('are none where the same files come again', async () => {
    expect((await load(fixture)).release).toBeNull();
    expect(await closed()).toEqual([]);
    expect(await changesSince(1)).toEqual([]);
  });

  it('take back on return what closed, and list both', async () => {
    await load(changedFixture({ 'themes.csv': append('theme:skog,Skog,') }));
    await load(fixture);
    await load(changedFixture({ 'themes.csv': append('theme:skog,Skog,') }));
    expect(await changesSince(1)).toEqual(['2 ADDED theme:skog', '3 CLOSED theme:skog', '4 ADDED theme:skog']);
    expect(await changesSince(3)).toEqual(['4 ADDED theme:skog']);
    expect(await closed()).toEqual([['3|theme:skog', 'CLOSED', 2, 2, 3]]);
  });

  it('tell of an addition, whatever became of the thing since', async () => {
    await load(changedFixture({ 'themes.csv': append('theme:skog,Skog,') }));
    await load(changedFixture({ 'themes.csv': append('theme:skog,Skogen,') }));
    await load(changedFixture({ 'themes.csv': append('theme:skog,Skogarna,') }));
    expect(await changesSince(1)).toEqual(['2 ADDED theme:skog', '3 CHANGED theme:skog', '4 CHANGED theme:skog']);
    await load(fixture);
    expect(await changesSince(1)).toEqual([
      ...['2 ADDED theme:skog', '3 CHANGED theme:skog', '4 CHANGED theme:skog', '5 CLOSED theme:skog'],
    ]);
  });

  it('count a change of a degree alone for no change of the entity', async () => {
    await load(changedFixture({ 'statements.csv': append(statementLine()) }));
    expect(await changesSince(1)).toEqual(['2 ADDED statement:extra']);
    expect(await ask("MATCH (n:Entity {id: 'project:beta'}) RETURN n.release, n.added")).toEqual([[1, 1]]);
  });

  it('are whole after an import that broke off: nothing is closed twice, and what came back is no change', async () => {
    const changed = changedFixture({
      'statements.csv': (text) => `${without('fund-utvecklingsfonden')(text).replaceAll('NORMAL', 'PREFERRED')}${statementLine()}\n`,
      'citations.csv': without('funds-fund'),
      'themes.csv': append('theme:skog,Skog,'),
    });
    for (let writes = 1; writes <= 40; writes += 1) await load(changed, breakingOff(engine, writes)).catch(() => undefined);
    await load(changed);
    const broken = [await closed(), await changesSince(1), await counts()];
    engine = await openEngine();
    await load(fixture);
    await load(changed);
    expect(broken).toEqual([await closed(), await changesSince(1), await counts()]);
  });

  it('are undone as a whole where the former files end an import that broke off', async () => {
    const changed = changedFixture({
      'statements.csv': (text) => `${text.replaceAll('NORMAL', 'PREFERRED')}${statementLine()}\n`,
      'themes.csv': (text) => `${text.replace(/(?<=,)[^,\n]*\n$/, 'changed\n')}theme:skog,Skog,\n`,
    });
    for (const writes of [3, 7, 9, 11]) await load(changed, breakingOff(engine, writes)).catch(() => undefined);
    expect((await load(fixture)).release).toBe(2);
    expect([await closed(), await changesSince(1)]).toEqual([[], []]);
    expect(await ask('MATCH (s:Statement) WHERE s.release <> 1 OR s.added <> 1 RETURN s.id')).toEqual([]);
    expect((await counts()).slice(1)).toEqual([[2, 0, 0, 0]]);
  });

  /** Of each release its number and what it added, changed and closed. */
  const counts = () => ask('MATCH (r:Release) RETURN r.number, r.addedCount, r.changedCount, r.closedCount ORDER BY r.number');
});

/** The first line of a text. */
function headOf(text: string): string {
  return `${text.split('\n')[0] ?? ''}\n`;
}

/** An engine of which so many writes succeed. */
function breakingOff(engine: Engine, writes: number): Engine {
  let left = writes;
  return engineWith(engine, {
    write: (statement, parameters) => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('broken off')) : engine.write(statement, parameters);
    },
  });
}
