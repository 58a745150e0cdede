import { beforeAll, describe, expect, it } from 'vitest';
import { ror } from '../../../src/ingest/sources/ror.ts';
import { readSource, type ReadSource } from './read-source.ts';

describe('ror', () => {
  let source: ReadSource;
  beforeAll(async () => {
    source = await readSource(ror, 'ror.ndjson');
  });
  const of = (type: string) => source.statements.filter((statement) => statement.type === type);
  const university = () => source.idOf('Norra snöuniversitetet');
  const describedAs = (name: string) => [...source.entities.values()].find((entity) => entity.name === name);

  it('Version 1: names by kind, identifiers without blanks, the municipality by its code', () => {
    expect(describedAs('Norra snöuniversitetet')).toMatchObject({
      kind: 'UNIVERSITY',
      nameEn: 'North Snow University',
      names: [
        { value: 'Snow College', kind: 'ALIAS', lang: 'sv' },
        { value: 'NSU', kind: 'ABBREVIATION', lang: 'sv' },
      ],
      identifiers: [
        { scheme: 'ror', value: '0aaaaaa11' },
        { scheme: 'grid', value: 'grid.99999.0a' },
        { scheme: 'isni', value: '000000012345678X' },
      ],
    });
    expect(of('LOCATED_IN')[0]).toMatchObject({ subject: university(), object: 'place:kommun-umea' });
    expect(of('CLAIM')[0]).toMatchObject({ subject: university(), property: 'founded', value: '1965', start: '1965' });
  });

  it('Version 2: names by kind, identifiers, the municipality by its English name', () => {
    const ids = of('LOCATED_IN').map(({ object }) => object);
    expect(ids).toEqual(['place:kommun-umea', 'place:kommun-goteborg']);
    expect(source.statements.find(({ property }) => property === 'status')).toMatchObject({ value: 'inactive' });
  });

  it('A child is a member of its parent, said by either, under one id', () => {
    const [first, second] = of('MEMBER_OF');
    expect(first).toEqual(second);
    expect(first?.object).toBe(university());
  });

  it('A predecessor is succeeded, a related one collaborates, and neither is more than named', () => {
    expect(of('SUCCEEDS')[0]?.object).toBe(source.idOf('Ice Lab'));
    expect(describedAs('Ice Lab')).toMatchObject({ isNamedOnly: true });
    expect([of('COLLABORATES_WITH')[0]?.subject, of('COLLABORATES_WITH')[0]?.object]).toContain(source.idOf('Plough Works (Norway)'));
    expect(describedAs('Plough Works (Norway)')?.kind).toBe('COMPANY');
  });

  it('A relation of another type is noted, and a record without a name that is shown is set aside', () => {
    expect(source.notes).toEqual(['relationships[2].type: "cousin"']);
    expect(source.setAside).toHaveLength(1);
  });
});
