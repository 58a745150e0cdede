import { execute, parse } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { makeExecutable, type Executable } from '../../src/executable.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { describeEachEngine } from '../support/engines.ts';

const statements = loadStatements();
const unlimited = "startFirst: '0000', startLast: '9999', endFirst: '0000', endLast: '9999', isStated: true, rank: 'NORMAL', sources: []";
const columns = "name: id, sortKey: id, names: ['OFFICIAL|sv||x'], identifiers: []";

/** The texts that make nodes with these ids, or the numbers up to `count` behind an id. */
function nodes(labels: string, id: string, count: number, degree: number): string {
  return `UNWIND range(1, ${count}) AS number WITH ${count === 1 ? `'${id}'` : `'${id}-' + toString(number)`} AS id
    CREATE (:Entity:${labels} {id: id, degree: ${degree}, ${columns}})`;
}

/** The text that joins all of some nodes with all of some others, by the beginnings of their ids. */
function edges(type: string, subject: string, object: string): string {
  return `MATCH (a:Entity) WHERE a.id STARTS WITH '${subject}' MATCH (b:Entity) WHERE b.id STARTS WITH '${object}'
    CREATE (a)-[:${type} {id: 'statement:' + a.id + '-' + b.id, ${unlimited}}]->(b)`;
}

// A hub in 5,000 projects. Start and End, both in Net 1; Start in 299 other nets with the same 200 towns as members, so that
// between the nets and the towns there are 60,000 statements. A company in one of the towns. A root that builds on 25 projects, which build on the same 25 each.
const texts = [
  ...[nodes('Actor:Municipality', 'municipality:hub', 1, 5_000), nodes('Project', 'project:of-hub', 5_000, 1)],
  ...[nodes('Actor:Agency', 'agency:start', 1, 300), nodes('Actor:Agency', 'agency:end', 1, 1)],
  ...[nodes('Actor:Network', 'network:net', 300, 201), nodes('Actor:Municipality', 'municipality:town', 200, 300)],
  ...[nodes('Project', 'project:root', 2, 25), nodes('Project', 'project:near', 25, 27), nodes('Project', 'project:far', 25, 25)],
  edges('PARTNERS_IN', 'municipality:hub', 'project:of-hub-'),
  edges('MEMBER_OF', 'agency:start', 'network:net-'),
  edges('MEMBER_OF', 'municipality:town-', 'network:net-'),
  edges('BUILDS_ON', 'project:root-', 'project:near-'),
  edges('BUILDS_ON', 'project:near-', 'project:far-'),
  nodes('Actor:Company', 'company:in-town', 1, 1),
  edges('MEMBER_OF', 'company:in-town', 'municipality:town-200'),
  `MATCH (a:Entity {id: 'agency:end'}) MATCH (b:Entity {id: 'network:net-1'})
    CREATE (a)-[:MEMBER_OF {id: 'statement:end-member', ${unlimited}}]->(b)`,
];

describeEachEngine('Ways through the graph', (openEngine) => {
  let engine: Engine;
  let executable: Executable;

  beforeAll(async () => {
    engine = await openEngine();
    for (const text of texts) await engine.write({ name: 'tests/ways', text, parameters: new Map(), inputs: new Map() }, {});
    executable = makeExecutable(engine, statements);
  }, 180_000);

  /** The data, the codes of the errors and the number of statements that were run. */
  async function ask(query: string) {
    const contextValue = executable.makeContext();
    const { data, errors = [] } = await execute({ schema: executable.schema, document: parse(query), contextValue });
    const codes = errors.map(({ extensions }) => extensions['code']);
    return { data: JSON.parse(JSON.stringify(data)) as unknown, codes, statementCount: contextValue.statementCount };
  }

  it('Query.paths gives up after 50,000 statements and keeps the paths of the lengths it has searched', { timeout: 120_000 }, async () => {
    const { data, codes } = await ask(`{ paths(from: "agency:start", to: "agency:end", maxDegree: 1000) {
      outcome depthReached isBudgetSpent truncated avoided { degree } paths { length hops { to { id } statement { id } isForward } } } }`);
    const hops = [
      { to: { id: 'network:net-1' }, statement: { id: 'statement:agency:start-network:net-1' }, isForward: true },
      { to: { id: 'agency:end' }, statement: { id: 'statement:end-member' }, isForward: false },
    ];
    const found = { outcome: 'FOUND', depthReached: 3, isBudgetSpent: true, truncated: false, avoided: [], paths: [{ length: 2, hops }] };
    expect([data, codes]).toEqual([{ paths: found }, []]);
  });

  it('Query.paths finds the same in both directions, and gives up at the same length', async () => {
    const askBothWays = async (one: string, other: string): Promise<unknown> => {
      const way = (from: string, to: string): string =>
        `paths(from: "${from}", to: "${to}", maxDegree: 1000) { outcome depthReached isBudgetSpent }`;
      const { data } = await ask(`{ there: ${way(one, other)} back: ${way(other, one)} }`);
      return data;
    };
    const found = { outcome: 'FOUND', depthReached: 3, isBudgetSpent: false };
    expect(await askBothWays('agency:start', 'company:in-town')).toEqual({ there: found, back: found });
    const notKnown = { outcome: 'NO_PATH', depthReached: 3, isBudgetSpent: true };
    expect(await askBothWays('agency:start', 'project:root-1')).toEqual({ there: notKnown, back: notKnown });
  });

  it('Query.paths shows the first 100 entities that it avoided, and counts all', async () => {
    const { data } = await ask(`{ paths(from: "agency:start", to: "agency:end", maxDegree: 200, maxLength: 2) {
      outcome avoided { entity { id } degree } avoidedCount } }`);
    const ids = Array.from({ length: 300 }, (_, place) => `network:net-${place + 1}`).sort();
    const avoided = ids.slice(0, 100).map((id) => ({ entity: { id }, degree: 201 }));
    expect(data).toEqual({ paths: { outcome: 'NO_PATH', avoided, avoidedCount: 300 } });
  });

  it('Query.paths runs one statement for the ends and one a length, however many entities it meets', async () => {
    const { data, statementCount } = await ask(
      '{ paths(from: "agency:start", to: "agency:end", maxDegree: 250, maxLength: 2, first: 20) { outcome } }',
    );
    expect([data, statementCount]).toEqual([{ paths: { outcome: 'FOUND' } }, 3]);
  });

  it('Query.paths begins at a hub and does not pass through it', async () => {
    const query = (from: string, to: string): string =>
      `{ paths(from: "${from}", to: "${to}") { outcome avoided { entity { id } degree } paths { length } } }`;
    expect((await ask(query('municipality:hub', 'project:of-hub-7'))).data).toEqual({
      paths: { outcome: 'FOUND', avoided: [], paths: [{ length: 1 }] },
    });
    expect((await ask(query('project:of-hub-7', 'project:of-hub-8'))).data).toEqual({
      paths: { outcome: 'NO_PATH', avoided: [{ entity: { id: 'municipality:hub' }, degree: 5_000 }], paths: [] },
    });
  });

  it('Query.network around a hub of 5,000 edges takes the first by id and counts the others', async () => {
    const { data, statementCount } = await ask(`{ network(centers: ["municipality:hub"], depth: 2, maxNodes: 4) {
      nodes { ids steps degrees overallDegrees } edges { sources targets weights } omitted { type count } truncated } }`);
    const ids = ['municipality:hub', 'project:of-hub-1', 'project:of-hub-10', 'project:of-hub-100'];
    const nodeColumns = { ids, steps: [0, 1, 1, 1], degrees: [3, 1, 1, 1], overallDegrees: [5_000, 1, 1, 1] };
    const edgeColumns = { sources: [0, 0, 0], targets: [1, 2, 3], weights: [1, 1, 1] };
    const omitted = [{ type: 'Project', count: 4_997 }];
    expect(data).toEqual({ network: { nodes: nodeColumns, edges: edgeColumns, omitted, truncated: true } });
    expect(statementCount).toBe(5);
  });

  it('Project.lineage runs one statement a depth for all projects, and shows 500 steps of each', async () => {
    const { data, statementCount } = await ask(`{ nodes(ids: ["project:root-1", "project:root-2"]) { ... on Project {
      lineage(maxDepth: 2) { truncated steps { depth } } } } }`);
    const steps = Array.from({ length: 500 }, (_, place) => ({ depth: place % 26 === 0 ? 1 : 2 }));
    expect(data).toEqual({ nodes: [{ lineage: { truncated: true, steps } }, { lineage: { truncated: true, steps } }] });
    expect(statementCount).toBe(3);
  });

  it.each([
    'paths(from: "source:a", to: "agency:end") { outcome }',
    'paths(from: "agency:start", to: "end") { outcome }',
    'paths(from: "agency:start", to: "agency:end", notThrough: ["statement:a"]) { outcome }',
    'paths(from: "agency:start", to: "agency:end", maxLength: 0) { outcome }',
    'paths(from: "agency:start", to: "agency:end", maxLength: 7) { outcome }',
    'paths(from: "agency:start", to: "agency:end", first: 0) { outcome }',
    'paths(from: "agency:start", to: "agency:end", first: 21) { outcome }',
    'paths(from: "agency:start", to: "agency:end", maxDegree: 0) { outcome }',
    'paths(from: "agency:start", to: "agency:end", maxDegree: 1001) { outcome }',
    `network(centers: ${JSON.stringify(Array.from({ length: 21 }, (_, place) => `project:of-hub-${place + 1}`))}) { truncated }`,
    'network(centers: ["source:a"]) { truncated }',
    'network(centers: ["agency:end"], depth: 3) { truncated }',
    'network(centers: ["agency:end"], maxNodes: 0) { truncated }',
    'network(centers: ["agency:end"], maxNodes: 501) { truncated }',
    'network(centers: ["agency:end"], minWeight: 0) { truncated }',
    'project(id: "project:root-1") { lineage(maxDepth: 11) { truncated } }',
  ])('%s is refused as wrong input', async (field) => {
    expect((await ask(`{ ${field} }`)).codes).toEqual(['BAD_USER_INPUT']);
  });
});
