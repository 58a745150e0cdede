import { describe, expect, it } from 'vitest';
import { registrySe } from '../../../src/ingest/sources/registry-se.ts';
import { readSource } from './read-source.ts';

describe('registry-se', () => {
  it('A municipality has its code with the zeros that a spreadsheet took, and lies in the shipped places', async () => {
    const source = await readSource(registrySe, 'registry-municipalities.csv');
    const ids = source.statements.filter(({ type }) => type === 'LOCATED_IN').map(({ object }) => object);
    expect(ids).toEqual(['place:kommun-upplands-vasby', 'place:kommun-haabo', 'place:kommun-umea']);
    const { identifiers } = source.entities.get(source.idOf('Upplands Väsby kommun')) ?? {};
    expect(identifiers).toEqual([{ scheme: 'scb-kommun', value: '0114' }]);
    expect(source.statements.find(({ type }) => type === 'WITHIN')).toMatchObject({ object: 'place:lan-stockholm' });
  });

  it('A code that no municipality has sets the row aside', async () => {
    expect((await readSource(registrySe, 'registry-municipalities.csv')).setAside).toEqual(['municipality_code: "0999"']);
  });

  it('The population is that of the newest year that says one', async () => {
    const source = await readSource(registrySe, 'registry-municipalities.csv');
    const populations = source.statements.filter(({ property }) => property === 'population');
    expect(populations.map(({ subject, value, start }) => [subject, value, start])).toEqual([
      ['place:kommun-upplands-vasby', '46786', '2019'],
      ['place:kommun-umea', '127119', '2018'],
    ]);
  });

  it('Habo and Håbo are told apart by the ids of a table without å', async () => {
    const source = await readSource(registrySe, 'registry-population.csv');
    expect(source.statements.map(({ subject, value }) => [subject, value])).toEqual([
      ['place:kommun-habo', '12433'],
      ['place:kommun-haabo', '21934'],
      ['place:kommun-umea', '128901'],
    ]);
    expect(source.setAside).toEqual(['kommun: "Ingenstans"']);
  });

  it('A county whose name has another code is set aside', async () => {
    const source = await readSource(registrySe, 'registry-counties.csv');
    expect(source.statements.map(({ subject }) => subject)).toEqual(['place:lan-stockholm', 'place:lan-vasterbotten']);
    expect(source.setAside).toEqual(['county_name: "Västerbottens län"']);
  });

  it('A region lies in that whose code is a sign shorter', async () => {
    const source = await readSource(registrySe, 'registry-regions.csv');
    expect(source.statements.map(({ subject, object }) => [subject, object])).toEqual([
      ['place:nuts-se3', 'place:land-sverige'],
      ['place:nuts-se33', 'place:nuts-se3'],
      ['place:lan-vasterbotten', 'place:nuts-se33'],
    ]);
    expect(source.setAside).toHaveLength(1);
  });
});
