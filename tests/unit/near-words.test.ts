import { describe, expect, test } from 'vitest';
import { nearWords } from '../../src/search/near-words.ts';

const words = ['goteborg', 'habo', 'sala', 'skara', 'skelleftea', 'skellefteas', 'skelltorp', 'solna', 'umea'];

function near(word: string, mostErrors: number): Record<string, number> {
  const found = nearWords(words, word, mostErrors).map(({ place, errors }) => [words[place] ?? '', errors] as const);
  return Object.fromEntries<number>(found);
}

describe('nearWords', () => {
  test.each([
    ['a letter missing', 'skeleftea', { skelleftea: 1 }],
    ['a letter too many', 'goteeborg', { goteborg: 1 }],
    ['a wrong letter', 'hobo', { habo: 1 }],
    ['two neighbours exchanged', 'uema', { umea: 1 }],
    ['the first two exchanged', 'muea', { umea: 1 }],
    ['the last two exchanged', 'goteborg'.replace('rg', 'gr'), { goteborg: 1 }],
  ])('nearWords counts %s as one error', (_what, word, found) => {
    expect(near(word, 1)).toEqual(found);
  });

  test('nearWords finds the word itself, and what is one or two errors away, with their number', () => {
    expect(near('skelleftea', 2)).toEqual({ skelleftea: 0, skellefteas: 1 });
    expect(near('slana', 2)).toEqual({ sala: 2, skara: 2, solna: 2 });
  });

  test('nearWords does not change again what was exchanged', () => {
    expect(nearWords(['abc'], 'ca', 2)).toEqual([]);
  });

  test('nearWords finds nothing in no words', () => {
    expect(nearWords([], 'umea', 2)).toEqual([]);
  });
});
