import { append, changedFixture } from '../ingest/fixture.ts';
import { stringify } from 'csv-stringify/sync';
import { headerOf } from '../../src/ingest/tables.ts';

/** Names that are code in one language or the other; none has what the data format itself refuses. */
export const hostileNames: readonly string[] = [
  "') DETACH DELETE n //",
  '"}) RETURN n //',
  '`Actor`) MATCH (m) SET m.name = "x"',
  '$ids {{7*7}} ${7*7}',
  '+umea -"a b"~2 AND (x OR y*) [a TO z] /a.*/',
  '<script>window.hacked = 1</script>',
  '"><img src=x onerror="window.hacked = 1">',
  "javascript:alert('x')",
  '</script><svg onload=window.hacked=1>',
  '\\u0027 \\n \\',
];

/** The id of the project with the nth of these names. */
export function hostileId(nth: number): string {
  return `project:fientlig-${nth}`;
}

/** The data folder of the import tests with a project for each name, and a source whose title is one. */
export function hostileFolder(): string {
  const projects = hostileNames.map((name, nth) => lineOf('projects', { id: hostileId(nth), kind: 'PROJECT', name }));
  const sources = [lineOf('sources', { id: 'source:fientlig', title: '<img src=x onerror="window.hacked = 1">' })];
  return changedFixture({ 'projects.csv': append(...projects), 'sources.csv': append(...sources) });
}

function lineOf(table: 'projects' | 'sources', cells: Readonly<Record<string, string>>): string {
  const columns = headerOf(table).split(',');
  return stringify([columns.map((column) => cells[column] ?? '')]).trimEnd();
}
