import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { RecordReader } from '../../src/ingest/cells/record-reader.ts';
import type { Facts, Format } from '../../src/ingest/draft/format.ts';
import { idOfActor, idOfProject } from '../../src/ingest/draft/ids.ts';

/** A format of two tables for tests: projects, and partners of them with their budgets. */
export const tiny: Format = {
  name: 'tiny',
  summary: 'Two small tables for tests.',
  source: { title: 'Små tabeller', publisher: 'Exempelverket' },
  tables: [
    { name: 'projects', columns: ['nummer', 'titel'], read: readProject },
    { name: 'partners', columns: ['projekt', 'namn', 'budget'], read: readPartner },
  ],
};

function readProject(record: RecordReader): Facts {
  const id = idOfProject(record.dataset, record.needed('nummer'));
  const start = record.date('start');
  return {
    entities: [{ id, kind: 'PROJECT', name: record.needed('titel') }],
    statements: start === null ? [] : [{ type: 'CLAIM', subject: id, property: 'period', value: start, start }],
  };
}

function readPartner(record: RecordReader): Facts {
  const { dataset } = record;
  const name = record.needed('namn');
  const id = idOfActor(dataset, 'organisation', name);
  const amount = record.amount('budget');
  const money = amount === null ? {} : { amount, currency: 'EUR', kind: 'TOTAL_BUDGET', precision: 'EXACT' };
  const object = idOfProject(dataset, record.needed('projekt'));
  return {
    entities: [{ id, name }],
    statements: [
      { type: 'PARTNERS_IN', subject: id, object, role: 'PARTNER', key: record.text('rad') ?? '', ...money },
      { type: 'LOCATED_IN', subject: id, object: 'place:kommun-umea' },
    ],
  };
}

/** Writes rows as a CSV file in a folder, and gives its path. */
export function writeRows(folder: string, file: string, rows: readonly (readonly string[])[]): string {
  const path = join(folder, file);
  writeFileSync(path, stringify(rows.map((row) => [...row])));
  return path;
}

/** A file of three projects and one of five partners in them; the fifth takes part in a project that nobody describes. */
export function tinyFiles(folder: string): { readonly projects: string; readonly partners: string } {
  return {
    projects: writeRows(folder, 'projects.csv', [
      ['nummer', 'titel', 'start'],
      ['1', 'Grön energi', '2021-03'],
      ['2', 'Blå tillväxt', 'i våras'],
      ['3', 'Röd tråd', ''],
    ]),
    partners: writeRows(folder, 'partners.csv', [
      ['projekt', 'namn', 'budget', 'rad'],
      ['1', 'Umeå kommun', '1 000,50', 'a'],
      ['1', 'UMEÅ KOMMUN', '2000', 'b'],
      ['2', 'Älvkraft AB', 'mycket', 'c'],
      ['3', '', '5', 'd'],
      ['9', 'Skogslaget', '7', 'e'],
    ]),
  };
}
