import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Format } from '../draft/format.ts';
import { tableFormat } from './table.ts';

const folder = fileURLToPath(new URL('../../../mappings/', import.meta.url));

/** National lists of beneficiaries of the Union's funds that have a shipped mapping, each a format such as `beneficiaries-dk`. */
export function beneficiaries(): readonly Format[] {
  const files = readdirSync(folder).filter((file) => /^beneficiaries-.+\.yaml$/.test(file));
  return files.sort().map((file) => tableFormat(`${folder}${file}`));
}
