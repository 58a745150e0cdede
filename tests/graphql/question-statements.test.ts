import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { engineWith } from '../../src/engine/engine-with.ts';
import { makeExecutable, type Executable } from '../../src/executable.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { describeEachEngine } from '../support/engines.ts';
import { nothingKept } from '../support/nothing-kept.ts';
import { writeRepeated } from '../support/repeated-package.ts';

// The graph of tests/fixtures/questions once, and as often as there are parents; funds, programmes, bodies and places are there
// once and join the copies:
//
//   fund:alfa ──> project:kedja-001 … project:kedja-100        network:nat <── municipality:ask-001 … municipality:ask-100
const statements = loadStatements();
const fixture = join(import.meta.dirname, '..', 'fixtures', 'questions');
const shared = ['fund', 'programme', 'network', 'federation', 'place'];
const parentCount = 100;
const aboutRelease = new Set(['ingest/newest-release', 'ingest/merged']);

const actor = 'municipality:ask-001';
const actors = `["${actor}", "municipality:bjork-001"]`;
const page = 'pageInfo { hasNextPage }';
const pair = `${page} coverage { projectCount } edges { node { first { id name } second { id name } sharedCount themes { theme { id } } } }`;
const cells = 'rowTotal columnTotal projectCount cells { projectCounts } funding { net { amount } }';

/** Questions with what to select, under their names in the titles. */
const questions = {
  coFunding: `coFunding { ${pair} }`,
  'coFunding by name, groups expanded': `coFunding(groups: EXPANDED, orderBy: NAME) { ${pair} }`,
  'coFunding with every filter': `coFunding(filter: {themeIds: ["theme:hub-001"], fundIds: ["fund:alfa"], placeIds: ["place:land-nord"],
    activeAt: "2016-05-01", maxPartners: 20}) { ${pair} }`,
  coPartners: `coPartners { ${pair} }`,
  matrix: `matrix(rows: ACTOR, columns: THEME) { ${cells} }`,
  'matrix of counties and years': `matrix(rows: COUNTY, columns: YEAR) { ${cells} }`,
  gaps: `gaps(actorIds: ${actors}, at: "2016-05-01") { rows { actor { id name } theme { id } state } }`,
  compare: `compare(ids: ${actors}, groups: EXPANDED) { projects { sharedByAll { entity { id name } actorIds } own { entity { id name } } } }`,
  conflicts: `conflicts { ${page} edges { node { kind subject { id } } } }`,
  'coverage by source': 'coverage(groupBy: SOURCE) { rowTotal rows { id } }',
  'coverage by type': 'coverage(groupBy: TYPE) { rowTotal rows { id } }',
  'coverage by county': 'coverage(groupBy: COUNTY) { rowTotal rows { id } }',
  'coverage by year': 'coverage(groupBy: YEAR) { rowTotal rows { id } }',
  'coverage by theme': 'coverage(groupBy: THEME) { rowTotal rows { id } }',
  commonMembers: `commonMembers(of: ["federation:forbund", "network:nat"]) { ${page} edges { node { id name } } }`,
  commonMemberships: `commonMemberships(of: ${actors}) { ${page} edges { node { id name } } }`,
  'network around an actor': `network(centers: ["${actor}"]) { nodes { ids } edges { weights } }`,
  'network of all projects': 'network { nodes { ids } edges { weights } }',
  paths: `paths(from: "${actor}", to: "fund:beta", first: 1) { paths { length } }`,
} as const;

/** Fields with the parent that most is known of, its type and what to select. */
const fields = [
  [
    'Actor.coFunders',
    'municipality:ask',
    'Actor',
    `coFunders { ${page} edges { node { id name } sharedCount funding { gross { amount } } } }`,
  ],
  [
    'Actor.coPartners',
    'municipality:ask',
    'Actor',
    `coPartners(orderBy: NAME) { ${page} edges { node { id } funding { net { amount } } } }`,
  ],
  ['Actor.candidates', 'municipality:ask', 'Actor', `candidates { ${page} edges { node { id name } score decision } }`],
  ['Theme.funders', 'theme:hub', 'Theme', `funders(orderBy: NAME) { ${page} edges { node { id name } funding { net { amount } } } }`],
  ['Theme.coFunders', 'theme:hub', 'Theme', `coFunders(groups: EXPANDED) { ${pair} }`],
  ['Theme.coPartners', 'theme:hub', 'Theme', `coPartners { ${pair} }`],
  ['Project.lineage', 'project:tvist', 'Project', 'lineage { steps { entity { id name } depth isCycle } }'],
] as const;

describeEachEngine('Statements of questions', (openEngine) => {
  const folder = mkdtempSync(join(tmpdir(), 'samverkan-repeated-'));
  const ofOne = new Map<string, number>();
  const namesOfOne = new Map<string, ReadonlyMap<string, number>>();
  let large: Engine;

  beforeAll(async () => {
    const small = await graphOf(1);
    const forgetful = makeExecutable(nothingKept(small), statements);
    for (const [name, question] of Object.entries(questions)) {
      ofOne.set(name, await count(forgetful, `{ ${question} }`));
      namesOfOne.set(name, await namesRun(nothingKept(small), `{ ${question} }`));
    }
    large = await graphOf(parentCount);
  }, 240_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  async function graphOf(copies: number): Promise<Engine> {
    const to = join(folder, String(copies));
    writeRepeated(fixture, to, copies, shared);
    const engine = await openEngine();
    await importFolder(engine, statements, to);
    return engine;
  }

  /** How often each statement is run for a question, by its name, but for those about the release. */
  async function namesRun(engine: Engine, query: string): Promise<ReadonlyMap<string, number>> {
    const times = new Map<string, number>();
    const read: Engine['read'] = (statement, ...rest) => {
      if (!aboutRelease.has(statement.name)) times.set(statement.name, (times.get(statement.name) ?? 0) + 1);
      return engine.read(statement, ...rest);
    };
    await count(makeExecutable(engineWith(engine, { read }), statements), query);
    return times;
  }

  async function count(executable: Executable, query: string): Promise<number> {
    const contextValue = executable.makeContext();
    const document = parse(query);
    expect(validate(executable.schema, document)).toEqual([]);
    const { errors, data } = await execute({ schema: executable.schema, document, contextValue });
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).not.toContain(null);
    return contextValue.statementCount;
  }

  it.each(Object.entries(questions))('Query.%s runs as many statements on a graph a hundred times larger', async (name, question) => {
    expect(await count(makeExecutable(nothingKept(large), statements), `{ ${question} }`)).toBe(ofOne.get(name));
  });

  it.each(Object.entries(questions))(
    'Query.%s runs one statement more at most the first time in a release, and fewer after that',
    async (name, question) => {
      const executable = makeExecutable(large, statements);
      const first = await count(executable, `{ ${question} }`);
      // The members of groups are read whether or not they are asked for.
      expect(first).toBeLessThanOrEqual((ofOne.get(name) ?? 0) + 1);
      // Parts of a question that are answered at once may or may not find what another has read: each reads no more than alone.
      const alone = namesOfOne.get(name);
      for (const [statement, times] of await namesRun(large, `{ ${question} }`))
        expect([statement, times <= (alone?.get(statement) ?? 0) + (statement === 'facts/members' ? 1 : 0)]).toEqual([statement, true]);
      expect(await count(executable, `{ ${question} }`)).toBeLessThan(first);
    },
  );

  it.each(fields)('%s runs as many statements at 100 parents as at one', async (_field, parent, type, selection) => {
    const ids = Array.from({ length: parentCount }, (_, index) => `${parent}-${String(index + 1).padStart(3, '0')}`);
    const ask = (some: readonly string[]): string => `{ nodes(ids: ${JSON.stringify(some)}) { ... on ${type} { ${selection} } } }`;
    const one = await count(makeExecutable(large, statements), ask(ids.slice(0, 1)));
    expect(one).toBeGreaterThan(0);
    expect(await count(makeExecutable(large, statements), ask(ids))).toBe(one);
  });
});
