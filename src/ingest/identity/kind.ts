import { countryPlace } from '../places.ts';
import { readName } from './read-name.ts';

/**
 * The prefix of the kind of actor that a name surely tells, such as `municipality` for "Umeå kommun", `company` for a name
 * ending in AB or GmbH, `unit` for an office of a public body; null when the name doesn't tell. `country` is a name, a code
 * or the id of a place, or null when it isn't known. Gotland's region is its municipality.
 */
export function kindOfName(name: string, country: string | null): string | null {
  const place = country === null || country.startsWith('place:') ? country : countryPlace(country);
  const { sort, core } = readName(name, place);
  if (sort === 'region' && core === 'place:lan-gotland') return 'municipality';
  if (sort === 'university' && /(?:sjukhus|hospital|library|bibliotek|press|holding)/iu.test(name)) return null;
  return sort;
}
