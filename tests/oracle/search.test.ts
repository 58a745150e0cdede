import { execute, parse } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeExecutable } from '../../src/executable.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { describeEachEngine } from '../support/engines.ts';
import { chanceFrom } from './chance.ts';
import { loadGraph } from './load.ts';
import { buildOracleSchema, oracleExecute } from './schema.ts';
import { drawSearch } from './search-texts.ts';
import { answersText, bothAnswers } from './sides.ts';
import type { Sides } from './sides.ts';

const statements = loadStatements();
const operation = `query Search($text: String!, $types: [String!], $kinds: [ActorKind!], $placeIds: [ID!], $exact: Boolean! = false,
    $first: Int) {
  search(text: $text, types: $types, kinds: $kinds, placeIds: $placeIds, exact: $exact, first: $first) {
    totalCount facets { type count } pageInfo { hasNextPage } edges { node { __typename id } matchedName score matchKind }
  } }`;

interface Search {
  readonly totalCount: number;
  readonly facets: readonly { readonly type: string; readonly count: number }[];
  readonly edges: readonly { readonly node: { readonly id: string }; readonly score: number; readonly matchKind: string }[];
}

async function sidesOf(folder: string, openEngine: () => ReturnType<Parameters<Parameters<typeof describeEachEngine>[1]>[0]>) {
  const engine = await openEngine();
  await importFolder(engine, statements, folder);
  const executable = makeExecutable(engine, statements);
  const other = (query: string, variableValues: Record<string, unknown>): Promise<ExecutionResult> =>
    Promise.resolve(execute({ schema: executable.schema, document: parse(query), variableValues, contextValue: executable.makeContext() }));
  return { oracle: oracleExecute(buildOracleSchema(), loadGraph(folder)), other };
}

/** The answer of the API, after comparing it with the oracle's. */
async function agreed(sides: Sides, variables: Record<string, unknown>): Promise<ExecutionResult> {
  const answers = await bothAnswers(sides, operation, { oracle: variables, other: variables });
  if (answers.found !== null) throw new Error(answersText(operation, answers));
  return answers.other;
}

describeEachEngine('Query.search', (openEngine) => {
  describe.each([
    ['the fixture', new URL('../fixtures/graph/', import.meta.url).pathname, 300],
    ['the shipped data', new URL('../../data/', import.meta.url).pathname, 60],
  ])('over %s', (_what, folder, count) => {
    it('Query.search answers drawn texts as the oracle does', { timeout: 300_000 }, async () => {
      const sides = await sidesOf(folder, openEngine);
      const graph = loadGraph(folder);
      const chance = chanceFrom(20_261_125);
      const seen = new Map<string, number>();
      for (let drawn = 0; drawn < count; drawn += 1) {
        const { data } = await agreed(sides, { ...drawSearch(graph, chance) });
        for (const { matchKind } of searchOf(data).edges) seen.set(matchKind, (seen.get(matchKind) ?? 0) + 1);
      }
      expect([...seen.keys()].sort()).toEqual(['BEGINNINGS', 'WHOLE_NAME', 'WHOLE_WORDS', 'WITH_ERRORS']);
    });
  });

  describe('fixed texts over the shipped data', () => {
    let sides: Sides;

    beforeAll(async () => {
      sides = await sidesOf(new URL('../../data/', import.meta.url).pathname, openEngine);
    });

    async function find(text: string, others: Record<string, unknown> = {}): Promise<Search> {
      return searchOf((await agreed(sides, { text, first: 100, ...others })).data);
    }

    async function firstOf(text: string, others: Record<string, unknown> = {}): Promise<unknown> {
      return (await find(text, others)).edges.at(0)?.node.id;
    }

    async function codeOf(variables: Record<string, unknown>): Promise<unknown> {
      return (await agreed(sides, variables)).errors?.map(({ extensions }) => extensions['code']);
    }

    it.each([
      ['skelleftea', 'municipality:skelleftea', 'WHOLE_NAME'],
      ['Skeleftea', 'municipality:skelleftea', 'WITH_ERRORS'],
      ['Skelletfeå', 'municipality:skelleftea', 'WITH_ERRORS'],
      ['Ornskoldvsik', 'municipality:ornskoldsvik', 'WITH_ERRORS'],
      ['umea', 'municipality:umea', 'WHOLE_NAME'],
      ['Vännäs', 'municipality:vannas', 'WHOLE_NAME'],
      ['Umeås kommun', 'municipality:umea', 'WHOLE_NAME'],
      ['Göteborgs stad', 'municipality:goteborg', 'WHOLE_NAME'],
      ['Göteborgs', 'municipality:goteborg', 'WHOLE_NAME'],
      ['Gbg stad', 'municipality:goteborg', 'WHOLE_NAME'],
      ['gbg kn', 'municipality:goteborg', 'WHOLE_NAME'],
      ['Sthlms stad', 'municipality:stockholm', 'WHOLE_NAME'],
      ['Lst Västernorrlands län', 'county-board:vasternorrland', 'WHOLE_WORDS'],
      ['umea univ', 'university:umea', 'WHOLE_NAME'],
      ['ESF', 'fund:esf', 'WHOLE_NAME'],
      ['KSL', 'federation:kommunforbundet-stockholms-lan', 'WHOLE_NAME'],
    ])('Query.search finds "%s" as %s by %s', async (text, id, matchKind) => {
      const types = ['Actor'];
      expect((await find(text, { types })).edges.map((edge) => [edge.node.id, edge.matchKind])).toContainEqual([id, matchKind]);
    });

    it('Query.search with exact tells Habo from Håbo, whatever the case', async () => {
      const idsOf = async (text: string) => (await find(text, { exact: true })).edges.map(({ node }) => node.id).sort();
      expect(await idsOf('Habo')).toEqual(['municipality:habo', 'place:kommun-habo']);
      expect(await idsOf('håbo')).toEqual(['municipality:haabo', 'place:kommun-haabo']);
      expect(await idsOf('Hab')).toEqual([]);
    });

    it('Query.search puts what has errors after all that has none, with a score of less than 2', async () => {
      const { edges } = await find('kommuner');
      const scores = edges.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((one, other) => other - one));
      expect(new Set(scores)).toEqual(new Set([4, 3, 2, 0.9].filter((score) => scores.includes(score))));
      expect(scores).toContain(0.9);
    });

    it('SearchConnection.facets counts the whole result, not the page', async () => {
      const { totalCount, facets, edges } = await find('kommun', { first: 1 });
      expect(edges).toHaveLength(1);
      expect(facets.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
      expect(facets.slice(0, 1)).toEqual([{ type: 'Municipality', count: 290 }]);
    });

    it('Query.search by placeIds finds in a county what is in its municipalities', async () => {
      expect(await firstOf('umeå', { placeIds: ['place:lan-vasterbotten'], types: ['Municipality'] })).toBe('municipality:umea');
      expect((await find('umeå', { placeIds: ['place:lan-skane'] })).totalCount).toBe(0);
      expect((await find('umeå', { placeIds: [] })).totalCount).toBe(0);
    });

    it('Query.search by kinds finds no other actors, and no other entities', async () => {
      expect((await find('umea', { kinds: ['UNIVERSITY'] })).facets).toEqual([{ type: 'University', count: 1 }]);
      expect((await find('umea', { kinds: [] })).totalCount).toBe(0);
    });

    it('Query.search finds nothing for a text without letters and digits', async () => {
      for (const text of ['', ' ', ' – !']) expect((await find(text)).totalCount).toBe(0);
    });

    it('Query.search refuses 201 characters, a type that is unknown, and 101 places', async () => {
      expect(await codeOf({ text: 'a'.repeat(201) })).toEqual(['BAD_USER_INPUT']);
      expect((await find('a'.repeat(200))).totalCount).toBe(0);
      expect(await codeOf({ text: 'umea', types: ['Comet'] })).toEqual(['BAD_USER_INPUT']);
      expect(await codeOf({ text: 'umea', placeIds: Array.from({ length: 101 }, () => 'place:lan-skane') })).toEqual(['BAD_USER_INPUT']);
    });
  });
});

function searchOf(data: ExecutionResult['data']): Search {
  return (JSON.parse(JSON.stringify(data)) as { search: Search }).search;
}
