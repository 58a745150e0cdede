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
  rowCount: 12,
  rowsSetAside: 0,
  dataset: 'one',
  hash: 'h1',
  release: 3,
  added: 2,
};

/** The six columns of what a source declares to cover and the two of its rows, when it declares nothing and is no table. */
export const nothingDeclared: readonly null[] = [null, null, null, null, null, null, null, null];

/** All sources by id, with all properties in the order above. */
export function sourcesThen(...rows: readonly (readonly (string | number | null | readonly string[])[])[]): Check {
  const text = `MATCH (s:Source)
    RETURN s.id AS id, s.title AS title, s.publisher AS publisher, s.date AS date, s.retrieved AS retrieved, s.licence AS licence,
      s.address AS address, s.note AS note, s.coversPlaces AS coversPlaces, s.coversFrom AS coversFrom, s.coversTo AS coversTo,
      s.coversTypes AS coversTypes, s.coversExtent AS coversExtent, s.coversReason AS coversReason,
      s.rowCount AS rowCount, s.rowsSetAside AS rowsSetAside, s.dataset AS dataset, s.hash AS hash
    ORDER BY id`;
  return { text, rows };
}
