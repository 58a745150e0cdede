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
  dataset: 'one',
  hash: 'h1',
};

/** All sources by id, with all properties in the order above. */
export function sourcesThen(...rows: readonly (readonly (string | null)[])[]): Check {
  const text = `MATCH (s:Source)
    RETURN s.id AS id, s.title AS title, s.publisher AS publisher, s.date AS date, s.retrieved AS retrieved, s.licence AS licence,
      s.address AS address, s.note AS note, s.dataset AS dataset, s.hash AS hash
    ORDER BY id`;
  return { text, rows };
}
