import { execute, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeExecutable } from '../../../src/executable.ts';
import { loadStatements } from '../../../src/graph/statements.ts';
import { importFolder } from '../../../src/ingest/import-folder.ts';
import { describeEachEngine } from '../../support/engines.ts';
import { loadGraph } from '../load.ts';
import type { Execute } from '../schema.ts';
import type { CommonAnswer } from './common.ts';
import { conflicts } from './conflicts.ts';
import type { Filter } from './facts.ts';
import { apiOtherAnswer, oracleOtherAnswer } from './others-asked.ts';
import type { OtherQuestion } from './others-asked.ts';
import { drawCommon, drawConflictFilter, drawNetwork, drawPaths, membersAndBodies, middleActors } from './others-draw.ts';
import type { PathsAnswer } from './paths.ts';
import type { NetworkAnswer } from './network.ts';

const statements = loadStatements();
const folders = [
  ['the shipped data', new URL('../../../data/', import.meta.url).pathname],
  ['the fixture', new URL('../../fixtures/questions/', import.meta.url).pathname],
] as const;
const seed = 20_261_125;
const seeds = (count: number): number[] => Array.from({ length: count }, (_, index) => seed + index);
const timeout = 300_000;

describeEachEngine('The API and the oracle', (openEngine) => {
  describe.each(folders)('over %s', (_what, folder) => {
    const graph = loadGraph(folder);
    const projects = graph.entities.filter(({ __typename }) => __typename === 'Project').map(({ id }) => id);
    let ask: Execute;

    beforeAll(async () => {
      const engine = await openEngine();
      await importFolder(engine, statements, folder);
      const executable = makeExecutable(engine, statements);
      ask = (query, variableValues) =>
        Promise.resolve(
          execute({ schema: executable.schema, document: parse(query), variableValues, contextValue: executable.makeContext() }),
        );
    });

    async function compare(...questions: readonly OtherQuestion[]): Promise<void> {
      for (const question of questions) {
        expect(await apiOtherAnswer(ask, question), JSON.stringify(question)).toEqual(oracleOtherAnswer(graph, question));
      }
    }

    it('Query.paths gives the paths that trying every way gives', { timeout }, async () => {
      await compare(...seeds(150).map((one) => ({ field: 'paths', args: drawPaths(graph, one) }) as const));
    });

    it('Query.paths from the other end are the same paths the other way round', { timeout }, async () => {
      for (const drawn of seeds(60).map((one) => drawPaths(graph, one))) {
        const args = { ...drawn, first: 20 };
        const there = (await apiOtherAnswer(ask, { field: 'paths', args })) as PathsAnswer;
        const turned = { ...args, from: args.to, to: args.from };
        const back = (await apiOtherAnswer(ask, { field: 'paths', args: turned })) as PathsAnswer;
        expect(shortestWays(back, true), JSON.stringify(args)).toEqual(shortestWays(there, false));
      }
    });

    it('agree on Query.network around every actor of which something is stated', { timeout }, async () => {
      const sizes = [
        { depth: 1, maxNodes: 100 },
        { depth: 2, maxNodes: 5 },
        { depth: 2, maxNodes: 30 },
        { depth: 2, maxNodes: 500 },
      ];
      for (const center of middleActors(graph)) {
        const usual = { centers: [center], types: null, filter: null, minWeight: 1 };
        await compare(...sizes.map((size) => ({ field: 'network', args: { ...usual, ...size } }) as const));
      }
    });

    it('agree on Query.network around several, around none, by type, weight and filter', { timeout }, async () => {
      await compare(...seeds(80).map((one) => ({ field: 'network', args: drawNetwork(graph, one) }) as const));
    });

    it('Query.network shows nothing new for a narrower filter', { timeout }, async () => {
      const idsFor = async (filter: Filter): Promise<NetworkAnswer> => {
        const args = { centers: null, depth: 1, types: null, filter, maxNodes: 500, minWeight: 1 };
        return (await apiOtherAnswer(ask, { field: 'network', args })) as NetworkAnswer;
      };
      for (const { filter } of seeds(30).map((one) => drawNetwork(graph, one))) {
        const [more, less] = [await idsFor(filter ?? {}), await idsFor({ ...filter, and: [{ activeIn: { from: '2010', to: '2012' } }] })];
        const known = new Set(more.nodes.ids);
        const isNew = (id: string): boolean => !more.truncated && !known.has(id);
        expect(less.nodes.ids.filter(isNew), JSON.stringify(filter)).toEqual([]);
      }
    });

    it('agree on Project.lineage of every project, both ways', { timeout }, async () => {
      const ways = [1, 2, 5, 10].flatMap((maxDepth) => (['BACK', 'FORWARD'] as const).map((direction) => ({ direction, maxDepth })));
      await compare(...projects.flatMap((id) => ways.map((way) => ({ field: 'lineage', args: { id, ...way } }) as const)));
    });

    it('agree on Query.conflicts as a whole and filtered', { timeout }, async () => {
      const all = conflicts(graph, null);
      const ends = all.flatMap(({ subject, object }) => (object === null ? [subject.id] : [subject.id, object.id]));
      const drawn = seeds(40).map((one) => drawConflictFilter(graph, ends, one));
      expect(all.length).toBeGreaterThan(0);
      await compare(...[null, {}, ...drawn].map((filter) => ({ field: 'conflicts', args: { filter } }) as const));
    });

    it.each(['SOURCE', 'TYPE', 'COUNTY', 'YEAR', 'THEME'] as const)('agree on Query.coverage by %s', { timeout }, async (groupBy) => {
      await compare({ field: 'coverage', args: { groupBy } });
    });

    it('agree on Query.commonMembers and Query.commonMemberships of one to three', { timeout }, async () => {
      const { members, bodies } = membersAndBodies(graph);
      await compare(...seeds(80).map((one) => ({ field: 'commonMembers', args: drawCommon(bodies, one) }) as const));
      await compare(...seeds(80).map((one) => ({ field: 'commonMemberships', args: drawCommon(members, one) }) as const));
    });

    it('Query.commonMembers of a body names whoever names the body in Query.commonMemberships', { timeout }, async () => {
      const { members, bodies } = membersAndBodies(graph);
      const commonOf = async (field: 'commonMembers' | 'commonMemberships', id: string): Promise<string[]> => {
        const { edges } = (await apiOtherAnswer(ask, { field, args: { of: [id], at: null } })) as CommonAnswer;
        return edges.map(({ node }) => node.id);
      };
      const pairs: string[] = [];
      for (const body of bodies) pairs.push(...(await commonOf('commonMembers', body)).map((member) => `${member} ${body}`));
      const turned: string[] = [];
      for (const member of members) turned.push(...(await commonOf('commonMemberships', member)).map((body) => `${member} ${body}`));
      expect(turned.toSorted()).toEqual(pairs.toSorted());
    });

    it.each([
      'paths(from: "x", to: "y", maxLength: 0) { depthReached }',
      'paths(from: "x", to: "y", maxLength: 7) { depthReached }',
      'paths(from: "x", to: "y", first: 21) { depthReached }',
      'paths(from: "x", to: "y", maxDegree: 0) { depthReached }',
      'network(depth: 3) { truncated }',
      'network(maxNodes: 501) { truncated }',
      'network(minWeight: 0) { truncated }',
      'commonMembers(of: []) { totalCount }',
      'commonMemberships(of: ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"]) { totalCount }',
    ])('Query.%s is BAD_USER_INPUT', async (field) => {
      const { errors } = await ask(`{ wrong: ${field} }`, {});
      expect(errors?.map(({ path, extensions }) => [path, extensions['code']])).toEqual([[['wrong'], 'BAD_USER_INPUT']]);
    });
  });
});

/** The ways of the shortest length as the ids on them, sorted; null if not all of that length are shown. */
function shortestWays({ paths: found, truncated }: PathsAnswer, isReversed: boolean): string[] | null {
  const length = Math.min(...found.map(({ hops }) => hops.length));
  const shortest = found.filter(({ hops }) => hops.length === length);
  if (truncated && shortest.length === found.length) return null;
  const ways = shortest.map(({ hops }) => [...hops.slice(0, 1).map(({ from }) => from.id), ...hops.map(({ to }) => to.id)]);
  return ways.map((ids) => (isReversed ? ids.toReversed() : ids).join(' ')).toSorted();
}
