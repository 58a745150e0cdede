import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/ingest/code-points.ts';
import { sortKeyOf } from '../../src/ingest/sort-key.ts';

describe('sortKeyOf', () => {
  it('orders names the Swedish way by code point', () => {
    const names = ['Zäta', 'Ödeshög', 'Ängelholm', 'Åre', 'Arvidsjaur', 'Årjäng', 'Älvsbyn', 'Örebro', 'Umeå', 'Bräcke'];
    const keys = names.map((name) => ({ name, key: sortKeyOf(name, 'theme:x') }));
    const sorted = keys.sort((a, b) => compareTexts(a.key, b.key)).map(({ name }) => name);
    expect(sorted).toEqual([...names].sort(new Intl.Collator('sv').compare));
  });

  it.each([
    ['Änkeby kommun', 'municipality:ankeby', '|nkeby kommun ankeby'],
    ['Café – Électro, (2 st.)', 'project:cafe', 'cafe electro 2 st cafe'],
    ['A\u030Angström', 'company:x', '{ngstr}m x'],
    ['"{|}" & co', 'company:co', 'co co'],
  ])('makes %s of %s into %s', (name, id, key) => {
    expect(sortKeyOf(name, id)).toBe(key);
  });
});

describe('compareTexts', () => {
  it('compares by code point beyond U+FFFF', () => {
    const texts = ['\u{1D54D}', '\uFF5E', 'b', 'ab', 'a', ''];
    expect([...texts].sort(compareTexts)).toEqual(['', 'a', 'ab', 'b', '\uFF5E', '\u{1D54D}']);
  });
});
