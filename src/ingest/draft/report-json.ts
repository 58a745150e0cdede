import { basename } from 'node:path';
import { sumOfTables, type FileTally } from './file-tally.ts';
import { statementCountOf, type FormatReport } from './report.ts';

/** The report of an import of other people's data as JSON text, with the same content as the one for people. */
export function reportAsJson(report: FormatReport): string {
  const { files, findings, matching, changes, kept, entityCounts, statementCounts, ...others } = report;
  const content = {
    ...others,
    statementsPerSecond: Math.round(statementCountOf(report) / Math.max(report.seconds, 0.001)),
    files: files.map(describeFile),
    findings: { total: findings.total, list: findings.list },
    entityCounts: Object.fromEntries(entityCounts),
    statementCounts: Object.fromEntries(statementCounts),
    matching: matching === null ? null : { ...matching, matched: Object.fromEntries(matching.matched) },
    kept: Object.fromEntries(kept),
    changes: changes === null ? null : Object.fromEntries(changes),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function describeFile({ path, tables, setAside, unreadable, notes, opened }: FileTally): object {
  const dropped = opened?.dropped;
  return {
    file: opened?.file ?? basename(path),
    form: opened?.form ?? null,
    encoding: opened?.encoding ?? null,
    delimiter: opened?.delimiter ?? null,
    ...sumOfTables(tables.values()),
    tables: Object.fromEntries(tables),
    setAside: setAside.groups,
    unreadable: unreadable.groups,
    dropped: dropped === undefined ? null : { ...dropped, columns: Object.fromEntries(dropped.columns) },
    notes: { total: notes.total, list: notes.list },
  };
}
