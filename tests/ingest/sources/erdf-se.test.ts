import { beforeAll, describe, expect, it } from 'vitest';
import { erdfSe } from '../../../src/ingest/sources/erdf-se.ts';
import { readSource, type ReadSource } from './read-source.ts';

describe('erdf-se', () => {
  let source: ReadSource;
  beforeAll(async () => {
    source = await readSource(erdfSe, 'erdf-se.json');
  });
  const ofType = (type: string) => source.statements.filter((statement) => statement.type === type);
  const objectsOf = (type: string, subject: string) =>
    ofType(type)
      .filter((statement) => statement.subject === subject)
      .map(({ object }) => object);

  it('A beneficiary owns its project, in the word of the bank', () => {
    expect(ofType('OWNS').map(({ object, role, wording }) => [object, role, wording])).toEqual([
      ['project:erdf-se-20209001', 'OWNER', 'stödmottagare'],
      ['project:erdf-se-20209002', 'OWNER', 'stödmottagare'],
      ['project:erdf-se-20209003', 'OWNER', 'stödmottagare'],
    ]);
  });

  it('A county council keeps the name that it had', () => {
    expect(source.idOf('Västra Götalands Läns Landsting')).toMatch(/^region:erdf-se-/);
  });

  it('The programme of the area funds the project with a grant in kronor', () => {
    expect(ofType('FUNDS')[0]).toMatchObject({
      subject: source.idOf('Regionalt strukturfondsprogram Västsverige 2014–2020'),
      object: 'project:erdf-se-20209001',
      role: 'FUNDER',
      kind: 'GRANT',
      amount: '1250000',
      currency: 'SEK',
      precision: 'EXACT',
    });
    expect(source.idOf('Nationellt regionalfondsprogram 2014–2020')).toMatch(/^programme:/);
  });

  it('A grant of 0 in both currencies is not stated, and is noted', () => {
    expect(ofType('FUNDS')[2]?.amount).toBeUndefined();
    expect(source.notes).toContain('beviljat_belopp_sek: "0"');
  });

  it('Several counties and municipalities in one cell are places that the project covers', () => {
    expect(objectsOf('COVERS', 'project:erdf-se-20209001')).toEqual([
      'place:lan-vastra-gotaland',
      'place:kommun-lilla-edet',
      'place:kommun-stenungsund',
      'place:kommun-dals-ed',
    ]);
  });

  it('Habo is not Håbo', () => {
    expect(objectsOf('COVERS', 'project:erdf-se-20209002')).toEqual(['place:lan-uppsala', 'place:kommun-habo', 'place:kommun-haabo']);
  });

  it('A place that there is not is noted, and the others are kept', () => {
    expect(source.notes).toEqual(expect.arrayContaining(['län: "Habo län, Uppsala"', 'kommuner: "Habo, Håbo, Atlantis"']));
  });

  it('The low-carbon objective is narrower than energy, and an objective that is called as its area is one theme', () => {
    const objective = source.idOf('Att stödja övergången till en koldioxidsnål ekonomi inom alla sektorer');
    expect(objectsOf('BROADER', objective)).toEqual(['theme:energi']);
    expect(objectsOf('HAS_THEME', 'project:erdf-se-20209001')).toHaveLength(2);
    expect(objectsOf('HAS_THEME', 'project:erdf-se-20209002')).toHaveLength(1);
  });

  it('An end that is missing leaves the start', () => {
    const periods = source.statements.filter(({ property }) => property === 'period');
    expect(periods.map(({ start, end }) => [start, end])).toEqual([
      ['2015-09-01', '2018-08-31'],
      ['2015-09-01', '2018-08-31'],
      ['2015-09-01', ''],
    ]);
  });

  it('Blanks in a name are single', () => {
    expect(source.idOf('Solvärme i samverkan')).toBe('project:erdf-se-20209001');
  });

  it('Contact persons and descriptions are dropped and counted', () => {
    expect([...source.dropped.keys()].sort()).toEqual(['e-post', 'projektbeskrivning', 'projektledare', 'telnr']);
    expect(JSON.stringify(source.statements)).not.toContain('Text som inte ska läsas');
  });
});
