import { afterAll, describe, expect, it } from 'vitest';
import { isPersonalColumn, withoutPersons } from '../../../src/ingest/check-people.ts';
import { fileOf, readAll, removeFiles, valuesOf } from './read-all.ts';

afterAll(removeFiles);

const mail = ['kontoret', 'example.org'].join('@');
const phone = '070-174 06 05';
const personalNumber = '121212-1212';

describe('isPersonalColumn', () => {
  it.each([
    'Kontaktperson',
    'contactForm',
    'E-post',
    'email_address',
    'projektledare',
    'telnr',
    'Tel.',
    'Telefonnummer',
    'Fax',
    'Mobilnr',
    'Handläggare',
    'Förnamn',
    'last_name',
    'project manager',
    'Ansprechpartner',
  ])('is so for %s', (column) => {
    expect(isPersonalColumn(column)).toBe(true);
  });

  it.each(['projektnamn', 'Antal personer', 'Number of persons', 'hotell', 'totalCost', 'mobilitet', 'Personalkostnader', 'id', 'ledare'])(
    'is not so for %s',
    (column) => {
      expect(isPersonalColumn(column)).toBe(false);
    },
  );
});

describe('withoutPersons', () => {
  it('finds a mail address behind any number of letters', () => {
    expect(withoutPersons(`${'x'.repeat(100)} ${mail}`).text.trim()).toBe('x'.repeat(100));
    expect(withoutPersons(`${'x'.repeat(100)}${mail}`).mailAddresses).toBe(1);
  });

  it('leaves out mail addresses, telephone numbers and personal identity numbers, and counts them', () => {
    expect(withoutPersons(`Fråga ${mail} eller ring ${phone} (${personalNumber}).`)).toEqual({
      text: 'Fråga  eller ring  ().',
      personalNumbers: 1,
      mailAddresses: 1,
      phoneNumbers: 1,
    });
  });

  it.each([
    '202100-2445',
    '2021002445',
    '0000 0001 0059 333X',
    'EIN 01-0562944',
    'perioden 01.04-30.09 2008 var',
    '2014-03-02',
    '01 02 2014',
    '998189947',
    '1 234 567',
    'http://dx.doi.org/10.3030/101191725',
    '0114',
    '090-16 10 00',
  ])('keeps %s', (text) => {
    expect(withoutPersons(text).text).toBe(text);
  });
});

describe('openRecords, of data of persons', () => {
  it('drops columns by their names and those of the format, but for those that it keeps', async () => {
    const path = fileOf('a.csv', `id,contactForm,Telnr,Ombud,text\n1,https://example.org/998189947/1,x,y,se ${mail}\n2,,,-,\n`);
    const read = await readAll(path, { personal: ['ombud'], keeps: ['contactform'] });
    expect(valuesOf(read)[0]).toEqual({ id: '1', contactForm: 'https://example.org/998189947/1', text: 'se ' });
    expect([...read.file.dropped.columns]).toEqual([
      ['Telnr', 1],
      ['Ombud', 1],
    ]);
    expect(read.file.dropped.mailAddresses).toBe(1);
  });

  it('drops them at any depth of JSON', async () => {
    const items = [
      { id: 1, esv: { email: 'x', name: 'Verket' }, list: [{ phone: 'y', note: phone, about: `ring ${phone}` }], orgnr: 1212121212 },
    ];
    const read = await readAll(fileOf('a.json', JSON.stringify(items)));
    expect(valuesOf(read)).toEqual([{ id: 1, esv: { name: 'Verket' }, list: [{ note: phone, about: 'ring ' }], orgnr: null }]);
    expect(Object.fromEntries(read.file.dropped.columns)).toEqual({ 'esv.email': 1, 'list.phone': 1 });
    expect([read.file.dropped.personalNumbers, read.file.dropped.phoneNumbers]).toEqual([1, 1]);
  });
});
