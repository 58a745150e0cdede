import { describe, expect, test } from 'vitest';
import { readPages } from '../../src/graph/run.ts';

/** Gives pages of these texts, and keeps after which each was asked for. */
function pagesOf(texts: readonly string[]) {
  const asked: string[] = [];
  const read = ({ after, limit }: { readonly after: string; readonly limit: number }) => {
    asked.push(after);
    return Promise.resolve(
      texts
        .filter((text) => text > after)
        .map((text) => [text] as const)
        .slice(0, limit),
    );
  };
  return { asked, read };
}

describe('readPages', () => {
  test.each([
    ['nothing', [], ['']],
    ['less than a page', ['a'], ['']],
    ['a page', ['a', 'b'], ['', 'b']],
    ['more than two pages', ['a', 'b', 'c', 'd', 'e'], ['', 'b', 'd']],
  ])('readPages gives %s in order and asks for each page after the last row', async (_what, texts, after) => {
    const { asked, read } = pagesOf(texts);
    expect(await readPages(2, read)).toEqual(texts.map((text) => [text]));
    expect(asked).toEqual(after);
  });
});
