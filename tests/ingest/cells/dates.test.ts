import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/ingest/cells/dates.ts';

describe('readDate', () => {
  it.each<readonly [cell: string | number, value: string]>([
    ['2014', '2014'],
    [2014, '2014'],
    ['2014-03', '2014-03'],
    ['2014/3', '2014-03'],
    ['03/2014', '2014-03'],
    ['2014-03-02', '2014-03-02'],
    ['2014/03/02', '2014-03-02'],
    ['20140302', '2014-03-02'],
    ['2015-06-10T00:00:00+00:00', '2015-06-10'],
    ['2015-06-10T12:30:05.123Z', '2015-06-10'],
    ['2015-06-10 08:15', '2015-06-10'],
    ['18.07.2007', '2007-07-18'],
    ['18. 7. 2007', '2007-07-18'],
    ['18/07/2007', '2007-07-18'],
    ['18-07-2007', '2007-07-18'],
    ['18/07/2007 00:00:00', '2007-07-18'],
    ['3/4/2015', '2015-04-03'],
    ['01. Nov 15', '2015-11-01'],
    ['31. Dez 18', '2018-12-31'],
    ['31-Dec-18', '2018-12-31'],
    ['1 juli 2014', '2014-07-01'],
    ['den 1 juli 2014', '2014-07-01'],
    ['1. heinäkuuta 2014', '2014-07-01'],
    ['1. März 2014', '2014-03-01'],
    ['1st July 2014', '2014-07-01'],
    ['July 1, 2014', '2014-07-01'],
    ['Tuesday, 1 July 2014', '2014-07-01'],
    ['July 2014', '2014-07'],
    ['juli 2014', '2014-07'],
    ['Jul-14', '2014-07'],
    ['2014 juli', '2014-07'],
    ['18.07.07', '2007-07-18'],
    ['18.07.49', '2049-07-18'],
    ['18.07.50', '1950-07-18'],
    ['95-12-31', '1995-12-31'],
    [41821, '2014-07-01'],
    ['41821', '2014-07-01'],
    ['41821.5', '2014-07-01'],
    ['="2014-03-02"', '2014-03-02'],
    ['29.02.2016', '2016-02-29'],
  ])('reads %j as %s', (cell, value) => {
    expect(readDate(cell)).toEqual({ is: 'READ', value });
  });

  it('reads the month first where it is told to', () => {
    expect(readDate('03/04/2015', 'MONTH_FIRST')).toEqual({ is: 'READ', value: '2015-03-04' });
    expect(readDate('03/04/2015')).toEqual({ is: 'READ', value: '2015-04-03' });
  });

  it.each(['', 'n/a', 'okänd', '0000-00-00', '0000-00-00 00:00:00'])('finds nothing in %j', (cell) => {
    expect(readDate(cell)).toEqual({ is: 'NOTHING' });
  });

  it.each([
    '2014-13',
    '2014-02-30',
    '31.04.2014',
    '29.02.2015',
    '04/13/2015',
    '2014–2020',
    '2014-2020',
    '10-11-12',
    'våren 2014',
    'Q1 2014',
    'pågående',
    '1 foo 2014',
    '12',
    '123',
  ])('does not read %j', (cell) => {
    expect(readDate(cell).is).toBe('UNREADABLE');
  });

  it('reads every day of a century in every shape', () => {
    const days = fc.date({ min: new Date('1955-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const value = date.toISOString().slice(0, 10);
        const [year = '', month = '', day = ''] = value.split('-');
        const name = new Intl.DateTimeFormat('sv', { month: 'long', timeZone: 'UTC' }).format(date);
        const shapes = [value, date.toISOString(), `${day}.${month}.${year}`, `${day}/${month}/${year}`, `${day} ${name} ${year}`];
        for (const cell of [...shapes, `${day}.${month}.${year.slice(2)}`, `${year}${month}${day}`]) {
          const inRange = !cell.endsWith(`.${year.slice(2)}`) || (Number(year) >= 1950 && Number(year) < 2050);
          if (inRange) expect(readDate(cell)).toEqual({ is: 'READ', value });
        }
      }),
    );
  });

  it('reads the days of a spreadsheet', () => {
    const serialOf1970 = 25_569;
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 73_049 }), (days) => {
        const value = new Date((days - serialOf1970) * 86_400_000).toISOString().slice(0, 10);
        expect(readDate(days)).toEqual({ is: 'READ', value });
      }),
    );
  });

  it('throws for no text, and gives days that exist', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.\-/ ]{1,12}$/), fc.double()), (cell) => {
        const reading = readDate(cell);
        if (reading.is !== 'READ') return;
        expect(reading.value).toMatch(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
        if (reading.value.length === 10) expect(new Date(reading.value).toISOString().slice(0, 10)).toBe(reading.value);
      }),
    );
  });
});
