import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstCommunity, writeFundingGraph } from '../../bench/data/funding-graph.ts';
import { checkFolder } from '../../src/ingest/check.ts';
import { noProgress } from '../../src/ingest/progress.ts';

describe('writeFundingGraph', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samverkan-drawn-'));
  const [once, again, more] = ['once', 'again', 'more'].map((name) => join(folder, name));

  beforeAll(() => {
    writeFundingGraph(once ?? '', 1);
    writeFundingGraph(again ?? '', 1);
    writeFundingGraph(more ?? '', 10);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const linesOf = (place: string | undefined, file: string): string[] =>
    readFileSync(join(place ?? '', file), 'utf8')
      .split('\n')
      .slice(1, -1);

  test('draws the same every time', () => {
    for (const file of readdirSync(once ?? '')) expect(linesOf(again, file)).toEqual(linesOf(once, file));
  });

  test('draws 310 projects and 360 actors for each factor, with some 4.7 participations a project', () => {
    for (const [place, factor] of [
      [once, 1],
      [more, 10],
    ] as const) {
      expect(linesOf(place, 'projects.csv')).toHaveLength(310 * factor);
      expect(linesOf(place, 'actors.csv')).toHaveLength(360 * factor);
      const participations = linesOf(place, 'statements.csv').filter((line) => /,(OWNS|FUNDS|PARTNERS_IN),/.test(line)).length;
      expect(participations / (310 * factor)).toBeGreaterThan(4.4);
      expect(participations / (310 * factor)).toBeLessThan(5);
    }
  });

  test('draws the same projects of the first community with every factor', () => {
    const first = (place: string | undefined): string[] =>
      linesOf(place, 'projects.csv').filter((line) => line.startsWith(`project${firstCommunity}`));
    expect(first(once)).toHaveLength(310);
    expect(first(more)).toEqual(first(once));
  });

  test('draws what an import accepts', async () => {
    const { findings } = await checkFolder(more ?? '', noProgress);
    expect(findings.list).toEqual([]);
  });
});
