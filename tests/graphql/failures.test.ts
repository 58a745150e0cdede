import { execute, parse } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { engineWith } from '../../src/engine/engine-with.ts';
import { SamverkanError } from '../../src/errors.ts';
import { makeExecutable } from '../../src/executable.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { describeEachEngine } from '../support/engines.ts';

const statements = loadStatements();
const fixture = new URL('../fixtures/graph/', import.meta.url).pathname;

/** The engine, but one statement fails. */
function failing(engine: Engine, name: string): Engine {
  return engineWith(engine, {
    read: (statement, parameters) =>
      statement.name === name
        ? Promise.reject(new SamverkanError('DATABASE_ERROR', 'The database could not answer'))
        : engine.read(statement, parameters),
  });
}

const fieldStatements = [...statements.values()].filter(
  ({ header, name }) => header.gives !== null && !name.endsWith('/by-ids') && !name.startsWith('query/'),
);

describeEachEngine('A statement that fails', (openEngine) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await openEngine();
    await importFolder(engine, statements, fixture);
  });

  async function ask(failed: string, query: string) {
    const executable = makeExecutable(failing(engine, failed), statements);
    const { data, errors } = await execute({ schema: executable.schema, document: parse(query), contextValue: executable.makeContext() });
    const found = (errors ?? []).map(({ path, originalError }) => ({
      path,
      code: originalError instanceof SamverkanError ? originalError.code : null,
    }));
    return { data, errors: found };
  }

  it.each(fieldStatements.map(({ name, header }) => [name, header.subject] as const))(
    '%s makes its field an error with its path, and the rest is served',
    async (name, subject) => {
      const [typeName = '', field = ''] = subject.split('.');
      const [roots] = await engine.read(idsOf(typeName), {});
      const id = String(roots?.[0]);
      const below = name === 'statement/citations' || name === 'project/status' ? '{ __typename }' : '{ totalCount }';
      const { data, errors } = await ask(
        name,
        `{ node(id: ${JSON.stringify(id)}) { id ... on ${typeName} { failed: ${field} ${below} } } sources { totalCount } }`,
      );
      expect(errors).toEqual([{ path: ['node', 'failed'], code: 'DATABASE_ERROR' }]);
      expect(data).toEqual({ node: { id, failed: null }, sources: { totalCount: expect.any(Number) as number } });
    },
  );

  it('a look-up makes each field that it would have given an error, and edges are served', async () => {
    const query = '{ projects(first: 1) { edges { node { id degree owners { totalCount } } } } }';
    const { data, errors } = await ask('entity/by-ids', query);
    expect(errors).toEqual([{ path: ['projects', 'edges', 0, 'node', 'degree'], code: 'DATABASE_ERROR' }]);
    expect(data).toEqual({ projects: null });
  });

  it('nodes gives an error in the place of what could not be looked up, and serves the others', async () => {
    const ids = ['project:oppna-data-2', 'source:rapport'];
    const { data, errors } = await ask(
      'source/by-ids',
      `{ nodes(ids: ${JSON.stringify(ids)}) { id ... on Project { name } ... on Source { title } } }`,
    );
    expect(errors.map(({ path }) => path)).toEqual([['nodes', 1]]);
    expect(data).toMatchObject({ nodes: [{ id: 'project:oppna-data-2' }, null] });
  });

  it.each([
    ['query/sources', 'sources'],
    ['facts/listed', 'actors'],
  ])('%s makes a root list null with an error, and the other roots are served', async (name, field) => {
    const { data, errors } = await ask(name, `{ ${field} { totalCount } statements { totalCount } }`);
    expect(errors).toEqual([{ path: [field], code: 'DATABASE_ERROR' }]);
    expect(data).toMatchObject({ [field]: null, statements: { totalCount: expect.any(Number) as number } });
  });
});

function idsOf(label: string) {
  const text = `MATCH (n:${label}) RETURN n.id AS id ORDER BY id LIMIT 1`;
  return { name: 'tests/ids-of', text, parameters: new Map(), inputs: new Map() };
}
