import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { execute, parse } from 'graphql';
import { beforeEach, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { makeExecutable, type Executable } from '../../src/executable.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { describeEachEngine } from '../support/engines.ts';
import { nothingKept } from '../support/nothing-kept.ts';

const statements = loadStatements();
const fixture = join(import.meta.dirname, '..', 'fixtures', 'questions');
const pair = 'totalCount edges { node { first { id name } second { id name } sharedCount firstFunding { gross { currency amount } } } }';
const cells = 'projectCount cells { rows columns projectCounts fundings { net { currency amount } } } rows { id } columns { id }';
const all = `{ coFunding { ${pair} } matrix(rows: ACTOR, columns: THEME) { ${cells} }
  conflicts { totalCount } coverage(groupBy: TYPE) { rows { id statementCount } } }`;
const one = '{ actor(id: "municipality:ask") { coPartners { totalCount edges { sharedCount node { id name } } } } }';

describeEachEngine('What is kept of a release', (openEngine) => {
  let engine: Engine;
  let kept: Executable;

  beforeEach(async () => {
    engine = await openEngine();
    await importFolder(engine, statements, fixture);
    kept = makeExecutable(engine, statements);
  });

  async function ask(executable: Executable, query: string, signal?: AbortSignal) {
    const limit = signal === undefined ? undefined : { signal, deadline: performance.now() + 60_000 };
    const contextValue = executable.makeContext(limit);
    const { data, errors = [] } = await execute({ schema: executable.schema, document: parse(query), contextValue });
    const codes = errors.map(({ originalError }) => (originalError as { code?: string } | undefined)?.code);
    return { answer: JSON.stringify(data), codes, count: contextValue.statementCount };
  }

  /** Imports the fixture again, without the last of its statements by which somebody takes part in a project. */
  async function importLess(): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'samverkan-kept-'));
    cpSync(fixture, folder, { recursive: true });
    const file = join(folder, 'statements.csv');
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    const at = lines.findLastIndex((line) => line.includes('PARTNERS_IN'));
    const id = lines[at]?.split(',')[0] ?? '';
    writeFileSync(file, `${lines.filter((_, place) => place !== at).join('\n')}\n`);
    const citations = join(folder, 'citations.csv');
    const kept = readFileSync(citations, 'utf8')
      .trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith(`${id},`));
    writeFileSync(citations, `${kept.join('\n')}\n`);
    await importFolder(engine, statements, folder);
    rmSync(folder, { recursive: true });
  }

  it.each([all, one])('answers as without it, the first time and after that: %s', async (query) => {
    const expected = (await ask(makeExecutable(nothingKept(engine), statements), query)).answer;
    expect((await ask(kept, query)).answer).toBe(expected);
    expect((await ask(kept, query)).answer).toBe(expected);
    expect((await ask(kept, one)).answer).toBe((await ask(makeExecutable(nothingKept(engine), statements), one)).answer);
  });

  it('is gone with the next release', async () => {
    const before = await ask(kept, all);
    await importLess();
    const expected = (await ask(makeExecutable(nothingKept(engine), statements), all)).answer;
    expect(expected).not.toBe(before.answer);
    expect((await ask(kept, all)).answer).toBe(expected);
  });

  it.each([
    ['facts/projects', '{ matrix(rows: ACTOR, columns: THEME) { cells { rows columns projectCounts } rows { id } columns { id } } }'],
    ['coverage/relations', '{ coverage(groupBy: TYPE) { rows { id statementCount } } }'],
  ])('is nothing of what was read while another release came: %s', async (changedAfter, query) => {
    // The release changes in the middle of the first reading.
    let isImported = false;
    const read: Engine['read'] = async (statement, parameters, limit) => {
      const rows = await engine.read(statement, parameters, limit);
      if (statement.name !== changedAfter || isImported) return rows;
      isImported = true;
      await importLess();
      return rows;
    };
    const changing = makeExecutable({ ...nothingKept(engine), read }, statements);
    const before = (await ask(makeExecutable(nothingKept(engine), statements), query)).answer;
    // One that began in the first release and reads only after the next has come.
    const late = changing.makeContext();
    await late.release();
    await ask(changing, query);
    await changing.release.get();
    await setImmediate();
    const expected = (await ask(makeExecutable(nothingKept(engine), statements), query)).answer;
    expect(expected).not.toBe(before);
    const { data } = await execute({ schema: changing.schema, document: parse(query), contextValue: late });
    expect(JSON.stringify(data)).toBe(expected);
  });

  it('is read once for all that ask at the same time', async () => {
    const counts = (await Promise.all(Array.from({ length: 8 }, () => ask(kept, '{ coFunding { totalCount } }')))).map(
      ({ count }) => count,
    );
    expect(counts.filter((count) => count > 0)).toHaveLength(1);
  });

  it('comes to the others when one that waits for it leaves', async () => {
    const gone = new AbortController();
    let isLeft = false;
    const read: Engine['read'] = (statement, parameters, limit) => {
      if (statement.name === 'facts/projects' && !isLeft) {
        isLeft = true;
        gone.abort();
      }
      return engine.read(statement, parameters, limit);
    };
    const shared = makeExecutable({ ...nothingKept(engine), read }, statements);
    const [first, second] = await Promise.all([
      ask(shared, '{ coFunding { totalCount } }', gone.signal),
      ask(shared, '{ coFunding { totalCount } }'),
    ]);
    expect(first.codes).toEqual(['CLIENT_GONE']);
    expect([second.codes, second.answer]).toEqual([[], (await ask(kept, '{ coFunding { totalCount } }')).answer]);
  });

  it('is read ahead, so that no question has to', async () => {
    await kept.readAhead();
    expect((await ask(kept, '{ coFunding(first: 1) { totalCount } }')).count).toBe(0);
  });
});
