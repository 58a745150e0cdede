import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeness, editDistance } from '../../src/ingest/identity/edit-distance.ts';
import { kindOfName } from '../../src/ingest/identity/kind.ts';
import { keyOf } from '../../src/ingest/identity/name-reading.ts';
import { readName } from '../../src/ingest/identity/read-name.ts';
import { countryPlace, countyPlace, municipalityPlace, nutsPlace } from '../../src/ingest/places.ts';

describe('kindOfName', () => {
  it.each([
    ['Umeå kommun', 'SE', 'municipality'],
    ['City of Gothenburg', 'Sweden', 'municipality'],
    ['MALMO STAD', 'SE', 'municipality'],
    ['Region Gotland', 'SE', 'municipality'],
    ['Stockholms läns landsting', 'SE', 'region'],
    ['REGION SKANE', 'SE', 'region'],
    ['Region 10', 'SE', null],
    ['Länsstyrelsen Dalarna', 'SE', 'county-board'],
    ['Fyrbodals kommunalförbund', 'SE', 'federation'],
    ['HOGSKOLAN I GAVLE', 'SE', 'university'],
    ['Chalmers tekniska högskola AB', 'SE', 'university'],
    ['Sunderby folkhögskola', 'SE', null],
    ['Karolinska universitetssjukhuset', 'SE', null],
    ['Trafikverket', 'SE', 'agency'],
    ['Göteborgs Stads Parkeringsaktiebolag', 'SE', 'company'],
    ['Coompanion Kooperativ Utveckling Skåne Ek. För.', 'SE', 'association'],
    ['Miljönämnden i Umeå kommun', 'SE', 'unit'],
    ['Umeå kommun, Utbildningsförvaltningen', 'SE', 'unit'],
    ['Bergen kommune', 'NO', 'municipality'],
    ['Muster GmbH', 'Germany', 'company'],
    ['Příklad, z. s.', 'CZ', 'association'],
    ['Drivhuset', null, null],
  ])('tells of %s in %s: %s', (name, country, kind) => {
    expect(kindOfName(name, country)).toBe(kind);
  });
});

describe('readName', () => {
  const key = (name: string): string => keyOf(readName(name, 'place:land-sverige'));

  it.each([
    ['Umeå kommun', ['UMEA KOMMUN', 'Umeå Municipality', 'City of Umeå', 'The Municipality of Umea', 'Umeå kommun, Sverige']],
    ['Göteborgs kommun', ['Göteborg Stad', 'Göteborgs Stad', 'GOTEBORGS KOMMUN', 'City of Gothenburg', 'GOETEBORGS STAD']],
    ['Region Västerbotten', ['Västerbottens läns landsting', 'Västerbotten County Council', 'REGION VASTERBOTTEN']],
    [
      'Länsstyrelsen i Skåne län',
      ['Länsstyrelsen Skåne', 'The County Administrative Board of Skåne', 'Administrative Board of Skåne County'],
    ],
    ['Luleå tekniska universitet', ['Luleå University of Technology', 'LULEÅ TEKNISKA UNIVERSITET', 'Luleå tekniska universitet (LTU)']],
    ['Fyrbodals kommunalförbund', ['Kommunalförbundet Fyrbodal', 'Kommunförbundet Fyrbodal']],
    ['Umeå Energi AB', ['Umeå Energi Aktiebolag', 'UMEÅ ENERGI AB (publ)', 'Umeå Energi']],
  ])('makes one key of %s and its other spellings', (name, others) => {
    expect(others.map(key)).toEqual(others.map(() => key(name)));
  });

  it('tells bodies apart that share words', () => {
    const names = ['Habo kommun', 'Håbo kommun', 'Uppsala kommun', 'Uppsala universitet', 'Region Uppsala', 'Länsstyrelsen Uppsala'];
    const others = ['Umeå kommun', 'Umeå Kommunföretag AB', 'Umeå kommun, Kulturförvaltningen', 'LTU', 'LTU Business AB'];
    expect(new Set([...names, ...others].map(key)).size).toBe(names.length + others.length);
  });

  it('takes neither a legal form nor a place after an abbreviation for the name', () => {
    const names = ['KVARNAN, z.s.', 'BJERKE, z.s.', 'KVARNAN, AB', 'RISE, Göteborg', 'Göteborg', 'VINTER, Göteborg'];
    expect(new Set(names.map((name) => keyOf(readName(name, null)))).size).toBe(names.length - 1);
    expect(readName('KVARNAN, z.s.', null)).toMatchObject({ core: 'kvarnan', form: 'zs' });
  });

  it('names the body of an office', () => {
    const parents = ['Umeå kommun, Utbildningsförvaltningen', 'Miljönämnden i Umeå kommun', 'Umeå kommuns kulturförvaltning'];
    expect(parents.map((name) => readName(name, null).parent?.core)).toEqual(parents.map(() => 'place:kommun-umea'));
  });
});

describe('Places', () => {
  it('are found by names in several languages and by codes', () => {
    expect(['FI', 'FIN', 'Finland', 'Suomi'].map(countryPlace)).toEqual(Array(4).fill('place:land-finland'));
    expect(['EL', 'GR', 'Greece', 'Grekland'].map(countryPlace)).toEqual(Array(4).fill('place:land-grekland'));
    expect(['Norrbottens län', 'Norrbotten', '25', 'SE332', 'NORRBOTTENS LAN'].map(countyPlace)).toEqual(
      Array(5).fill('place:lan-norrbotten'),
    );
    expect(['Umeå', 'Umeå kommun', 'UMEA', '2480'].map(municipalityPlace)).toEqual(Array(4).fill('place:kommun-umea'));
    expect(['114', '0114'].map(municipalityPlace)).toEqual(Array(2).fill('place:kommun-upplands-vasby'));
    expect([nutsPlace('SE33'), nutsPlace('SE331'), nutsPlace('DE')]).toEqual([
      'place:nuts-se33',
      'place:lan-vasterbotten',
      'place:land-tyskland',
    ]);
  });

  it('are told apart by å, and are null where there is none', () => {
    expect([municipalityPlace('Habo'), municipalityPlace('Håbo'), municipalityPlace('HAABO')]).toEqual([
      'place:kommun-habo',
      'place:kommun-haabo',
      'place:kommun-haabo',
    ]);
    expect([countryPlace('Atlantis'), countyPlace('Lappland'), municipalityPlace('')]).toEqual([null, null, null]);
  });
});

describe('editDistance', () => {
  it('is not looked for between names that are longer than any is, unless they are the same', () => {
    const long = 'snö och is '.repeat(1_000);
    expect([closeness(long, `${long}x`), closeness(long, long)]).toEqual([0, 1]);
  });

  const word = fc.stringMatching(/^[abå]{0,8}$/u);

  it.each([
    ['borghom', 'borgholm', 1],
    ['ab', 'ba', 1],
    ['', 'abc', 3],
    ['samma', 'samma', 0],
  ])('from %j to %j is %i', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
  });

  it('is the same both ways, 0 for the same text alone, and no more than the longer text', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other)).toBe(editDistance(other, one));
        expect(editDistance(one, other) === 0).toBe(one === other);
        expect(closeness(one, other)).toBeGreaterThanOrEqual(0);
        expect(closeness(one, other)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
