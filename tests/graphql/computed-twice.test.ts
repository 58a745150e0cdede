import { fileURLToPath } from 'node:url';
import { execute, parse } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { makeExecutable } from '../../src/executable.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { describeEachEngine } from '../support/engines.ts';

const statements = loadStatements();
const few = 'edges { node { id found: memberships(first: 1) { edges { node { id } } } } }';
const many = 'edges { node { id found: memberships(first: 9) { edges { node { id } } } } }';

describeEachEngine('A computed field', (openEngine) => {
  let ask: (fields: string) => Promise<unknown> = () => Promise.reject(new Error('not imported yet'));

  beforeAll(async () => {
    const engine = await openEngine();
    await importFolder(engine, statements, fileURLToPath(new URL('../../data/', import.meta.url)));
    const executable = makeExecutable(engine, statements);
    ask = async (fields) => {
      const document = parse(`{ actor(id: "municipality:dorotea") { ${fields} } }`);
      const { data, errors } = await execute({ schema: executable.schema, document, contextValue: executable.makeContext() });
      expect(errors).toBeUndefined();
      return data?.['actor'];
    };
  });

  it('asked twice with the same arguments keeps what each selects under the same key apart', async () => {
    const apart = [await ask(`one: coPartners { ${few} }`), await ask(`two: coPartners { ${many} }`)];
    expect(await ask(`one: coPartners { ${few} } two: coPartners { ${many} }`)).toEqual(Object.assign({}, ...apart));
  });
});
