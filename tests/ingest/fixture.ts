import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { headerOf, type Cells } from '../../src/ingest/tables.ts';

/** The small data package of these tests, sorted and in the form of an export. */
export const fixture: string = new URL('../fixtures/ingest/', import.meta.url).pathname;

const folders: string[] = [];

/** A new folder, removed by `removeFolders`. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samverkan-'));
  folders.push(folder);
  return folder;
}

/** Removes all folders of this file's tests. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** The fixture with some of its files changed, by name; `null` leaves one out. */
export function changedFixture(edits: Readonly<Record<string, ((text: string) => string | Buffer) | null>>): string {
  const folder = newFolder();
  cpSync(fixture, folder, { recursive: true });
  for (const [file, edit] of Object.entries(edits)) {
    const path = join(folder, file);
    if (edit === null) rmSync(path);
    else writeFileSync(path, edit(readOrEmpty(path)));
  }
  return folder;
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Adds lines at the end. */
export function append(...lines: readonly string[]): (text: string) => string {
  return (text) => `${text}${lines.map((line) => `${line}\n`).join('')}`;
}

/** Leaves out the lines that hold a text. */
export function without(part: string): (text: string) => string {
  return (text) => {
    const lines = text.split('\n');
    return lines.filter((line) => !line.includes(part)).join('\n');
  };
}

/** All files of a folder by name, for comparison. */
export function filesOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
}

/** A row of statements.csv that is right: a municipality owns a project. */
export function statementLine(changes: Partial<Cells<'statements'>> = {}): string {
  const cells: Readonly<Record<string, string>> = {
    id: 'statement:extra',
    type: 'OWNS',
    subject: 'municipality:ankeby',
    object: 'project:beta',
    role: 'OWNER',
    stated: 'true',
    rank: 'NORMAL',
    source: 'source:webbsida',
    section: 'Extra',
    ...changes,
  };
  const columns = headerOf('statements').split(',');
  return stringify([columns.map((column) => cells[column] ?? '')]).trimEnd();
}

/** A row of sources.csv that is right: it declares to cover one place and one type of statements. */
export function sourceLine(changes: Partial<Cells<'sources'>> = {}): string {
  const cells: Readonly<Record<string, string>> = {
    id: 'source:extra',
    title: 'Extra',
    covers_places: 'place:lan-norrsidan',
    covers_types: 'FUNDS',
    covers_extent: 'SELECTION',
    covers_reason: 'some grants',
    ...changes,
  };
  const columns = headerOf('sources').split(',');
  return stringify([columns.map((column) => cells[column] ?? '')]).trimEnd();
}

/** A row of statements.csv that is right: a claim about a project. */
export function claimLine(changes: Partial<Cells<'statements'>> = {}): string {
  return statementLine({
    type: 'CLAIM',
    subject: 'project:beta',
    object: '',
    role: '',
    property: 'goal',
    value: 'fler gäster',
    ...changes,
  });
}
