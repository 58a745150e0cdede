import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFinding, noFindings } from '../../../src/ingest/findings.ts';
import type { Mapping } from '../../../src/ingest/mapping/mapping.ts';
import { readMapping } from '../../../src/ingest/mapping/read-mapping.ts';
import { suggestMapping } from '../../../src/ingest/mapping/suggest.ts';

function suggested(columns: readonly string[], ...rows: readonly (readonly string[])[]): { text: string; mapping: Mapping } {
  const text = suggestMapping({
    file: 'Min lista.csv',
    columns,
    rows: rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? '']))),
  });
  const findings = noFindings();
  const mapping = readMapping(text, 'suggested.yaml', findings);
  if (mapping === null) throw new Error([...findings.list.map(describeFinding), text].join('\n'));
  return { text, mapping };
}

describe('A mapping is proposed', () => {
  it.each<[string, readonly string[], readonly string[], string]>([
    [
      'Swedish',
      ['Diarienummer', 'Projektnamn', 'Startdatum', 'Slutdatum', 'Sökande', 'Beviljat belopp', 'Fond'],
      ['7', 'Is', '2014-01-01', '2015-01-01', 'Umeå kommun', '12,50', 'ERUF'],
      'SEK',
    ],
    [
      'English',
      ['Reference', 'Project title', 'Start date', 'End date', 'Beneficiary', 'EU contribution (€)', 'Type of fund'],
      ['7', 'Ice', '2014-01-01', '2015-01-01', 'Snow Ltd', '12,50', 'ERDF'],
      'EUR',
    ],
    [
      'Danish',
      ['Journalnr', 'Projekttitel', 'Start_dato', 'Slut_dato', 'Tilskudsmodtager', 'Tilskud', 'Ordning'],
      ['7', 'Is', '01.01.2014', '01.01.2015', 'Is Kommune', '12,50', 'Regionalfonden'],
      'DKK',
    ],
    [
      'Norwegian',
      ['Saksnummer', 'Prosjektnavn', 'Startdato', 'Sluttdato', 'Tilskuddsmottaker', 'Innvilget beløp', 'Finansieringskilde'],
      ['7', 'Is', '01.01.2014', '01.01.2015', 'Is kommune', '12,50', 'ERDF'],
      'NOK',
    ],
    [
      'German',
      ['Förderkennzeichen', 'Bezeichnung des Vorhabens', 'Beginn', 'Ende', 'Zuwendungsempfänger', 'Fördersumme', 'Fonds'],
      ['7', 'Eis', '01.01.2014', '01.01.2015', 'Stadt Eis', '12,50', 'EFRE'],
      'EUR',
    ],
    [
      'Finnish',
      ['Hankekoodi', 'Hankkeen nimi', 'Alkamispäivä', 'Päättymispäivä', 'Tuensaaja', 'Myönnetty rahoitus', 'Rahasto'],
      ['7', 'Jää', '1.1.2014', '1.1.2015', 'Jään kaupunki', '12,50', 'EAKR'],
      'EUR',
    ],
  ])('for %s headers', (_language, columns, row, currency) => {
    const { mapping } = suggested(columns, row);
    const [key = '', name, start, end, who, amount, fund] = columns;
    expect(mapping.project).toMatchObject({ key: [key], name: { column: name }, start, end });
    expect(mapping.actors).toMatchObject([{ name: { column: who } }]);
    expect(mapping.funding).toMatchObject([{ funder: { column: fund }, money: { column: amount, decimal: ',' } }]);
    expect(mapping.funding[0]?.money?.currency?.value).toBe(currency);
    expect([...(mapping.funding[0]?.funder.values ?? [])][0]?.[1]).toBe('fund:erdf');
  });

  it('with the columns that tell rows apart, where no column is a number', () => {
    const rows = [
      ['Is', 'A AB', '2014', '10'],
      ['Is', 'A AB', '2014', '20'],
    ];
    expect(suggested(['Projekt', 'Sökande', 'Start', 'Budget'], ...rows).mapping.project?.key).toEqual([
      'Projekt',
      'Sökande',
      'Start',
      'Budget',
    ]);
  });

  it('with whole pounds where the header says millions and the cells can’t be', () => {
    const { mapping, text } = suggested(['Project name', 'Total cost £m'], ['Ice', '2390607'], ['Snow', '1434364']);
    expect(mapping.project?.budget).toMatchObject({ unit: 1, currency: { value: 'GBP' } });
    expect(text).toContain('the header says millions');
    expect(suggested(['Project name', 'Total cost £m'], ['Ice', '2.4']).mapping.project?.budget?.unit).toBe(1_000_000);
  });

  it('with the separator of a cell that holds several partners', () => {
    const { mapping } = suggested(['Projekt', 'Sökande', 'Partner'], ['Is', 'A', 'B AB; C AB'], ['Snö', 'A', 'B AB; D AB']);
    expect(mapping.actors[1]).toMatchObject({ name: { column: 'Partner', separator: '; ' }, role: { value: 'PARTNER' } });
  });

  it('with month first where a day over 12 stands second', () => {
    expect(suggested(['Project name', 'Start date'], ['Ice', '03/14/2015']).mapping.dates).toBe('MONTH_FIRST');
  });

  it('as a list of actors where nothing is a project, with its numbers by their form', () => {
    const { mapping, text } = suggested(['Namn', 'Org.nr', 'Telefon', 'Kommentar'], ['Is AS', '974760673', '1', 'x']);
    expect(mapping.project).toBeNull();
    expect([...(mapping.actors[0]?.identifiers ?? [])]).toEqual([['brreg', 'Org.nr']]);
    expect(mapping.personal).toEqual(['Telefon']);
    expect(text).toContain('# Not used: "Kommentar"');
  });

  it('with money that nobody is said to give only as a comment', () => {
    const { mapping, text } = suggested(['Projekt', 'Beviljat belopp'], ['Is', '10']);
    expect(mapping.funding).toEqual([]);
    expect(text).toContain('# funding:');
  });

  it('for any headers and cells, and can be read', () => {
    const texts = (unit: 'grapheme' | 'binary') => fc.array(fc.string({ unit }), { minLength: 1, maxLength: 8 });
    const isText = (columns: readonly string[]): boolean => columns.some((column) => column.trim() !== '');
    fc.assert(
      fc.property(texts('binary').filter(isText), fc.array(texts('grapheme'), { maxLength: 5 }), (columns, rows) => {
        const { mapping } = suggested([...new Set(columns)], ...rows);
        expect(mapping.actors.length + (mapping.project === null ? 0 : 1)).toBeGreaterThan(0);
      }),
    );
  });
});
