import type { EntityFacts, PlaceFacts } from '../../reconcile/facts.ts';
import { typeReference } from './types.ts';

/** A value of a property in the form of the data extension. */
export type Value = { readonly str: string } | { readonly int: number } | { readonly id: string; readonly name: string };

/** Something that the service tells of entities, or takes into account when it looks for them. */
export interface Property {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** The type of its values where they are entities. */
  readonly type?: 'Place';
  /** Where it is told: of actors alone, of places too, or of every entity. */
  readonly of: 'actors' | 'actors and places' | 'all';
  /** How a query may use it: as an identifier of this scheme, or as a place; null when it may not. */
  readonly asks: 'identifier' | 'place' | null;
  values(facts: EntityFacts): readonly Value[];
}

const schemes: readonly (readonly [scheme: string, name: string, description: string, of: Property['of']])[] = [
  ['orgnr', 'Organisation number', 'The Swedish organisation number', 'actors'],
  ['scb-kommun', 'SCB municipality code', 'The four digits of Statistics Sweden', 'actors and places'],
  ['scb-lan', 'SCB county code', 'The two digits of Statistics Sweden', 'actors and places'],
  ['ror', 'ROR id', 'The id in the Research Organization Registry', 'actors'],
  ['pic', 'PIC', 'The participant identification code of the European Union', 'actors'],
  ['vat', 'VAT number', 'The VAT number with its country', 'actors'],
  ['wikidata', 'Wikidata id', 'The item of Wikidata', 'all'],
  ['nuts', 'NUTS code', 'The region of NUTS', 'actors and places'],
  ['iso-3166', 'ISO 3166 code', 'The code of a country', 'actors and places'],
];

const placeKinds: readonly (readonly [id: string, name: string, description: string, kind: string])[] = [
  ['municipality', 'Municipality', 'The municipality whose territory it lies in', 'MUNICIPALITY'],
  ['county', 'County', 'The county it lies in', 'COUNTY'],
  ['country', 'Country', 'The country it lies in', 'COUNTRY'],
];

/** All properties. */
export const properties: readonly Property[] = [
  told('name', 'Name', 'The official name', ({ name }) => [{ str: name }]),
  told('name-en', 'Name in English', 'The English name, where one is known', ({ nameEn }) => (nameEn === null ? [] : [{ str: nameEn }])),
  told('other-name', 'Other names', 'Short forms, abbreviations, former names and translations', ({ name, names }) =>
    names.filter(({ value }) => value !== name).map(({ value }) => ({ str: value })),
  ),
  told('kind', 'Kind', 'What it is: a municipality, a project, a place', ({ type }) => [{ str: typeReference(type).name }]),
  ...schemes.map(([scheme, name, description, of]): Property => ({
    ...{ id: scheme, name, description, of, asks: 'identifier' },
    values: ({ identifiers }) => identifiers.filter((each) => each.scheme === scheme).map(({ value }) => ({ str: value })),
  })),
  ...placeKinds.map(([id, name, description, kind]): Property => ({
    ...{ id, name, description, type: 'Place', of: 'actors and places', asks: 'place' },
    values: ({ places }) => places.filter((place) => place.kind === kind).map(placeValue),
  })),
  told('statements', 'Number of statements', 'How many statements of the graph are about it', ({ degree }) => [{ int: degree }]),
];

/** The property with this id. */
export function propertyOf(id: string): Property | undefined {
  return properties.find((property) => property.id === id);
}

function told(id: string, name: string, description: string, values: Property['values']): Property {
  return { id, name, description, of: 'all', asks: null, values };
}

function placeValue({ id, name }: PlaceFacts): Value {
  return { id, name };
}
