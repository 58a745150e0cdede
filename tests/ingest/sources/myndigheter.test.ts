import { beforeAll, describe, expect, it } from 'vitest';
import { myndigheter } from '../../../src/ingest/sources/myndigheter.ts';
import { readSource, type ReadSource } from './read-source.ts';

describe('myndigheter', () => {
  let source: ReadSource;
  beforeAll(async () => {
    source = await readSource(myndigheter, 'myndigheter.json');
  });
  const of = (type: string) => source.statements.filter((statement) => statement.type === type);
  const claims = (name: string) =>
    of('CLAIM').flatMap(({ subject, property, value }) => (subject === source.idOf(name) ? [[property, value]] : []));

  it('An agency has its English name, other names each once, its number and its Wikidata id', () => {
    expect(source.entities.get(source.idOf('Snöverket'))).toMatchObject({
      kind: 'AGENCY',
      nameEn: 'Swedish Snow Agency',
      names: [
        { value: 'Statens snöverk', kind: 'FORMER', lang: 'sv' },
        { value: 'SNV', kind: 'ABBREVIATION', lang: 'sv' },
      ],
      identifiers: [
        { scheme: 'orgnr', value: '202100-2445' },
        { scheme: 'wikidata', value: 'Q99998' },
      ],
    });
  });

  it('It began in the earliest year that is told, as precisely as it is told; what its name was before is not counted', () => {
    expect(claims('Snöverket')).toEqual([
      ['founded', '2008-07-01'],
      ['employeeCount', '55'],
    ]);
    expect(claims('Isnämnden')).toContainEqual(['dissolved', '2008-07-01']);
  });

  it('It succeeds what it replaced, but not itself under its former name', () => {
    const isOfBoth = { subject: source.idOf('Snöverket'), object: source.idOf('Isnämnden') };
    expect(of('SUCCEEDS').map(({ subject, object }) => ({ subject, object }))).toEqual([isOfBoth, isOfBoth]);
  });

  it('Its ministry mandates it, and no ministry mandates itself', () => {
    const ministry = source.idOf('Klimatdepartementet');
    expect(of('MANDATES').map(({ subject, object }) => [subject === ministry, object === ministry])).toEqual([
      [true, false],
      [false, false],
      [false, false],
    ]);
  });

  it('County boards and universities are of their kinds', () => {
    expect(source.idOf('Länsstyrelsen i Västerbottens län')).toMatch(/^county-board:/);
    expect(source.idOf('Norra högskolan')).toMatch(/^university:/);
  });

  it('A court has not the organisation number of Domstolsverket, and one with a wrong check digit is noted', () => {
    expect(source.entities.get(source.idOf('UMEÅ TINGSRÄTT'))?.identifiers).toEqual([]);
    expect(source.entities.get(source.idOf('Norra högskolan'))?.identifiers).toEqual([]);
    expect(source.notes).toEqual(['esv.org_nr: "202100-2446"']);
  });

  it('An office is in the municipality of its post town, which is inferred', () => {
    expect(of('LOCATED_IN')).toMatchObject([{ object: 'place:kommun-umea', stated: 'false' }]);
  });

  it('An agency without a name is set aside', () => {
    expect(source.setAside).toEqual(['_key: "Okänd"']);
  });

  it('The list of SCB alone gives the same ids', async () => {
    const scb = await readSource(myndigheter, 'myndigheter-scb.json');
    expect(scb.idOf('SNÖVERKET')).toBe(source.idOf('Snöverket'));
    expect(scb.statements.filter(({ property }) => property === 'dissolved')).toMatchObject([
      { subject: source.idOf('Isnämnden'), value: '2008' },
    ]);
  });
});
