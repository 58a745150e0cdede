import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { questionsTour } from '../../tools/questions-tour.ts';
import { chapters } from './questions/chapters.ts';

const all = chapters.flatMap(({ questions }) => questions);

it('The golden questions are at least 60, 10 for each of the five texts and 8 across them', () => {
  expect(all.length).toBeGreaterThanOrEqual(60);
  const few = chapters.filter(({ file, questions }) => questions.length < (file === null ? 8 : 10));
  expect(few).toEqual([]);
  expect(chapters.map(({ file }) => file).sort()).toEqual(['000', '001', '002', '003', '004', null].sort());
});

it('The golden questions differ from each other, in words and in operation', () => {
  expect(new Set(all.map(({ question }) => question)).size).toBe(all.length);
  expect(new Set(all.map(({ operation, variables }) => JSON.stringify([operation, variables]))).size).toBe(all.length);
});

it('docs/questions.md is what `npm run questions` writes', async () => {
  const written = readFileSync(new URL('../../docs/questions.md', import.meta.url), 'utf8');
  expect(written).toBe(await questionsTour());
});
