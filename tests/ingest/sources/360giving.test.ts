import { describe, expect, it } from 'vitest';
import type { ReadSource } from './read-source.ts';
import { readSource } from './read-source.ts';
import { threeSixtyGiving } from '../../../src/ingest/sources/360giving.ts';

const of = (source: ReadSource, type: string) => source.statements.filter((statement) => statement.type === type);

describe('360giving as a package', () => {
  const read = () => readSource(threeSixtyGiving, '360giving.json');

  it('A funder gives a grant to a project, which the recipient owns', async () => {
    const source = await read();
    const project = 'project:360giving-360g-snow-1';
    const funder = source.idOf('Foundation for Winter');
    expect(of(source, 'FUNDS')[0]).toMatchObject({ subject: funder, object: project, kind: 'GRANT', amount: '15000.50', currency: 'GBP' });
    expect(of(source, 'OWNS')[0]).toMatchObject({ subject: source.idOf('Snow Plough Museum'), object: project, role: 'OWNER' });
    expect(of(source, 'UNDER')[0]?.object).toBe(source.idOf('Winter 2015'));
    expect(of(source, 'HAS_THEME')[0]?.object).toBe(source.idOf('Museums'));
    expect(of(source, 'COVERS')[0]?.object).toBe(source.idOf('Leeds'));
  });

  it('Dates are days without their time, and the award is a decision', async () => {
    const source = await read();
    const claims = of(source, 'CLAIM');
    expect(claims.find(({ property }) => property === 'period')).toMatchObject({ start: '2015-07-01', end: '2016-06-30' });
    expect(claims.find(({ property }) => property === 'decision')).toMatchObject({ start: '2015-06-10' });
  });

  it('An organisation has the identifier of its register and its country, but not the publisher’s own', async () => {
    const source = await read();
    const identifiers = (name: string) => source.entities.get(source.idOf(name))?.identifiers;
    expect(identifiers('Foundation for Winter')).toEqual([{ scheme: 'org-id', value: 'GB-CHC-9000009' }]);
    expect(identifiers('Sledge Club')).toEqual([]);
    const places = new Map(of(source, 'LOCATED_IN').map(({ subject, object }) => [subject, object]));
    expect(places.get(source.idOf('Skis Limited'))).toBe('place:land-storbritannien');
    expect(places.get(source.idOf('Sledge Club'))).toBe('place:land-norge');
  });

  it('A grant of two funders is an amount of neither, but the project’s', async () => {
    const source = await read();
    const joint = of(source, 'FUNDS').filter(({ object }) => object === 'project:360giving-360g-snow-2');
    expect(joint.map(({ amount }) => amount)).toEqual([undefined, undefined]);
    expect(of(source, 'CLAIM').find(({ kind }) => kind === 'TOTAL_BUDGET')).toMatchObject({ amount: '20000', currency: 'GBP' });
    expect(of(source, 'PARTNERS_IN').map(({ subject }) => subject)).toEqual([source.idOf('Skis Limited')]);
  });

  it('A grant to a person is set aside, by its own id alone', async () => {
    const source = await readSource(threeSixtyGiving, '360giving-individual.json');
    expect([source.setAside, source.entities.size]).toEqual([['id: "360G-sno-9"'], 0]);
  });

  it('A grant that nobody gives is set aside', async () => {
    expect((await read()).setAside).toEqual(['amountAwarded: "5"']);
  });
});

describe('360giving as a table', () => {
  it('An end before the start is noted and left out, and the grant is kept', async () => {
    const source = await readSource(threeSixtyGiving, '360giving-backward.csv');
    expect(of(source, 'CLAIM').find(({ property }) => property === 'period')).toMatchObject({ start: '2016-07-01', end: '' });
    expect([source.notes, source.setAside]).toEqual([['Planned Dates:0:End Date: "30/06/2015"'], []]);
  });

  it('Numbered columns say the same as the package', async () => {
    const [table, whole] = [await readSource(threeSixtyGiving, '360giving.csv'), await readSource(threeSixtyGiving, '360giving.json')];
    const project = 'project:360giving-360g-snow-1';
    const about = (source: ReadSource) =>
      source.statements.filter(
        ({ type, subject, object }) => type !== 'HAS_THEME' && type !== 'COVERS' && [subject, object].includes(project),
      );
    expect(about(table)).toEqual(about(whole));
  });

  it('A second recipient takes part, and columns without cells are nobody', async () => {
    const source = await readSource(threeSixtyGiving, '360giving.csv');
    expect(of(source, 'PARTNERS_IN').map(({ subject }) => subject)).toEqual([source.idOf('Skis Limited')]);
    expect(of(source, 'FUNDS').map(({ amount }) => amount)).toEqual(['15000.50', '1234.50']);
    expect([source.setAside, source.notes]).toEqual([[], []]);
  });
});
