import { execute, parse } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { makeExecutable, type Executable } from '../../src/executable.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { describeEachEngine } from '../support/engines.ts';

const statements = loadStatements();
const fixture = new URL('../fixtures/graph/', import.meta.url).pathname;

interface Answer {
  readonly project: { readonly partners: { readonly edges: readonly { readonly node: Record<string, unknown> }[] } };
}

describeEachEngine('Project.partners with the number of projects of each', (openEngine) => {
  let executable: Executable;

  beforeAll(async () => {
    const engine = await openEngine();
    await importFolder(engine, statements, fixture);
    executable = makeExecutable(engine, statements);
  });

  async function ask(selection: string): Promise<{ nodes: Record<string, unknown>[]; statementCount: number }> {
    const document = parse(`{ project(id: "project:angbat") { partners(first: 100) { edges { node { ${selection} } } } } }`);
    const contextValue = executable.makeContext();
    const { data, errors } = await execute({ schema: executable.schema, document, contextValue });
    expect(errors).toBeUndefined();
    const { project } = JSON.parse(JSON.stringify(data)) as Answer;
    return { nodes: project.partners.edges.map(({ node }) => node), statementCount: contextValue.statementCount };
  }

  it('Actor.projects below partners is counted by the statement of the partners', async () => {
    const [folded, apart] = [await ask('id projects { totalCount }'), await ask('id projects(first: 1) { totalCount }')];
    expect(folded.nodes).toContainEqual({ id: 'municipality:alby', projects: { totalCount: 7 } });
    expect(folded.nodes).toEqual(apart.nodes);
    expect([folded.statementCount, apart.statementCount]).toEqual([1, 2]);
  });

  it.each([
    ['under two names', 'a: projects { totalCount } b: projects { n: totalCount __typename }', 1],
    ['of one type alone', '... on Municipality { projects { totalCount } }', 1],
    ['in a fragment and outside', 'projects { totalCount } ... on Actor { projects { totalCount } }', 1],
    ['beside the edges', 'projects { totalCount edges { role } }', 2],
    ['beside the same with a filter', 'all: projects { totalCount } funded: projects(roles: [FUNDER]) { totalCount }', 2],
  ])('Actor.projects below partners is the same %s', async (_where, selection, statementCount) => {
    const folded = await ask(selection);
    // An argument with its default keeps the number out of the statement above.
    const apart = await ask(selection.replaceAll('projects {', 'projects(first: 20) {'));
    expect(folded.nodes).toEqual(apart.nodes);
    expect(folded.statementCount).toBe(statementCount);
  });
});
