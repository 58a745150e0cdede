import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { padCode } from '../../../src/ingest/cells/codes.ts';
import { undoEntities } from '../../../src/ingest/cells/entities.ts';
import { mendText, undoDoubleEncoding } from '../../../src/ingest/cells/mend.ts';
import { saysNothing } from '../../../src/ingest/cells/nothing.ts';
import { readWhole } from '../../../src/ingest/cells/wholes.ts';
import { decodeWindows1252, encodeWindows1252 } from '../../../src/ingest/windows-1252.ts';

/** UTF-8 read as Windows-1252. */
function encodedTwice(text: string): string {
  return decodeWindows1252(new TextEncoder().encode(text));
}

const swedish = fc.string({ unit: fc.constantFrom(...Array.from('abehklmnorstuv åäöÅÄÖéü')), maxLength: 30 });

describe('undoDoubleEncoding', () => {
  it.each([
    ['VÃ¤sterbotten', 'Västerbotten'],
    ['VÃƒÂ¤sterbotten', 'Västerbotten'],
    ['Ã…sele och Ã–rebro', 'Åsele och Örebro'],
    ['Svensk â€“ norsk', 'Svensk – norsk'],
    ['â‚¬ 500', '€ 500'],
    ['BiaÅ‚ystok', 'Białystok'],
    ['VÃ¤sterbotten – län', 'Västerbotten – län'],
  ])('makes %j into %j', (text, mended) => {
    expect(undoDoubleEncoding(text)).toBe(mended);
  });

  it.each(['”UMEÅ”', 'SJÖ–LAND', 'Å… nej', 'Umeå kommun', 'Ä–Ö', 'Pâté', 'ENKÖPING ”Å”'])('keeps %j, which may be meant', (text) => {
    expect(undoDoubleEncoding(text)).toBe(text);
  });

  it('undoes what was encoded once or twice too often', () => {
    fc.assert(
      fc.property(swedish, (text) => {
        expect(undoDoubleEncoding(encodedTwice(text))).toBe(text);
        expect(undoDoubleEncoding(encodedTwice(encodedTwice(text)))).toBe(text);
        expect(undoDoubleEncoding(text)).toBe(text);
      }),
    );
  });
});

describe('mendText', () => {
  it.each([
    ['  Umeå \u00a0 kommun\n', 'Umeå kommun'],
    ['R&amp;D', 'R&D'],
    ['R&amp;amp;D', 'R&D'],
    ['Ume&aring; &Ouml;rebro &#229;&#xE4;', 'Umeå Örebro åä'],
    ['A&B; C', 'A&B; C'],
    ['="0114"', '0114'],
    ['a\u030A', 'å'],
    ['\ufeffid', 'id'],
  ])('makes %j into %j', (text, mended) => {
    expect(mendText(text)).toBe(mended);
  });

  it('changes nothing that it has mended', () => {
    fc.assert(
      fc.property(swedish, (text) => {
        expect(mendText(mendText(text))).toBe(mendText(text));
      }),
    );
  });
});

describe('undoEntities', () => {
  it.each(['&foo;', '&#0;', '&#xD800;', '&#9999999;', '& co', '&amp'])('keeps %j', (text) => {
    expect(undoEntities(text)).toBe(text);
  });
});

describe('saysNothing', () => {
  it.each(['', ' ', 'NA', 'n/a', 'N/A', 'ukjent', 'Okänd', 'UPPGIFT SAKNAS', '[BORTTAGET]', '-', '–', 'null', 'NULL'])(
    'is so for %j',
    (text) => {
      expect(saysNothing(text)).toBe(true);
    },
  );

  it.each(['0', 'no', 'nej', 'Nada', 'Na-nu', 'none'])('is not so for %j', (text) => {
    expect(saysNothing(text)).toBe(false);
  });
});

describe('padCode', () => {
  it('gives back the zeros that a spreadsheet took', () => {
    expect(['114', '1480', '0114', 'SE110'].map((code) => padCode(code, 4))).toEqual(['0114', '1480', '0114', 'SE110']);
  });
});

describe('readWhole', () => {
  it.each<readonly [string | number, number]>([
    ['7', 7],
    ['7.0', 7],
    ['1 234', 1234],
    [12, 12],
    ['0', 0],
  ])('reads %j as %d', (cell, value) => {
    expect(readWhole(cell)).toEqual({ is: 'READ', value });
  });

  it.each(['1.5', '1.000', '-1', 'många', '12345678901234567890'])('does not read %j', (cell) => {
    expect(readWhole(cell).is).toBe('UNREADABLE');
  });
});

describe('Windows-1252', () => {
  it('is decoded as it was encoded', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    expect(encodeWindows1252(decodeWindows1252(bytes))).toEqual(bytes);
    expect(decodeWindows1252(Uint8Array.of(0x80, 0x96, 0x9c, 0xe5))).toBe('€–œå');
    expect(encodeWindows1252('ł')).toBeNull();
  });
});
