import { mkdirSync, rmSync, statSync } from 'node:fs';
import type { Progress } from '../progress.ts';
import type { Cells } from '../tables.ts';
import { newDraft, type Draft } from './draft.ts';
import { sumOfTables, type FileTally } from './file-tally.ts';
import type { Format } from './format.ts';
import { idOfSource } from './ids.ts';
import { createPackage, noRows, type PackageWriter } from './package-writer.ts';
import { readFile } from './read-file.ts';

/** What to read, and where to. */
export interface FormatReading {
  readonly format: Format;
  readonly dataset: string;
  readonly files: readonly string[];
  /** The day on which the files were fetched; null for the day on which they were last written. */
  readonly retrieved: string | null;
  /** The folder of the data package; it is emptied. */
  readonly folder: string;
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;
  /** Those of some ids that are in the graph, or will be before the data package is imported. */
  readonly idsElsewhere: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
}

/** A data package that has been read from files, still open for what is to be added. */
export interface ReadFormat {
  readonly draft: Draft;
  readonly writer: PackageWriter;
  readonly files: readonly FileTally[];
}

/**
 * Reads the files of a format into a data package. A record that names an entity which no record describes and the graph does
 * not have is set aside, which is known only when all have been read: then everything is read again without those records.
 * Throws Interrupted when asked to stop.
 */
export async function readFormat(reading: FormatReading): Promise<ReadFormat> {
  const unknown = new Set<string>();
  for (;;) {
    const round = await readOnce(reading, unknown);
    if (round.files.some(({ breaks }) => breaks.total > 0)) return round;
    const open = [...round.draft.open];
    const elsewhere = await reading.idsElsewhere(open);
    const missing = open.filter((id) => !elsewhere.has(id));
    if (missing.length === 0) return round;
    const old = missing.find((id) => unknown.has(id));
    if (old !== undefined) throw new Error(`${reading.format.name} still names ${old}, though the records that do are set aside`);
    for (const id of missing) unknown.add(id);
    await round.writer.close();
  }
}

async function readOnce(reading: FormatReading, unknown: ReadonlySet<string>): Promise<ReadFormat> {
  const { format, dataset, files, folder, progress, signal } = reading;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const writer = await createPackage(folder, { name: dataset, title: format.source.title, description: format.summary });
  const draft = newDraft(dataset, unknown);
  try {
    progress.begin(
      'Reading',
      files.reduce((sum, file) => sum + statSync(file).size, 0),
    );
    const tallies: FileTally[] = [];
    for (const file of files) tallies.push(await readFile({ format, dataset, draft, writer, progress, signal }, file));
    const sources = sourcesOf(reading, tallies);
    draft.entities.settle(draft.rows, () => undefined);
    await writer.write(draft.rows);
    await writer.write({ ...noRows(), sources });
    return { draft, writer, files: tallies };
  } catch (error) {
    await writer.close();
    throw error;
  }
}

/** A row for each table of the format that the files have, with the number of its rows and of those set aside. */
function sourcesOf({ format, dataset, retrieved }: FormatReading, files: readonly FileTally[]): Cells<'sources'>[] {
  return format.tables.flatMap(({ name }) => {
    const having = files.filter(({ tables }) => tables.has(name));
    if (having.length === 0) return [];
    const { rowCount, setAsideCount } = sumOfTables(having.flatMap(({ tables }) => tables.get(name) ?? []));
    const lastWritten = having.map(({ path }) => statSync(path).mtime.toISOString().slice(0, 10)).sort();
    const title = format.tables.length === 1 ? format.source.title : `${format.source.title}: ${name}`;
    return [
      {
        ...noSource,
        ...format.source,
        ...{ id: idOfSource(dataset, name), title, retrieved: retrieved ?? lastWritten.at(-1) ?? '' },
        ...{ rows: String(rowCount), rows_set_aside: String(setAsideCount) },
      },
    ];
  });
}

/** A source of which nothing is known. */
export const noSource: Cells<'sources'> = {
  ...{ id: '', title: '', publisher: '', date: '', retrieved: '', licence: '', address: '', note: '' },
  ...{ covers_places: '', covers_from: '', covers_to: '', covers_types: '', covers_extent: '', covers_reason: '' },
  ...{ rows: '', rows_set_aside: '' },
};
