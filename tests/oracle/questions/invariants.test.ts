import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writePackage } from '../../ingest/generated-package.ts';
import { loadGraph } from '../load.ts';
import type { Graph } from '../load.ts';
import { compareIds } from './facts.ts';
import type { Filter, Groups } from './facts.ts';
import { projectsFulfilling } from './filter.ts';
import { cast, castActors, castIds, rowsOf, statement, world } from './generated.ts';
import type { World } from './generated.ts';
import { conditions, filters, questions } from './generated-questions.ts';
import { gaps } from './gaps.ts';
import { conditionOf, matrix } from './matrix.ts';
import { pairs, sharing } from './pairs.ts';
import { projectPeriod } from './time.ts';

const ids = {
  ...castIds,
  actorKinds: ['MUNICIPALITY', 'FUND', 'GROUP', 'AGENCY', 'REGION'],
};
const options = { numRuns: 100, seed: Number(process.env['SAMVERKAN_SEED'] ?? '20261125') };
const anyFilter = filters(ids);
const anyGroups = fc.constantFrom<Groups>('AS_STATED', 'EXPANDED');

function graphOf(drawn: World): Graph {
  const folder = mkdtempSync(join(tmpdir(), 'samverkan-world-'));
  try {
    writePackage(folder, 'world', rowsOf(drawn));
    return loadGraph(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function idsFulfilling(graph: Graph, filter: Filter, groups: Groups): string[] {
  return projectsFulfilling(graph, filter, groups).map(({ id }) => id);
}

describe('The definitions of the questions', { timeout: 120_000 }, () => {
  test('Query.coFunding has a pair where each of the two has the other among its coFunders, with as many projects', () => {
    const property = fc.property(world, anyFilter, anyGroups, (drawn, filter, groups) => {
      const graph = graphOf(drawn);
      const fromPairs = pairs(graph, 'FUNDERS', { filter, groups }).edges.flatMap(({ node }) => [
        `${node.first.id} ${node.second.id} ${String(node.sharedCount)}`,
        `${node.second.id} ${node.first.id} ${String(node.sharedCount)}`,
      ]);
      const fromActors = castActors.flatMap((id) =>
        sharing(graph, id, 'FUNDERS', { filter, groups }).edges.map(({ node, sharedCount }) => `${id} ${node.id} ${String(sharedCount)}`),
      );
      expect(fromActors.toSorted(compareIds)).toEqual(fromPairs.toSorted(compareIds));
    });
    fc.assert(property, options);
  });

  test('Query.matrix leads from every cell to exactly its projects', () => {
    const property = fc.property(world, questions(ids, 'matrix'), (drawn, question) => {
      if (question.field !== 'matrix') return;
      const graph = graphOf(drawn);
      const { args } = question;
      const { rows, columns, cells } = matrix(graph, args);
      const filter = args.filter ?? {};
      const opened = cells.rows.map((row, index) => {
        const conditions = [
          conditionOf(args.rows, rows[row]?.id ?? '', args.rowRoles ?? null, filter),
          conditionOf(args.columns, columns[cells.columns[index] ?? -1]?.id ?? '', args.columnRoles ?? null, filter),
        ];
        return idsFulfilling(graph, { ...filter, and: [...(filter.and ?? []), ...conditions] }, args.groups ?? 'AS_STATED').length;
      });
      expect(opened).toEqual(cells.projectCounts);
    });
    fc.assert(property, options);
  });

  test('Query.coFunding loses no shared project by a further statement', () => {
    const property = fc.property(world, statement, (drawn, further) => {
      const counts = (of: World): Map<string, number> =>
        new Map(pairs(graphOf(of), 'FUNDERS', {}).edges.map(({ node }) => [`${node.first.id} ${node.second.id}`, node.sharedCount]));
      const after = counts({ ...drawn, statements: [...drawn.statements, further] });
      for (const [pair, count] of counts(drawn)) expect(after.get(pair) ?? 0).toBeGreaterThanOrEqual(count);
    });
    fc.assert(property, options);
  });

  test('Query.projects never has more by a further condition', () => {
    const property = fc.property(world, anyFilter, conditions(ids, 3), anyGroups, (drawn, filter: Filter, further, groups) => {
      const graph = graphOf(drawn);
      const narrowed = idsFulfilling(graph, { ...filter, and: [...(filter.and ?? []), further] }, groups);
      expect(idsFulfilling(graph, filter, groups)).toEqual(expect.arrayContaining(narrowed));
    });
    fc.assert(property, options);
  });

  test('ProjectFilter.activeAt gives the projects whose period has the day', () => {
    const property = fc.property(world, fc.constantFrom('2013-12-31', '2014-03-31', '2015-06-30', '2016-02-29'), (drawn, day) => {
      const graph = graphOf(drawn);
      const byHand = cast.projects.filter((id) => {
        const { start, end } = projectPeriod(graph, id, {});
        const isDated = start !== null || end !== null;
        return isDated && (start === null || start.earliest <= day) && (end === null || end.latest >= day);
      });
      expect(idsFulfilling(graph, { activeAt: day }, 'AS_STATED')).toEqual(byHand);
    });
    fc.assert(property, options);
  });

  test('Query.gaps does not find NONE_RECORDED where NOT_COVERED was, when a source declares nothing or is gone with all it says', () => {
    const property = fc.property(world, questions(ids, 'gaps'), fc.constantFrom(...cast.sources), (drawn, question, source) => {
      if (question.field !== 'gaps') return;
      const silent = drawn.sources.map((cells) => (cells['id'] === source ? { id: source, title: source } : cells));
      const absences = (of: World): Map<string, string | null> =>
        new Map(gaps(graphOf(of), question.args).rows.map(({ actor, theme, absence }) => [`${actor.id} ${theme.id}`, absence]));
      const withSilent = absences({ ...drawn, sources: silent });
      const without = absences(withoutSource(drawn, source));
      for (const [row, absence] of absences(drawn)) {
        if (absence !== 'NOT_COVERED') continue;
        expect(withSilent.get(row)).toBe('NOT_COVERED');
        expect(without.get(row)).not.toBe('NONE_RECORDED');
      }
    });
    fc.assert(property, options);
  });
});

/** The world without a source and what it alone says. */
function withoutSource({ sources, statements }: World, source: string): World {
  return {
    sources: sources.filter(({ id }) => id !== source),
    statements: statements.flatMap((cells) => {
      const cited = [cells['source'] ?? '', cells.also ?? ''].filter((id) => id !== '' && id !== source);
      const [first, second = ''] = cited;
      return first === undefined ? [] : [{ ...cells, source: first, also: second }];
    }),
  };
}
