import { padCode } from '../cells/codes.ts';
import type { RecordReader } from '../cells/record-reader.ts';
import type { Facts, Format } from '../draft/format.ts';
import { identified } from '../draft/identified.ts';
import { actorOf, factsOf, located } from '../draft/told.ts';
import { countyPlace, municipalityPlace, nutsPlace } from '../places.ts';

/**
 * The register of Sweden's municipalities and counties. A municipality has its code as a number with four digits and is found by it
 * in the shipped register; counties, regions and territories are shipped places, which get nothing but statements.
 */
export const registrySe: Format = {
  name: 'registry-se',
  summary: "Sweden's municipalities and counties with their codes, regions and population (CSV).",
  tables: [
    { name: 'municipalities', columns: ['municipality_code', 'municipality_name', 'county_code'], read: readMunicipality },
    { name: 'counties', columns: ['county_code', 'county_name'], read: readCounty },
    { name: 'population', columns: ['k_ID', 'kommun'], read: readPopulation },
    { name: 'regions', columns: ['nuts_code', 'name'], read: readRegion },
  ],
  source: { title: 'Sveriges kommuner och län', publisher: 'Statistiska centralbyrån (SCB)' },
};

function readMunicipality(record: RecordReader): Facts {
  const code = padCode(record.needed('municipality_code'), 4);
  const place = municipalityPlace(code) ?? record.setAside('municipality_code', 'the code of a municipality of today');
  const countyCode = padCode(record.needed('county_code'), 2);
  const county = countyPlace(countyCode) ?? record.setAside('county_code', 'the code of a county');
  if (!code.startsWith(countyCode)) record.note('county_code', `${code.slice(0, 2)}, with which the municipality's code begins`);
  const short = record.text('municipality_name_short');
  const municipality = actorOf(record.dataset, {
    ...{ name: record.needed('municipality_name'), kind: 'MUNICIPALITY', key: code },
    names: short === null ? [] : [{ value: short, kind: 'SHORT', lang: 'sv' }],
    identifiers: identified(record, 'municipality_code', 'scb-kommun', code),
  });
  return factsOf(
    municipality,
    located(municipality, place),
    { type: 'WITHIN', subject: place, object: county },
    population(record, place, /^population_(\d{4})$/),
  );
}

function readCounty(record: RecordReader): Facts {
  const county = countyPlace(padCode(record.needed('county_code'), 2)) ?? record.setAside('county_code', 'the code of a county');
  const named = countyPlace(record.needed('county_name'));
  if (named !== county) record.setAside('county_name', 'the name of the county with this code');
  return factsOf({ type: 'WITHIN', subject: county, object: 'place:land-sverige' });
}

/** Each region lies in that whose code is its own without the last sign. */
function readRegion(record: RecordReader): Facts {
  const code = record.needed('nuts_code').toUpperCase();
  const region = nutsPlace(code) ?? record.setAside('nuts_code', 'a region of Sweden in NUTS 2013');
  const wider = code.length > 2 ? nutsPlace(code.slice(0, -1)) : null;
  return wider === null ? factsOf() : factsOf({ type: 'WITHIN', subject: region, object: wider });
}

/** The table has no å, so that Håbo and Habo are one name; its own ids tell them apart. */
const alikeWithoutAccents: ReadonlyMap<string, string> = new Map([
  ['HAB', '0305'],
  ['HBO', '0643'],
]);

function readPopulation(record: RecordReader): Facts {
  const name = record.needed('kommun');
  const code = alikeWithoutAccents.get(record.needed('k_ID'));
  const place = municipalityPlace(code ?? name) ?? record.setAside('kommun', 'the name of a municipality of today');
  return population(record, place, /^ar_(\d{4})$/);
}

/** The newest year alone: a series of seventy years is no matter of a graph. */
function population(record: RecordReader, place: string, form: RegExp): Facts {
  const years = Object.keys(record.record.values).flatMap((column) => (form.test(column) ? [{ column, year: column.slice(-4) }] : []));
  const newest = years.sort((one, other) => other.year.localeCompare(one.year)).find(({ column }) => record.text(column) !== null);
  const count = newest === undefined ? null : record.whole(newest.column);
  if (newest === undefined || count === null) return factsOf();
  const { year } = newest;
  return factsOf({ type: 'CLAIM', subject: place, property: 'population', value: String(count), start: year, end: year, key: year });
}
