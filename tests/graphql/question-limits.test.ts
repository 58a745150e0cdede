import { execute, parse } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { makeExecutable, type Executable } from '../../src/executable.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { describeEachEngine } from '../support/engines.ts';

const statements = loadStatements();
const unlimited = "startFirst: '0000', startLast: '9999', endFirst: '0000', endLast: '9999', isStated: true, rank: 'NORMAL', sources: []";
const columns = "name: id, sortKey: id, names: ['OFFICIAL|sv||x'], identifiers: [], degree: 1";

/** The text that makes nodes with the numbers up to `count` behind an id. */
function nodes(labels: string, id: string, count: number): string {
  return `UNWIND range(1, ${count}) AS number WITH '${id}-' + toString(number) AS id
    CREATE (:Entity:${labels} {id: id, kind: 'PROJECT', ${columns}})`;
}

/** The text that joins all of some nodes with all of some others, by the beginnings of their ids. */
function edges(type: string, subject: string, object: string): string {
  return `MATCH (a:Entity) WHERE a.id STARTS WITH '${subject}' MATCH (b:Entity) WHERE b.id STARTS WITH '${object}'
    CREATE (a)-[:${type} {id: 'statement:' + toLower('${type}') + a.id + '-' + b.id, ${unlimited}}]->(b)`;
}

/** The text that makes a claim without a period. */
function claim(subject: string, property: string, value: string): string {
  return `CREATE (:Statement {id: 'statement:${property}', type: 'CLAIM', subject: '${subject}', property: '${property}', value: '${value}', ${unlimited}})`;
}

// 640 towns are partners in two large projects of a theme each: 204,480 pairs in each. An agency owns 150 projects about a theme of
// its own, none with a period. Twelve groups are members of one another, a company of one of them, and one of them of a network.
const texts = [
  ...[nodes('Actor:Municipality', 'municipality:town', 640), nodes('Project', 'project:large', 2), nodes('Theme', 'theme:large', 2)],
  ...[nodes('Actor:Agency', 'agency:owner', 1), nodes('Project', 'project:own', 150), nodes('Theme', 'theme:own', 1)],
  ...[nodes('Actor:Group', 'group:ring', 12), nodes('Actor:Company', 'company:member', 1), nodes('Actor:Network', 'network:net', 1)],
  edges('PARTNERS_IN', 'municipality:town-', 'project:large-'),
  ...[edges('HAS_THEME', 'project:large-1', 'theme:large-1'), edges('HAS_THEME', 'project:large-2', 'theme:large-2')],
  ...[edges('OWNS', 'agency:owner-', 'project:own-'), edges('HAS_THEME', 'project:own-', 'theme:own-')],
  edges('MEMBER_OF', 'group:ring-', 'group:ring-'),
  ...[edges('MEMBER_OF', 'company:member-', 'group:ring-12'), edges('MEMBER_OF', 'group:ring-10', 'network:net-')],
  claim('network:net-1', 'memberCount', '5'),
];

const ids = (prefix: string, count: number): string =>
  JSON.stringify(Array.from({ length: count }, (_, place) => `${prefix}-${place + 1}`));

describeEachEngine('Limits of the questions', (openEngine) => {
  let engine: Engine;
  let executable: Executable;

  beforeAll(async () => {
    engine = await openEngine();
    for (const text of texts) await write(text);
    executable = makeExecutable(engine, statements);
  }, 180_000);

  async function write(text: string): Promise<void> {
    await engine.write({ name: 'tests/question-limits', text, parameters: new Map(), inputs: new Map() }, {});
  }

  /** The data, the errors and the number of statements that were run. */
  async function ask(query: string) {
    const contextValue = executable.makeContext();
    const { data, errors = [] } = await execute({ schema: executable.schema, document: parse(query), contextValue });
    const codes = errors.map(({ extensions }) => extensions['code']);
    return { data: JSON.parse(JSON.stringify(data)) as unknown, codes, errors, statementCount: contextValue.statementCount };
  }

  it('Query.gaps refuses more than 500 rows before it reads anything', async () => {
    const { codes, statementCount } = await ask(
      `{ gaps(actorIds: ${ids('municipality:town', 51)}, themeIds: ${ids('theme:x', 10)}) { at } }`,
    );
    expect([codes, statementCount]).toEqual([['BAD_USER_INPUT'], 0]);
  });

  it.each([
    'projects(filter: { actorIds: ["municipality:nowhere"] })',
    'projects(filter: { sourceIds: ["source:nowhere"] })',
    'projects(filter: { and: [{ themeIds: ["theme:nowhere"] }] })',
    'coFunding(filter: { placeIds: ["place:nowhere"] })',
  ])('Query.%s is BAD_USER_INPUT that names the unknown id', async (field) => {
    const { codes, errors } = await ask(`{ ${field} { totalCount } }`);
    expect(codes).toEqual(['BAD_USER_INPUT']);
    expect(errors[0]?.message).toContain(':nowhere"');
  });

  it('GapRow.undatedProjects ends at 100 by id, and undatedCount counts all; Gaps.coverage has them among its projects', async () => {
    const { data } = await ask(`{ gaps(actorIds: ["agency:owner-1"], themeIds: ["theme:own-1"]) {
      rows { state certainty activeCount undatedCount undatedProjects { id } }
      coverage { projectCount possibleCount undatedCount } } }`);
    const all = Array.from({ length: 150 }, (_, place) => `project:own-${place + 1}`).sort();
    const undatedProjects = all.slice(0, 100).map((id) => ({ id }));
    const row = { state: 'ONLY_UNDATED', certainty: null, activeCount: 0, undatedCount: 150, undatedProjects };
    expect(data).toEqual({ gaps: { rows: [row], coverage: { projectCount: 150, possibleCount: 0, undatedCount: 150 } } });
  });

  it('Query.conflicts visits each group once where groups are members of one another', async () => {
    const { data, codes } = await ask('{ conflicts { edges { node { kind subject { id } statedCount listedCount } } } }');
    const node = { kind: 'COUNT', subject: { id: 'network:net-1' }, statedCount: 5, listedCount: 1 };
    expect([data, codes]).toEqual([{ conflicts: { edges: [{ node }] } }, []]);
  });

  it('Theme.coPartners is too large at 400,000 pairs of all themes together, and says how to narrow it', { timeout: 120_000 }, async () => {
    const query = (count: number): string =>
      `{ nodes(ids: ${ids('theme:large', count)}) { ... on Theme { coPartners(first: 1) { totalCount } } } }`;
    expect((await ask(query(1))).data).toEqual({ nodes: [{ coPartners: { totalCount: 204_480 } }] });
    const { codes, errors } = await ask(query(2));
    expect(new Set(codes)).toEqual(new Set(['QUESTION_TOO_LARGE']));
    expect(errors[0]?.message).toMatch(/at most 400000 pairs.*filter.*kinds.*maxPartners/);
  });

  it.each([
    'matrix(rows: ACTOR, columns: THEME, rowLimit: 500, columnLimit: 101) { rowTotal }',
    `conflicts(filter: { entityIds: ${ids('municipality:town', 1_001)} }) { totalCount }`,
    'conflicts(filter: { entityIds: ["town"] }) { totalCount }',
  ])('Query.%s is BAD_USER_INPUT before anything is read', async (field) => {
    const { codes, statementCount } = await ask(`{ ${field} }`);
    expect([codes, statementCount]).toEqual([['BAD_USER_INPUT'], 0]);
  });

  it('Query.coverage and Query.gaps are too large where there are more than 10,000 sources', { timeout: 120_000 }, async () => {
    await write(`UNWIND range(1, 10001) AS number WITH 'source:s-' + toString(number) AS id
      CREATE (:Source {id: id, title: id, coversExtent: 'COMPLETE', coversPlaces: [], coversTypes: []})`);
    const { codes } = await ask(
      '{ coverage(groupBy: SOURCE) { rowTotal } gaps(actorIds: ["agency:owner-1"], themeIds: ["theme:own-1"]) { at } }',
    );
    expect(codes).toEqual(['QUESTION_TOO_LARGE', 'QUESTION_TOO_LARGE']);
  });
});
