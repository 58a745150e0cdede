import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { UsageError, messageOf } from '../../errors.ts';
import type { Format } from '../draft/format.ts';
import { describeFinding, noFindings } from '../findings.ts';
import { formatOf } from '../mapping/format-of.ts';
import { readMapping } from '../mapping/read-mapping.ts';

/**
 * Any table, read as a mapping file in YAML or JSON says (docs/mapping.md). Throws a `UsageError` when there is no such file, or
 * with all that is wrong in it: file, line, what was expected and what came.
 */
export function tableFormat(path: string): Format {
  const findings = noFindings();
  const mapping = readMapping(contentOf(path), basename(path), findings);
  if (mapping === null) throw new UsageError(['The mapping can’t be used:', ...findings.list.map(describeFinding)].join('\n'));
  return formatOf(mapping);
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`Expected a file with a mapping, but ${path} can’t be read: ${messageOf(error)}`);
  }
}
