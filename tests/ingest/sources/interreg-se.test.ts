import { beforeAll, describe, expect, it } from 'vitest';
import { interregSe } from '../../../src/ingest/sources/interreg-se.ts';
import { readSource, type ReadSource } from './read-source.ts';

describe('interreg-se', () => {
  let source: ReadSource;
  beforeAll(async () => {
    source = await readSource(interregSe, 'interreg-se.json');
  });
  const partnerships = () => source.statements.filter(({ type }) => type === 'PARTNERS_IN');
  const claims = (property: string) => source.statements.filter((statement) => statement.property === property);
  const objectsOf = (type: string, subject: string) => [
    ...new Set(source.statements.filter((each) => each.type === type && each.subject === subject).map(({ object }) => object)),
  ];

  it('A project is told by its programme and its name, not by the id, which begins anew', () => {
    const projects = new Set(partnerships().map(({ object }) => object));
    expect(projects.size).toBe(3);
    expect(partnerships()).toHaveLength(7);
  });

  it('A lead partner is LEAD, a project partner PARTNER, an associated one PARTNER in other words', () => {
    expect(partnerships().map(({ role, wording }) => [role, wording ?? ''])).toEqual([
      ['LEAD', ''],
      ['PARTNER', ''],
      ['PARTNER', ''],
      ['PARTNER', 'associated partner'],
      ['LEAD', ''],
      ['PARTNER', ''],
      ['PARTNER', ''],
    ]);
  });

  it('A budget of 0 is one for an associated partner and not stated for others', () => {
    expect(partnerships().map(({ amount }) => amount)).toEqual(['120000.50', '45500', '1234', '0', '99.99', '500', undefined]);
    expect(source.notes).toContain('partnerbudget: "0"');
  });

  it('A partner twice in a project is one actor with two statements', () => {
    const [, first, second] = partnerships();
    expect(first?.subject).toBe(second?.subject);
    expect(first?.subject).toMatch(/^municipality:interreg-se-umea-kommun-sverige-[0-9a-f]{6}$/);
    expect(first?.key).not.toBe(second?.key);
  });

  it('A partner without a name is an organisation of its own, and is noted', () => {
    const unnamed = source.idOf('Ej namngiven partner 2 i Älvdalsbron');
    expect(unnamed).toMatch(/^organisation:/);
    expect(partnerships().filter(({ subject }) => subject === unnamed)).toHaveLength(1);
    expect(source.notes).toContain('organisationsnamn: "null"');
  });

  it('Days that no calendar has and an end before the start are noted and left out of the period', () => {
    expect(claims('period').map(({ start, end, value }) => ({ start, end, value }))).toContainEqual({
      start: '2024-01-01',
      end: '',
      value: '2024-01-01 – 2027-02-31',
    });
    expect(claims('period').map(({ end }) => end)).not.toContain('2023-12-31');
    expect(source.notes).toEqual(expect.arrayContaining(['slutdatum: "2027-02-31"', 'slutdatum: "2023-12-31"']));
  });

  it('A feasibility study is a PRE_STUDY', () => {
    expect([...source.entities.values()].filter(({ kind }) => kind === 'PRE_STUDY').map(({ name }) => name)).toEqual(['Norrskensnät']);
  });

  it('Partners are in their county, or else in their country', () => {
    expect(objectsOf('LOCATED_IN', source.idOf('Umeå kommun'))).toEqual(['place:lan-vasterbotten']);
    expect(objectsOf('LOCATED_IN', source.idOf('Exempelhamnen'))).toEqual(['place:land-sverige']);
  });

  it('A specific objective is narrower than its policy objective and than the shipped themes it plainly belongs to', () => {
    expect(objectsOf('BROADER', 'theme:interreg-se-rso2-2')).toEqual(['theme:energi', 'theme:fornybar-energi', 'theme:interreg-se-po2']);
  });

  it('A code that belongs to another policy objective is a theme by itself', () => {
    expect(objectsOf('BROADER', 'theme:interreg-se-rso6-4')).toEqual([]);
    expect(source.entities.get('theme:interreg-se-rso6-4')?.name).toBe('RSO6.4');
  });

  it('Programmes are of the Regional Fund, which nobody states', () => {
    expect(source.statements.find(({ type }) => type === 'OF_FUND')).toMatchObject({
      subject: 'programme:interreg-se-aurora',
      object: 'fund:erdf',
      stated: 'false',
    });
  });

  it('Whether a project is active is its status as stated', () => {
    expect(new Set(claims('status').map(({ value }) => value))).toEqual(new Set(['aktiv', 'inte aktiv']));
  });

  it('A role that is none of Interreg sets the row aside', () => {
    expect(source.setAside).toEqual(['organisationsroll: "XX"']);
  });
});
