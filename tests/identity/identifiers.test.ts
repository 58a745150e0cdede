import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparableIdentifiers,
  hasCheckDigit,
  normalisedIdentifier,
  organisationNumber,
  organisationOfVat,
  paddedCode,
  vatOfOrganisation,
} from '../../src/ingest/identity/identifiers.ts';

const digit = fc.integer({ min: 0, max: 9 });

/** Ten digits that are an organisation number: the third is 2 or more, the last the check digit. */
const organisation = fc
  .tuple(digit, digit, fc.integer({ min: 2, max: 9 }), fc.array(digit, { minLength: 6, maxLength: 6 }))
  .map(([first, second, third, others]) => {
    const nine = [first, second, third, ...others].join('');
    const last = '0123456789'.split(/(?=.)/u).find((check) => hasCheckDigit(nine + check)) ?? '';
    return nine + last;
  });

describe('organisationNumber', () => {
  it.each([
    ['202100-2445', '202100-2445'],
    ['2021002445', '202100-2445'],
    ['162021002445', '202100-2445'],
    [' 202100 2445 ', '202100-2445'],
    ['202100-2446', null],
    ['811218-9876', null],
    ['20210-2445', null],
    ['', null],
  ])('reads %j as %j', (text, number) => {
    expect(organisationNumber(text)).toBe(number);
  });

  it('reads every right number in each of its forms, and none with another digit', () => {
    fc.assert(
      fc.property(organisation, fc.integer({ min: 0, max: 9 }), digit, (digits, at, other) => {
        const number = `${digits.slice(0, 6)}-${digits.slice(6)}`;
        expect([digits, number, `16${digits}`, `16${number}`].map(organisationNumber)).toEqual([number, number, number, number]);
        const changed = digits.slice(0, at) + String(other) + digits.slice(at + 1);
        if (changed !== digits) expect(organisationNumber(changed)).toBeNull();
      }),
    );
  });

  it('is found again in the VAT number', () => {
    fc.assert(
      fc.property(organisation, (digits) => {
        const number = organisationNumber(digits) ?? '';
        expect(organisationOfVat(vatOfOrganisation(number))).toBe(number);
      }),
    );
  });
});

describe('paddedCode', () => {
  it('gives lost zeros back, and nothing for what is no code', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999 }), (code) => {
        expect(paddedCode(String(code), 4)).toBe(String(code).padStart(4, '0'));
      }),
    );
    expect([paddedCode('12345', 4), paddedCode('AC', 2), paddedCode('', 2)]).toEqual([null, null, null]);
  });
});

describe('normalisedIdentifier', () => {
  it.each([
    ['ror', 'https://ror.org/05kb8h459', '05kb8h459'],
    ['ror', 'ror.org/05KB8H459', '05kb8h459'],
    ['ror', 'https://ror.org/x', null],
    ['wikidata', 'http://www.wikidata.org/entity/Q25287', 'Q25287'],
    ['pic', ' 999882694 ', '999882694'],
    ['pic', '99988269', null],
    ['vat', 'SE 2021 0024 4501', 'SE202100244501'],
    ['scb-kommun', '885', '0885'],
    ['org-id', ' GB-CHC-1 ', 'GB-CHC-1'],
  ])('makes of %s %j %j', (scheme, value, told) => {
    expect(normalisedIdentifier({ scheme, value })?.value ?? null).toBe(told);
  });

  it('changes nothing the second time', () => {
    const schemes = fc.constantFrom('orgnr', 'vat', 'pic', 'ror', 'wikidata', 'scb-kommun', 'scb-lan', 'isni', 'lei');
    const values = fc.oneof(fc.string(), fc.stringMatching(/^(SE|Q|0)?[0-9a-z]{1,14}$/u));
    fc.assert(
      fc.property(schemes, values, (scheme, value) => {
        const once = normalisedIdentifier({ scheme, value });
        if (once !== null) expect(normalisedIdentifier(once)).toEqual(once);
      }),
    );
  });
});

describe('comparableIdentifiers', () => {
  it('takes a Swedish VAT number as the organisation number in it, and leaves out what is wrong', () => {
    const identifiers = [
      { scheme: 'vat', value: 'SE202100244501' },
      { scheme: 'orgnr', value: '202100-2445' },
      { scheme: 'orgnr', value: '202100-2444' },
      { scheme: 'vat', value: 'DK29102384' },
    ];
    expect(comparableIdentifiers(identifiers)).toEqual([
      { scheme: 'orgnr', value: '202100-2445' },
      { scheme: 'vat', value: 'DK29102384' },
    ]);
  });
});
