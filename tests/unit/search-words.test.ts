import { describe, expect, test } from 'vitest';
import { exactWords, foldedWords } from '../../src/search/fold.ts';
import { nameForms, queryForms } from '../../src/search/short-forms.ts';

describe('words of a search', () => {
  test('foldedWords drops case, accents and all but letters and digits', () => {
    expect(foldedWords(' Écoteck–ÅÄÖ 2014/15, Ærø')).toEqual(['ecoteck', 'aao', '2014', '15', 'aero']);
    expect(foldedWords(' – ')).toEqual([]);
  });

  test('exactWords keeps accents, however they are written, and drops case', () => {
    expect(exactWords('HÅBO kommun')).toEqual(['håbo', 'kommun']);
    expect(exactWords('HÅBO'.normalize('NFD'))).toEqual(['håbo']);
    expect(exactWords(' – ')).toEqual([]);
  });

  test('queryForms lets a last s be missing from four letters on', () => {
    expect(['umeas', 'hjos', 'sis', 'umea'].map(queryForms)).toEqual([['umeas', 'umea'], ['hjos', 'hjo'], ['sis'], ['umea']]);
  });

  test('nameForms has the short form of a full word and the full word of a short form, with and without s', () => {
    expect(nameForms('goteborgs', false)).toEqual(['goteborgs', 'goteborg', 'gbg']);
    expect(nameForms('lst', false)).toEqual(['lst', 'lansstyrelsen']);
    expect(nameForms('kommunen', false)).toEqual(['kommunen']);
  });

  test('nameForms takes stad for kommun in names of municipalities alone', () => {
    expect(nameForms('stad', false)).toEqual(['stad']);
    expect(nameForms('stads', true)).toEqual(['stads', 'stad', 'kommun', 'kn']);
    expect(nameForms('kommun', true)).toEqual(['kommun', 'kn', 'stad']);
  });
});
