import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { beforeAll, describe, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import { loadStatements } from '../../../src/graph/statements.ts';
import { importFolder } from '../../../src/ingest/import-folder.ts';
import { describeEachEngine } from '../../support/engines.ts';
import { nothingKept } from '../../support/nothing-kept.ts';
import { loadGraph } from '../load.ts';
import type { Graph } from '../load.ts';
import { isActor } from '../relations.ts';
import type { Execute } from '../schema.ts';
import { agree } from './asked.ts';
import { executeOn } from './execute-on.ts';
import type { Question } from './asked.ts';
import { distinct } from './facts.ts';
import { questionKinds, questions } from './generated-questions.ts';
import type { AskedIds } from './generated-questions.ts';

const statements = loadStatements();
const seed = Number(process.env['SAMVERKAN_SEED'] ?? '20261125');

const asItIs = (engine: Engine): Engine => engine;

const folders: readonly [what: string, path: string, count: number, seen: (engine: Engine) => Engine][] = [
  ['the fixture', '../../fixtures/questions/', 40, asItIs],
  ['the fixture with nothing kept of it', '../../fixtures/questions/', 40, nothingKept],
  ['the shipped data', '../../../data/', 12, asItIs],
];

describeEachEngine('The API and the oracle', (openEngine) => {
  describe.each(folders)('over %s', (_what, path, count, seen) => {
    const folder = fileURLToPath(new URL(path, import.meta.url));
    const graph = loadGraph(folder);
    let ask: Execute = () => Promise.reject(new Error('not imported yet'));

    beforeAll(async () => {
      const engine = await openEngine();
      await importFolder(engine, statements, folder);
      ask = executeOn(seen(engine), statements);
    });

    it('agree on plain questions', { timeout: 300_000 }, async () => {
      for (const question of plainQuestions(idsOf(graph))) await agree(ask, graph, question);
    });

    it.each(questionKinds)('agree on %s with all sorts of arguments', { timeout: 300_000 }, async (kind) => {
      for (const question of fc.sample(questions(idsOf(graph), kind), { numRuns: count, seed })) await agree(ask, graph, question);
    });
  });
});

/** Every field without more arguments than it needs, and every matrix of two axes. */
function plainQuestions(ids: AskedIds): Question[] {
  const axes = ['ACTOR', 'ACTOR_KIND', 'THEME', 'YEAR', 'PROGRAMME', 'COUNTY'] as const;
  return [
    { field: 'coFunding', args: {} },
    { field: 'coPartners', args: { groups: 'EXPANDED' } },
    { field: 'projects', args: {} },
    ...ids.actors.slice(0, 5).map((id): Question => ({ field: 'Actor.coPartners', id, args: {} })),
    ...ids.themes.slice(0, 5).map((id): Question => ({ field: 'Theme.funders', id, args: {} })),
    ...axes.flatMap((rows) =>
      axes.map((columns): Question => ({ field: 'matrix', args: { rows, columns, rowLimit: 10, columnLimit: 10 } })),
    ),
    { field: 'gaps', args: { actorIds: ids.actors.slice(0, 4), at: '2015-03-02' } },
    { field: 'compare', args: { ids: ids.actors.slice(0, 4) } },
  ];
}

/** The ids of what takes part in something, so that questions have answers. */
function idsOf(graph: Graph): AskedIds {
  const ofType = (isWanted: (typename: string) => boolean): string[] =>
    graph.entities.filter(({ __typename }) => isWanted(__typename)).map(({ id }) => id);
  const named = (type: string, end: 'subject' | 'object', ids: readonly string[]): string[] =>
    distinct(graph.statements.filter((one) => one.type === type).flatMap((one) => one[end] ?? [])).filter((id) => ids.includes(id));
  const actors = graph.entities.filter(isActor).map(({ id }) => id);
  const taking = ['OWNS', 'FUNDS', 'PARTNERS_IN', 'PRIORITISES'].flatMap((type) => named(type, 'subject', actors));
  return {
    actors: distinct(taking),
    actorKinds: distinct(graph.entities.filter(isActor).map(({ kind }) => kind ?? '')),
    funds: ofType((type) => type === 'Fund'),
    programmes: ofType((type) => type === 'Programme'),
    themes: distinct([
      ...named(
        'HAS_THEME',
        'object',
        ofType((type) => type === 'Theme'),
      ),
      ...named(
        'BROADER',
        'object',
        ofType((type) => type === 'Theme'),
      ),
    ]),
    places: distinct([
      ...named(
        'COVERS',
        'object',
        ofType((type) => type === 'Place'),
      ),
      ...named(
        'WITHIN',
        'object',
        ofType((type) => type === 'Place'),
      ),
    ]),
    sources: graph.sources.map(({ id }) => id),
  };
}
