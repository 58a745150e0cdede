import { noFindings, type Findings } from '../findings.ts';
import { suggestMapping } from '../mapping/suggest.ts';
import { openRecords } from '../raw/open-records.ts';
import type { RawRecord } from '../raw/record.ts';

const sampleSize = 200;

/** What a mapping of a file may say; null, with findings, when it can't be read. */
export async function suggestForFile(path: string): Promise<{ readonly mapping: string | null; readonly findings: Findings }> {
  const breaks = noFindings();
  const file = await openRecords(path, { breaks, notes: noFindings() });
  const rows: RawRecord['values'][] = [];
  for await (const { records } of file.batches()) {
    rows.push(...records.slice(0, sampleSize - rows.length).map(({ values }) => values));
    if (rows.length >= sampleSize) break;
  }
  const part = file.parts.find(({ isRead }) => isRead);
  if (part === undefined) return { mapping: null, findings: breaks };
  return { mapping: suggestMapping({ file: file.file, columns: part.columns, rows }), findings: breaks };
}
