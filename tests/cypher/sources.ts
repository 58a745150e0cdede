import type { Check } from './contract-case.ts';

/** The row of a source of which everything is known. */
export const fullSource = {
  id: 'source:a',
  title: 'Årsbok',
  publisher: 'Förlaget',
  date: '2015',
  retrieved: '2024-03-02',
  licence: 'CC BY 4.0',
  address: 'texts/a.txt',
  note: 'Med "citat".',
  coversPlaces: ['place:a', 'place:b'],
  coversFrom: '2014',
  coversTo: '2015-06',
  coversTypes: ['CLAIM', 'OWNS'],
  coversExtent: 'COMPLETE',
  coversReason: 'allt i "boken"',
  dataset: 'one',
  hash: 'h1',
};

/** The six columns of what a source declares to cover, when it declares nothing. */
export const nothingDeclared: readonly null[] = [null, null, null, null, null, null];

/** All sources by id, with all properties in the order above. */
export function sourcesThen(...rows: readonly (readonly (string | null | readonly string[])[])[]): Check {
  const text = `MATCH (s:Source)
    RETURN s.id AS id, s.title AS title, s.publisher AS publisher, s.date AS date, s.retrieved AS retrieved, s.licence AS licence,
      s.address AS address, s.note AS note, s.coversPlaces AS coversPlaces, s.coversFrom AS coversFrom, s.coversTo AS coversTo,
      s.coversTypes AS coversTypes, s.coversExtent AS coversExtent, s.coversReason AS coversReason, s.dataset AS dataset, s.hash AS hash
    ORDER BY id`;
  return { text, rows };
}
