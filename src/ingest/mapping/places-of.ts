import type { RecordReader } from '../cells/record-reader.ts';
import { idOfPlace } from '../draft/ids.ts';
import { factsOf, type Told } from '../draft/told.ts';
import { countryPlace, countyPlace, municipalityPlace, nutsPlace } from '../places.ts';
import type { PlaceMapping, PlaceSort } from './mapping.ts';
import { valueOf, valuesOf } from './read-cells.ts';

const shipped: Partial<Record<PlaceSort, (text: string) => string | null>> = {
  country: countryPlace,
  county: countyPlace,
  municipality: municipalityPlace,
  region: nutsPlace,
};

/** The places that a cell names, each with what is said of it; one that is to be a shipped place and is none is noted and left out. */
export function placesOf({ cell, sort, country }: PlaceMapping, record: RecordReader): readonly Told[] {
  const find = shipped[sort];
  const land = valueOf(record, country);
  const around = land === null ? null : countryPlace(land);
  return valuesOf(record, cell).flatMap((name) => {
    if (find === undefined) return [ownPlace(record.dataset, name, sort === 'locality' ? 'LOCALITY' : 'AREA', around)];
    const id = find(name) ?? (cell.column === null ? null : record.note(cell.column, `a ${sort}`));
    return id === null ? [] : [{ id, ...factsOf() }];
  });
}

function ownPlace(dataset: string, name: string, kind: 'LOCALITY' | 'AREA', around: string | null): Told {
  const key = around === null ? name : `${name}, ${around.replace('place:land-', '')}`;
  const id = idOfPlace(dataset, kind === 'LOCALITY' ? 'ort' : 'omrade', key);
  return { id, entities: [{ id, kind, name }], statements: around === null ? [] : [{ type: 'WITHIN', subject: id, object: around }] };
}
