import { fileURLToPath } from 'node:url';
import { newRecordReader } from '../../../src/ingest/cells/new-record-reader.ts';
import { SetAside } from '../../../src/ingest/cells/set-aside.ts';
import type { DraftEntity, DraftStatement, Facts, Format } from '../../../src/ingest/draft/format.ts';
import { noFindings, type Finding } from '../../../src/ingest/findings.ts';
import { openRecords } from '../../../src/ingest/raw/open-records.ts';

/** What a format makes of a fixture. */
export interface ReadSource {
  readonly entities: ReadonlyMap<string, DraftEntity>;
  readonly statements: readonly DraftStatement[];
  /** What could not be read, as `column: what came`. */
  readonly notes: readonly string[];
  readonly setAside: readonly string[];
  /** By column, how many personal cells were dropped. */
  readonly dropped: ReadonlyMap<string, number>;
  /** The id of the first entity of this name. */
  idOf(name: string): string;
}

/** Reads fixtures in tests/fixtures/sources/ with a format, as an import would, but for what it does with the facts. */
export async function readSource(format: Format, ...files: readonly string[]): Promise<ReadSource> {
  const [breaks, odd, notes] = [noFindings(), noFindings(), noFindings()];
  const facts: Facts[] = [];
  const setAside: string[] = [];
  const dropped = new Map<string, number>();
  for (const name of files) {
    const path = fileURLToPath(new URL(`../../fixtures/sources/${name}`, import.meta.url));
    const { tables: looksFor, personal, keeps } = format;
    const file = await openRecords(path, { looksFor, personal, keeps, breaks, notes: odd });
    for await (const { table, records } of file.batches()) {
      const read = format.tables.find((each) => each.name === table)?.read;
      for (const record of records) {
        try {
          const some = read?.(newRecordReader(record, format.name, notes));
          if (some !== undefined) facts.push(some);
        } catch (error) {
          if (!(error instanceof SetAside)) throw error;
          setAside.push(inShort(error.finding));
        }
      }
    }
    for (const [column, count] of file.dropped.columns) dropped.set(column, count);
  }
  if (breaks.total > 0) throw new Error(breaks.list.map(inShort).join('\n'));
  const entities = new Map(facts.flatMap((each) => each.entities.map((entity) => [entity.id, entity] as const)).reverse());
  return {
    entities,
    statements: facts.flatMap((each) => each.statements),
    notes: notes.list.map(inShort),
    setAside,
    dropped,
    idOf(name) {
      const found = [...entities.values()].find((entity) => entity.name === name);
      if (found === undefined)
        throw new Error(`No entity is called ${name} among ${[...entities.values()].map((each) => each.name).join(', ')}`);
      return found.id;
    },
  };
}

function inShort({ column, came }: Finding): string {
  return `${column ?? ''}: ${came}`;
}
