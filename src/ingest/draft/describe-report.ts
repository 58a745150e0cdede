import { alignRight, describeChanges, describeFindings, describeKept, describeOutcome } from '../report.ts';
import { describeFinding, type Finding } from '../findings.ts';
import type { DroppedData } from '../raw/dropped.ts';
import { sumOfTables, type FileTally } from './file-tally.ts';
import { statementCountOf, type FormatReport, type Matching } from './report.ts';
import type { Group } from './tally.ts';

const mostNotes = 10;
const megabyte = 1_000_000;

/** The report of an import of other people's data for people: what was read, set aside and why, who was matched, what changed. */
export function describeReport(report: FormatReport): string {
  const { files, findings, matching, changes } = report;
  const parts = files.map(describeFile);
  if (findings.total > 0) return [...parts, describeFindings(findings)].join('\n\n');
  if (matching !== null) parts.push([describeEntities(report), describeMatching(matching)].join('\n'));
  if (changes !== null) parts.push(describeChanges(changes));
  return [...parts, describeEnd(report)].join('\n\n');
}

function describeEnd(report: FormatReport): string {
  const { dataset, release, unfinished, changes, kept, isDryRun, loadsShipped, seconds, peakMemory } = report;
  const count = statementCountOf(report);
  const rate = `${number(Math.round(count / Math.max(seconds, 0.001)))} statements a second`;
  const cost = `${seconds.toFixed(1)} s, ${rate}, ${number(Math.round(peakMemory / megabyte))} MB of memory at most`;
  const shipped = isDryRun ? 'The graph lacks the shipped data: an import would load them first.' : 'The shipped data were loaded first.';
  const outcome = `${describeOutcome(dataset, release, unfinished, changes ?? new Map(), isDryRun)} (${cost})`;
  return [...(loadsShipped ? [shipped] : []), ...describeKept(kept), outcome].join('\n');
}

function describeFile(file: FileTally): string {
  const { tables, setAside, unreadable, opened, notes } = file;
  const { rowCount, importedCount, repeatedCount, setAsideCount } = sumOfTables(tables.values());
  const form = [opened?.form.toLowerCase().replace('_', ' '), opened?.encoding, describeDelimiter(opened?.delimiter ?? null)];
  const repeated = repeatedCount > 0 ? ` (${number(repeatedCount)} of them say nothing new)` : '';
  return [
    `${opened?.file ?? file.path}: ${form.filter((part) => part !== null && part !== undefined).join(', ')}`,
    ...(tables.size > 1 ? [...tables].map(([name, { rowCount: rows }]) => `  ${name}: ${number(rows)} rows`) : []),
    `  ${number(rowCount)} rows read = ${number(importedCount)} imported${repeated} + ${number(setAsideCount)} set aside`,
    ...describeGroups('Set aside, nothing of these rows is imported:', setAside.groups),
    ...describeGroups('Cells that could not be read; the rest of their rows is imported:', unreadable.groups),
    ...(opened === null ? [] : describeDropped(opened.dropped)),
    ...describeNotes(notes.list, notes.total),
  ].join('\n');
}

function describeDelimiter(delimiter: string | null): string | null {
  if (delimiter === null) return null;
  return delimiter === '\t' ? 'tab between cells' : `${delimiter} between cells`;
}

function describeGroups(title: string, groups: readonly Group[]): string[] {
  if (groups.length === 0) return [];
  const lines = groups.flatMap(({ column, expected, count, examples }) => [
    `    ${number(count)} × ${column === null ? '' : `column ${column}: `}expected ${expected}`,
    ...examples.map((example) => `        ${describePlace(example)}: ${example.came}`),
  ]);
  return [`  ${title}`, ...lines];
}

function describePlace({ file, line, record = null, column }: Finding): string {
  const row = line === null ? (record === null ? [] : [`record ${record}`]) : [`line ${line}`];
  return [file, ...row, ...(column === null ? [] : [`column ${column}`])].join(', ');
}

function describeDropped({ columns, personalNumbers, mailAddresses, phoneNumbers }: DroppedData): string[] {
  const inOthers = [
    [personalNumbers, 'personal identity numbers'],
    [mailAddresses, 'mail addresses'],
    [phoneNumbers, 'telephone numbers'],
  ] as const;
  const whole = [...columns].map(([column, count]) => `column ${column} (${number(count)} cells)`);
  const parts = inOthers.flatMap(([count, what]) => (count === 0 ? [] : [`${number(count)} ${what} in other columns`]));
  const all = [...whole, ...parts];
  return all.length === 0 ? [] : [`  Left out as data of persons: ${all.join(', ')}`];
}

function describeNotes(notes: readonly Finding[], total: number): string[] {
  if (total === 0) return [];
  const shown = notes.slice(0, mostNotes).map((note) => `    ${describeFinding(note)}`);
  return ['  Odd, but read:', ...shown, ...(total > shown.length ? [`    … and ${number(total - shown.length)} more`] : [])];
}

function describeEntities({ entityCounts, statementCounts, repeatedCount, disagreeingCount }: FormatReport): string {
  const rows = [...entityCounts, ...statementCounts].map(([what, count]): [string, string] => [what, number(count)]);
  const repeated = repeatedCount > 0 ? [`Statements that another row had made already: ${number(repeatedCount)}`] : [];
  const disagreeing =
    disagreeingCount > 0 ? [`Statements of which another row says something else (both are kept): ${number(disagreeingCount)}`] : [];
  return [alignRight([['The files say', ''], ...rows]), ...repeated, ...disagreeing, ''].join('\n');
}

function describeMatching({ matched, keptCount, toReviewCount, unmatchedCount }: Matching): string {
  const total = [...matched.values()].reduce((sum, count) => sum + count, 0);
  const rows: [string, string][] = [
    ['Actors that are others in the graph', number(total)],
    ...[...matched].sort(([, a], [, b]) => b - a).map(([rule, count]): [string, string] => [`  ${rule}`, number(count)]),
    ...(keptCount > 0 ? [['As an earlier import left them', number(keptCount)] satisfies [string, string]] : []),
    ['To be reviewed (samverkan review)', number(toReviewCount)],
    ['New in the graph', number(unmatchedCount)],
  ];
  return alignRight(rows);
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}
