import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount, type AmountForm } from '../../../src/ingest/cells/amounts.ts';
import { currencyOf } from '../../../src/ingest/cells/currency.ts';

const nbsp = '\u00a0';
const thin = '\u202f';

describe('readAmount', () => {
  it.each<readonly [cell: string | number, value: string]>([
    ['149355', '149355'],
    ['7995922,4', '7995922.40'],
    ['32467,02', '32467.02'],
    ['596937.5', '596937.50'],
    ['1 234 567,50', '1234567.50'],
    [`1${nbsp}234${nbsp}567`, '1234567'],
    [`1${thin}234,5`, '1234.50'],
    ['1.234.567,89', '1234567.89'],
    ['1,234,567.89', '1234567.89'],
    ['1.234.567', '1234567'],
    ["1'234'567.00", '1234567'],
    ['1’234’567', '1234567'],
    ['="12500"', '12500'],
    ['€ 1 500,00', '1500'],
    ['1 500 EUR', '1500'],
    ['SEK 2500000', '2500000'],
    ['12 000 kr', '12000'],
    ['12 000:-', '12000'],
    ['500,-', '500'],
    ['£15,000.00', '15000'],
    ['1,5 mkr', '1500000'],
    ['2,25 MSEK', '2250000'],
    ['350 tkr', '350000'],
    ['0', '0'],
    ['0,00', '0'],
    [212449300.0099999, '212449300.01'],
    [0.1 + 0.2, '0.30'],
    [15000, '15000'],
    ['1,230000', '1.23'],
  ])('reads %j as %s', (cell, value) => {
    expect(readAmount(cell)).toEqual({ is: 'READ', value });
  });

  it.each(['', ' ', 'NA', 'n/a', '-', '–', 'ukjent', 'UPPGIFT SAKNAS', '[BORTTAGET]', 'null', 'NULL'])('finds nothing in %j', (cell) => {
    expect(readAmount(cell)).toEqual({ is: 'NOTHING' });
  });

  it.each<string | number>([
    '-500',
    '−500',
    '(500)',
    '500-',
    -3,
    '1.234',
    '12,345',
    '12.34.56',
    '1,23,456',
    '1 23 456',
    '1234,567',
    '0.125',
    '1,5E+06',
    1e21,
    'ca 500',
    '500–600',
    '50%',
    'ja',
    '01.234.567',
    '1.234,567.89',
  ])('does not read %j', (cell) => {
    expect(readAmount(cell).is).toBe('UNREADABLE');
  });

  it.each<readonly [cell: string | number, form: AmountForm, value: string]>([
    ['1.234', { decimal: ',' }, '1234'],
    ['12,345', { decimal: '.' }, '12345'],
    ['1,230', { decimal: ',' }, '1.23'],
    ['1.449520', { unit: 1_000_000 }, '1449520'],
    ['1.234', { unit: 1_000_000 }, '1234000'],
    ['0,5', { unit: 1_000 }, '500'],
    [2.345, { unit: 1_000 }, '2345'],
  ])('reads %j of a column with %j as %s', (cell, form, value) => {
    expect(readAmount(cell, form)).toEqual({ is: 'READ', value });
  });

  it('reads what it wrote, however thousands and decimals are set', () => {
    const signs = [
      [' ', ','],
      [nbsp, ','],
      ['.', ','],
      [',', '.'],
      ["'", '.'],
      ['', ','],
      ['', '.'],
    ] as const;
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.constantFrom(...signs), (hundredths, [group, decimal]) => {
        const whole = (hundredths / 100n).toString();
        const decimals = (hundredths % 100n).toString().padStart(2, '0');
        const cell = `${whole.replace(/\B(?=(\d{3})+$)/g, group)}${decimal}${decimals}`;
        const value = decimals === '00' ? whole : `${whole}.${decimals}`;
        expect(readAmount(cell)).toEqual({ is: 'READ', value });
        expect(readAmount(value)).toEqual({ is: 'READ', value });
      }),
    );
  });

  it('reads sums of hundredths as a computer adds them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 50 }), (hundredths) => {
        const sum = hundredths.reduce((total, one) => total + one / 100, 0);
        const exact = hundredths.reduce((total, one) => total + one, 0);
        expect(readAmount(sum)).toEqual(readAmount((exact / 100).toFixed(2)));
      }),
    );
  });

  it('throws for no text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.double()), (cell) => {
        const reading = readAmount(cell);
        if (reading.is === 'READ') expect(reading.value).toMatch(/^(?:\d+)(?:\.\d{2})?$/);
      }),
    );
  });
});

describe('currencyOf', () => {
  it.each<readonly [text: string, currency: string | null]>([
    ['1 000 EUR', 'EUR'],
    ['€500', 'EUR'],
    ['Total project costs £m', 'GBP'],
    ['beviljat_belopp_sek', 'SEK'],
    ['Budget (MSEK)', 'SEK'],
    ['budget in euro', 'EUR'],
    ['500 kr', null],
    ['$500', null],
    ['EUR/SEK', null],
    ['Seksjon', null],
    ['Budget', null],
  ])('finds in %j %s', (text, currency) => {
    expect(currencyOf(text)).toBe(currency);
  });
});
