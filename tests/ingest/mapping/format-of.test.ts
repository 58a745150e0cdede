import { describe, expect, it } from 'vitest';
import { newRecordReader } from '../../../src/ingest/cells/new-record-reader.ts';
import type { Facts } from '../../../src/ingest/draft/format.ts';
import { describeFinding, noFindings } from '../../../src/ingest/findings.ts';
import { formatOf } from '../../../src/ingest/mapping/format-of.ts';
import { readMapping } from '../../../src/ingest/mapping/read-mapping.ts';

const head = 'dataset: snow\nsource: { title: Snow }\n';

function facts(yaml: string, values: Readonly<Record<string, string>>): Facts & { notes: readonly string[] } {
  const [findings, notes] = [noFindings(), noFindings()];
  const mapping = readMapping(head + yaml, 'map.yaml', findings);
  if (mapping === null) throw new Error(findings.list.map(describeFinding).join('\n'));
  const read = formatOf(mapping).tables[0]?.read;
  const said = read?.(newRecordReader({ file: 'a.csv', line: 2, number: 1, values }, 'snow', notes));
  return { ...(said ?? { entities: [], statements: [] }), notes: notes.list.map(({ column, came }) => `${column ?? ''}: ${came}`) };
}

const project = 'project: { key: [No], name: Name }\n';
const of = (said: Facts, type: string) => said.statements.filter((statement) => statement.type === type);

describe('A row by a mapping', () => {
  it('is a project that its owner owns', () => {
    const said = facts(`${project}actors: [{ name: Who, role: OWNER, country: SE, identifiers: { orgnr: Nr } }]\n`, {
      ...{ No: '7', Name: 'Ice', Who: 'Umeå kommun', Nr: '2021002627' },
    });
    expect(said.entities.map(({ kind, name }) => [kind, name])).toEqual([
      ['PROJECT', 'Ice'],
      ['MUNICIPALITY', 'Umeå kommun'],
    ]);
    expect(said.entities[1]?.identifiers).toEqual([{ scheme: 'orgnr', value: '202100-2627' }]);
    expect(of(said, 'OWNS')).toMatchObject([{ role: 'OWNER', object: said.entities[0]?.id }]);
  });

  it('has one partner for each text in a cell, in the role of the cell', () => {
    const yaml = `${project}actors:\n  - name: { column: With, separator: ";", except: [none] }\n    role: { column: Role, values: { L*: LEAD, P*: PARTNER } }\n`;
    const said = facts(yaml, { No: '1', Name: 'Ice', With: 'A AB; B AB ;none;A AB;', Role: 'Lead partner' });
    expect(of(said, 'PARTNERS_IN').map(({ role }) => role)).toEqual(['LEAD', 'LEAD']);
  });

  it('is set aside when its role means nothing', () => {
    const yaml = `${project}actors:\n  - name: Who\n    role: { column: Role, values: { LP: LEAD } }\n`;
    expect(() => facts(yaml, { No: '1', Name: 'Ice', Who: 'A AB', Role: 'XX' })).toThrow(/a role that the mapping knows/);
  });

  it('has money in thousands with a decimal comma, and the funder that the cell means', () => {
    const yaml = `cells: { decimal: ",", currency: SEK, unit: 1000 }
${project}funding:
  - funder: { column: Fund, values: { ERDF*: fund:erdf } }
    amount: Sum
  - funder: Snow Foundation
    kind: CO_FINANCING
    amount: { column: Other, unit: 1, currency: { column: Cur } }
`;
    const said = facts(yaml, { No: '1', Name: 'Ice', Fund: 'ERDF North', Sum: '12,5', Other: '99,50', Cur: 'eur' });
    expect(of(said, 'FUNDS')).toMatchObject([
      { subject: 'fund:erdf', kind: 'GRANT', amount: '12500', currency: 'SEK' },
      { kind: 'CO_FINANCING', amount: '99.50', currency: 'EUR' },
    ]);
    const [unknown] = [facts(yaml, { No: '1', Name: 'Ice', Fund: 'Bank', Sum: '1', Other: '', Cur: '' })];
    expect(of(unknown, 'FUNDS')).toHaveLength(1);
    expect(unknown.notes).toEqual(['Fund: "Bank"']);
  });

  it('has the currency that the cell of an amount tells, where the mapping says none', () => {
    const yaml = `${project}funding: [{ funder: Snow Foundation, amount: Sum }]\n`;
    const currencyOf = (sum: string, head = '') => of(facts(head + yaml, { No: '1', Name: 'Ice', Sum: sum }), 'FUNDS')[0]?.currency;
    expect([currencyOf('1 000 EUR'), currencyOf('1 000'), currencyOf('1 000 EUR', 'cells: { currency: SEK }\n')]).toEqual([
      'EUR',
      '',
      'SEK',
    ]);
  });

  it('has dates in the order that the mapping says', () => {
    const yaml = 'project: { key: [No], name: Name, start: From, end: To }\n';
    const values = { No: '1', Name: 'Ice', From: '03/04/2015', To: '2016' };
    expect(of(facts(`cells: { dates: month first }\n${yaml}`, values), 'CLAIM')).toMatchObject([{ start: '2015-03-04', end: '2016' }]);
    expect(of(facts(yaml, values), 'CLAIM')).toMatchObject([{ start: '2015-04-03', end: '2016' }]);
  });

  it('has themes of its own under shipped ones, themes by what a cell has in it, and places', () => {
    const yaml = `project:
  key: [No]
  name: Name
  themes:
    - { column: T, separator: ", ", broader: { Energy: theme:energi } }
    - { column: C, contains: { "102": theme:arbetsmarknad, "117": Lifelong learning } }
  covers:
    - { column: Where, is: municipality, separator: ", " }
    - { column: Area, is: area, country: Danmark }
  claims: { status: State }
`;
    const said = facts(yaml, {
      No: '1',
      Name: 'Ice',
      T: 'Energy, Snow',
      C: '102. Work 117. Learning',
      Where: 'Umeå, Atlantis',
      Area: 'Jylland',
      State: 'ongoing',
    });
    expect(of(said, 'HAS_THEME').map(({ object }) => object)).toEqual([
      'theme:snow-energy',
      'theme:snow-snow',
      'theme:arbetsmarknad',
      expect.stringMatching(/^theme:snow-lifelong-learning-/) as string,
    ]);
    expect(of(said, 'BROADER')).toMatchObject([{ subject: 'theme:snow-energy', object: 'theme:energi', stated: 'false' }]);
    expect(of(said, 'COVERS').map(({ object }) => object)).toEqual([
      'place:kommun-umea',
      'place:omrade-snow-jylland-danmark-dac3e3'.replace('dac3e3', of(said, 'WITHIN')[0]?.subject.slice(-6) ?? ''),
    ]);
    expect(of(said, 'WITHIN')[0]?.object).toBe('place:land-danmark');
    expect(of(said, 'CLAIM')).toMatchObject([{ property: 'status', value: 'ongoing' }]);
    expect(said.notes).toEqual(['Where: "Umeå, Atlantis"']);
  });

  it('of a list without projects is an actor, where it is and what it is a member of', () => {
    const said = facts('actors: [{ name: Who, place: { column: Town, is: municipality }, member_of: Snow Network }]\n', {
      Who: 'Isbolaget AB',
      Town: 'Umeå',
    });
    expect(of(said, 'LOCATED_IN')).toMatchObject([{ object: 'place:kommun-umea' }]);
    expect(of(said, 'MEMBER_OF')).toMatchObject([{ role: 'MEMBER' }]);
    expect(said.entities.map(({ name }) => name)).toEqual(['Isbolaget AB', 'Snow Network']);
  });
});
