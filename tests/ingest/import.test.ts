import { afterAll, beforeEach, expect, it } from 'vitest';
import type { Engine, Row } from '../../src/engine/engine.ts';
import { engineWith } from '../../src/engine/engine-with.ts';
import { exportFolder } from '../../src/export/export-folder.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { sumOf, type Change } from '../../src/ingest/changes.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { readNewestRelease } from '../../src/ingest/release.ts';
import { describeEachEngine } from '../support/engines.ts';
import { append, changedFixture, filesOf, fixture, newFolder, removeFolders, statementLine, without } from './fixture.ts';

const statements = loadStatements();

describeEachEngine('Import and export', (openEngine) => {
  let engine: Engine;

  beforeEach(async () => {
    engine = await openEngine();
  });

  afterAll(removeFolders);

  const load = (folder: string) => importFolder(engine, statements, folder);

  async function exported(dataset?: string): Promise<Record<string, string>> {
    const folder = newFolder();
    await exportFolder(engine, statements, folder, { dataset });
    return filesOf(folder);
  }

  function ask(text: string): Promise<Row[]> {
    return engine.read({ name: 'tests/ask', text, parameters: new Map(), inputs: new Map() }, {});
  }

  it('give the same bytes back', async () => {
    const { findings, changes, release } = await load(fixture);
    expect([findings.total, release]).toEqual([0, 1]);
    expect(sumOf(changes.values())).toEqual({ added: 70, changed: 0, unchanged: 0, closed: 0 });
    expect(await exported()).toEqual(filesOf(fixture));
  });

  it('give the bytes of the shipped data back', async () => {
    const shipped = new URL('../../data/', import.meta.url).pathname;
    await load(shipped);
    const files = await exported();
    const { length } = Object.keys(files);
    expect(files).toEqual(Object.fromEntries(Object.entries(filesOf(shipped)).filter(([file]) => file in files)));
    expect(length).toBe(12);
  });

  it('give the sorted bytes back, whatever the order that came', async () => {
    const reverse = (text: string): string => {
      const [header = '', ...rows] = text.trimEnd().split('\n');
      return `${[header, ...rows.reverse()].join('\n')}\n`;
    };
    const some = ['actors.csv', 'names.csv', 'identifiers.csv', 'citations.csv', 'themes.csv'];
    await load(changedFixture(Object.fromEntries(some.map((file) => [file, reverse]))));
    expect(await exported()).toEqual(filesOf(fixture));
    expect((await load(fixture)).release).toBeNull();
  });

  it('change nothing when the same files come again', async () => {
    await load(fixture);
    const { changes, release } = await load(fixture);
    expect(sumOf(changes.values())).toEqual({ added: 0, changed: 0, unchanged: 70, closed: 0 });
    expect(release).toBeNull();
    expect((await readNewestRelease(engine, statements))?.number).toBe(1);
  });

  it('write what differs alone, and count it by type', async () => {
    await load(fixture);
    const folder = changedFixture({
      'actors.csv': (text) => without('company:')(text.replace('Änkeby Municipality', '')) + 'company:solkraft,COMPANY,Solkraft AB,\n',
      'names.csv': without('Fonds de'),
      'sources.csv': (text) => text.replace('Exempelverket', ''),
      'citations.csv': without('sid. 12'),
      'statements.csv': (text) =>
        `${without('company-ecovind')(text).replace('4430000', '4430001').replace('sedan länge', '')}${statementLine()}\n`,
    });
    const { findings, changes, release } = await load(folder);
    expect([findings.total, release]).toEqual([0, 2]);
    const changed = [...changes].filter(([, { added, changed, closed }]) => added + changed + closed > 0);
    expect(Object.fromEntries(changed)).toEqual({
      Source: change(0, 1, 1, 0),
      Municipality: change(0, 1, 2, 0),
      Company: change(1, 0, 0, 1),
      Fund: change(0, 1, 0, 0),
      OWNS: change(1, 0, 2, 1),
      FUNDS: change(0, 2, 2, 0),
      COLLABORATES_WITH: change(0, 1, 0, 0),
      HAS_THEME: change(0, 0, 1, 1),
    });
    await exportAndImportAgain(folder);
  });

  /** What is exported is the folder, sorted; and to import the folder once more changes nothing. */
  async function exportAndImportAgain(folder: string): Promise<void> {
    const sorted = Object.entries(filesOf(folder)).map(([file, text]) => [file, file.endsWith('.csv') ? sortLines(text) : text]);
    const files = Object.entries(await exported()).map(([file, text]) => [file, file.endsWith('.csv') ? sortLines(text) : text]);
    expect(files).toEqual(sorted);
    expect((await load(folder)).release).toBeNull();
  }

  it('leave no edge, statement or property behind that the files no longer say', async () => {
    await load(fixture);
    await load(changedFixture({ 'statements.csv': without('fund-utvecklingsfonden'), 'citations.csv': without('funds-fund') }));
    expect(await ask("MATCH (a:Entity {id: 'fund:utvecklingsfonden'})-[r:FUNDS]->(b:Entity) RETURN r.id")).toEqual([]);
    expect(await ask("MATCH (s:Statement) WHERE s.subject = 'fund:utvecklingsfonden' RETURN s.id")).toEqual([]);
    expect(await ask("MATCH (n:Entity {id: 'fund:utvecklingsfonden'}) RETURN n.degree")).toEqual([[0]]);
    await load(changedFixture({ 'projects.csv': (text) => text.replace('Project Alpha', '') }));
    expect(await ask("MATCH (n:Project {id: 'project:alpha'}) RETURN n.nameEn, n.names")).toEqual([[null, ['OFFICIAL|sv||Projekt Ålfa']]]);
  });

  it('set an entity in place, so that its edges stay', async () => {
    await load(fixture);
    const edges = await ask("MATCH (n:Entity {id: 'municipality:ankeby'})-[r]-(m:Entity) RETURN r.id ORDER BY r.id");
    await load(changedFixture({ 'actors.csv': (text) => text.replace('Änkeby kommun', 'Nya Änkeby kommun') }));
    expect(await ask("MATCH (n:Entity {id: 'municipality:ankeby'})-[r]-(m:Entity) RETURN r.id ORDER BY r.id")).toEqual(edges);
    expect(await ask("MATCH (n:Municipality {id: 'municipality:ankeby'}) RETURN n.name, n.sortKey")).toEqual([
      ['Nya Änkeby kommun', 'nya |nkeby kommun ankeby'],
    ]);
  });

  it('derive labels, degrees, sort keys and periods', async () => {
    await load(fixture);
    expect(await ask('MATCH (n:Actor:CountyBoard:Entity) RETURN n.id, n.kind, n.sortKey, n.degree, n.start, n.startFirst')).toEqual([
      ['county-board:norrsidan', 'COUNTY_BOARD', 'l|nsstyrelsen i norrsidans l|n norrsidan', 1, null, null],
    ]);
    const period = 'n.start, n.end, n.periodWording, n.startFirst, n.startLast, n.endFirst, n.endLast';
    expect(await ask(`MATCH (n:Entity) WHERE n.startFirst IS NOT NULL RETURN n.id, ${period} ORDER BY n.id`)).toEqual([
      ['document:beslut', '2012', '2012', null, '2012-01-01', '2012-12-31', '2012-01-01', '2012-12-31'],
      ['document:plan-2012', '2011-11', '2011-11', null, '2011-11-01', '2011-11-30', '2011-11-01', '2011-11-30'],
      ['project:alpha', '2010', '2013-06-30', null, '2010-01-01', '2010-12-31', '2013-06-30', '2013-06-30'],
      ['project:beta', null, null, 'treårigt', '0000', '9999', '0000', '9999'],
      ['project:mote', null, null, null, '0000', '9999', '0000', '9999'],
    ]);
  });

  it('lay the properties of a relation on its edge, and its citations beside', async () => {
    await load(fixture);
    const money = 'r.amount, r.currency, r.precision, r.kind, r.wording, r.start, r.startLast, r.endFirst, r.isStated, r.rank, r.sources';
    const id = 'statement:funds-fund-utvecklingsfonden-project-alpha';
    expect(await ask(`MATCH (a:Entity)-[r:FUNDS]->(b:Entity) WHERE r.id = '${id}' RETURN a.id, b.id, ${money}`)).toEqual([
      [
        'fund:utvecklingsfonden',
        'project:alpha',
        156_818_050,
        'SEK',
        'AT_LEAST',
        'GRANT',
        'drygt',
        '2011-04',
        '2011-04-30',
        '2013-01-01',
        true,
        'NORMAL',
        ['source:arsbok', 'source:webbsida'],
      ],
    ]);
    expect(
      await ask(`MATCH (s:Statement {id: '${id}'})-[c:STATED_IN]->(o:Source) RETURN c.position, o.id, c.section ORDER BY c.position`),
    ).toEqual([
      [0, 'source:arsbok', '3 Pengar, och "annat"'],
      [1, 'source:arsbok', '4 Bilaga, sid. 12'],
      [2, 'source:webbsida', 'Projekten'],
    ]);
  });

  it('write nothing in a dry run, which counts what it would do', async () => {
    const { changes, release } = await importFolder(engine, statements, fixture, { dryRun: true });
    expect([sumOf(changes.values()).added, release]).toEqual([70, null]);
    expect(await ask('MATCH (n) RETURN count(n)')).toEqual([[0]]);
  });

  it('write nothing when there is a finding', async () => {
    const { findings, release } = await load(changedFixture({ 'themes.csv': append('theme:x') }));
    expect([findings.total, release]).toEqual([1, null]);
    expect(await ask('MATCH (n) RETURN count(n)')).toEqual([[0]]);
  });

  it('make the release incomplete until an import that broke off has been run again', async () => {
    const undisturbed = await load(fixture).then(() => exported());
    const changed = changedFixture({
      'statements.csv': (text) => text.replaceAll('NORMAL', 'PREFERRED'),
      'themes.csv': append('theme:skog,Skog,'),
    });
    for (let writes = 1; writes <= 8; writes += 1) {
      await expect(importFolder(breakingOff(engine, writes), statements, changed)).rejects.toThrow('broken off');
      expect(await readNewestRelease(engine, statements)).toMatchObject({ number: 2, isComplete: false, publishedAt: null });
      if (writes === 3) await expect(exported()).rejects.toMatchObject({ name: 'UsageError' });
    }
    expect((await load(fixture)).release).toBe(2);
    expect(await readNewestRelease(engine, statements)).toMatchObject({ number: 2, isComplete: true });
    expect(await exported()).toEqual(undisturbed);
  });

  it('count entities and statements by type in the release', async () => {
    await load(fixture);
    const release = await readNewestRelease(engine, statements);
    expect(release?.publishedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect([...(release?.counts ?? [])].slice(0, 4)).toEqual([
      ['Agency', 1],
      ['Association', 1],
      ['BROADER', 1],
      ['BUILDS_ON', 2],
    ]);
    expect([release?.counts.get('Municipality'), release?.counts.get('CLAIM'), release?.counts.get('Source')]).toEqual([3, 9, undefined]);
  });

  it('keep data sets apart: one changes nothing of another, and its ids are its own', async () => {
    await load(fixture);
    const rename = (text: string): string => text.replace('ingest-fixture', 'other');
    const { findings } = await load(changedFixture({ 'datapackage.json': rename }));
    expect([findings.total, findings.list[0]?.file, findings.list[0]?.line, findings.list[0]?.column]).toEqual([70, 'actors.csv', 2, 'id']);
    const renameIds = (text: string): string => text.replaceAll(/(?<=[a-z]):(?=[a-z])/g, ':other-');
    const files = Object.keys(filesOf(fixture)).filter((file) => file.endsWith('.csv'));
    const other = changedFixture({ ...Object.fromEntries(files.map((file) => [file, renameIds])), 'datapackage.json': rename });
    expect((await load(other)).release).toBe(2);
    await expect(exported()).rejects.toMatchObject({ name: 'UsageError' });
    expect(await exported('other')).toEqual(filesOf(other));
    expect(await exported('ingest-fixture')).toEqual(filesOf(fixture));
  });

  it('take a new description of the package alone for a change', async () => {
    await load(fixture);
    const folder = changedFixture({ 'datapackage.json': (text) => text.replace('A small data set', 'A tiny data set') });
    expect((await load(folder)).release).toBe(2);
    expect(await exported()).toEqual(filesOf(folder));
  });

  it('refuse to export what is not there', async () => {
    await expect(exported()).rejects.toMatchObject({ name: 'UsageError' });
    await load(fixture);
    await expect(exported('other')).rejects.toMatchObject({ name: 'UsageError' });
  });
});

function change(added: number, changed: number, unchanged: number, closed: number): Change {
  return { added, changed, unchanged, closed };
}

function sortLines(text: string): string {
  return text.split('\n').sort().join('\n');
}

/** The engine, but the statement that writes for this time fails, as if the process had been killed before it. */
function breakingOff(engine: Engine, writes: number): Engine {
  let left = writes;
  return engineWith(engine, {
    write: (statement, parameters) => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('broken off')) : engine.write(statement, parameters);
    },
  });
}
