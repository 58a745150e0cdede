import { join } from 'node:path';
import { execute, parse } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { makeExecutable, type Executable } from '../../src/executable.ts';
import { encodeCursor } from '../../src/graph/cursor.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { groundMaker } from '../../src/questions/ground.ts';
import { KeptReleases } from '../../src/questions/kept-release.ts';
import { listFunction } from '../../src/questions/listed.ts';
import { CurrentRelease } from '../../src/release/current-release.ts';
import { describeEachEngine } from '../support/engines.ts';
import { nothingKept } from '../support/nothing-kept.ts';

const statements = loadStatements();
const fixture = join(import.meta.dirname, '..', 'fixtures', 'questions');
const shown = 'totalCount edges { cursor node { id name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

const orders = ['{ by: NAME }', '{ by: NAME, direction: DESC }', '{ by: DEGREE }', '{ by: DEGREE, direction: DESC }'];
const kinds = ['', 'filter: { kinds: [MUNICIPALITY] }', 'filter: { kinds: [COMPANY, MUNICIPALITY, COMPANY] }', 'filter: { kinds: [] }'];
/** Before all of them, between two of them, and behind all of them, where nothing of that id is. */
const gone = [encodeCursor(['', 'agency:gone']), encodeCursor(['m', 'agency:gone']), encodeCursor(['~', 'agency:gone'])];

interface Answer {
  readonly actors: { readonly pageInfo: { readonly endCursor: string | null } };
}

describeEachEngine('Lists that are kept in order', (openEngine) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await openEngine();
    await importFolder(engine, statements, fixture);
  });

  async function ask(executable: Executable, args: string): Promise<Answer> {
    const contextValue = executable.makeContext();
    const { data, errors } = await execute({
      schema: executable.schema,
      document: parse(`{ actors(${args}) { ${shown} } }`),
      contextValue,
    });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data)) as Answer;
  }

  it.each(orders)('are those that their statement gives, forwards and backwards, also from an id that is gone: %s', async (order) => {
    const [kept, unkept] = [makeExecutable(engine, statements), makeExecutable(nothingKept(engine), statements)];
    for (const filter of kinds) {
      const { endCursor } = (await ask(unkept, `${filter} orderBy: ${order} first: 3`)).actors.pageInfo;
      const cursors = endCursor === null ? gone : [...gone, endCursor];
      const pages = [
        'first: 3',
        'last: 3',
        ...cursors.flatMap((cursor) => [`first: 3, after: "${cursor}"`, `last: 3, before: "${cursor}"`]),
      ];
      for (const page of pages) {
        const args = `${filter} orderBy: ${order} ${page}`;
        expect(await ask(kept, args), args).toEqual(await ask(unkept, args));
      }
    }
  });

  it('are left to their statement where there are more entities than may be looked through', async () => {
    const groundOf = groundMaker(statements, new KeptReleases(new CurrentRelease(engine, statements)));
    const reader = makeExecutable(engine, statements).makeContext();
    const count = async (most: number): Promise<unknown> => {
      const releases = new KeptReleases(new CurrentRelease(engine, statements));
      const list = listFunction('actors', groundMaker(statements, releases), { most, pageSize: 2 });
      return (await list({ reader, ids: [''], args: { orderBy: { by: 'NAME' } }, asks: () => true })).get('')?.['totalCount'];
    };
    const rows = await groundOf(reader).read('facts/listed', { after: '', before: '~', limit: 1_000 });
    expect(await count(rows.length)).toBeGreaterThan(0);
    expect(await count(rows.length)).toBeLessThan(rows.length);
    expect(await count(rows.length - 2)).toBeUndefined();
  });
});
