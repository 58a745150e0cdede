import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../errors.ts';
import { quote, type Findings } from './findings.ts';
import { fileOf, tableNames, tables, type Column, type Form, type TableName } from './tables.ts';

/** What a data package says of itself, apart from its files. */
export interface DataPackage {
  /** The name of the data set. */
  readonly name: string;
  /** Everything but `resources`, as JSON text. */
  readonly head: string;
}

/** The file that describes a data package. */
export const packageFile = 'datapackage.json';

/** Reads the description of the data package in a folder; null, with findings, when it can't be used. */
export function readDataPackage(folder: string, findings: Findings): DataPackage | null {
  const lacks = (expected: string, came: string): null => {
    findings.add({ file: packageFile, line: null, column: null, expected, came });
    return null;
  };
  const path = join(folder, packageFile);
  if (!existsSync(path)) return lacks('a description of the data package', 'no such file');
  const { content, trouble } = parseJson(readFileSync(path, 'utf8'));
  if (!isMap(content)) return lacks('a JSON object', trouble ?? 'something else');
  const { name, resources, ...others } = content;
  if (typeof name !== 'string' || !/^[a-z0-9][a-z0-9._-]*$/.test(name)) {
    return lacks('a name of small letters, digits, dots and dashes', name === undefined ? 'none' : quote(JSON.stringify(name)));
  }
  checkResources(resources, findings);
  return { name, head: JSON.stringify({ name, ...others }) };
}

function parseJson(text: string): { content: unknown; trouble: string | null } {
  try {
    return { content: JSON.parse(text), trouble: null };
  } catch (error) {
    return { content: null, trouble: messageOf(error) };
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where a description lists columns, they must be those that the files have. */
function checkResources(resources: unknown, findings: Findings): void {
  if (!Array.isArray(resources)) return;
  for (const resource of resources) {
    if (!isMap(resource) || !isMap(resource['schema']) || !Array.isArray(resource['schema']['fields'])) continue;
    const table = tableNames.find((name) => fileOf(name) === resource['path']);
    if (table === undefined) continue;
    const came = resource['schema']['fields'].map((field: unknown) => (isMap(field) ? String(field['name']) : '')).join(',');
    const expected = tables[table].columns.map(({ name }) => name).join(',');
    if (came !== expected) {
      findings.add({ file: packageFile, line: null, column: null, expected: `the fields ${expected} of ${fileOf(table)}`, came });
    }
  }
}

/** The text of `datapackage.json`: the head as it was read, and the files with their columns. */
export function writeDataPackage(head: string): string {
  const content: unknown = JSON.parse(head);
  const resources = [...tableNames].sort().map(describeTable);
  return `${JSON.stringify({ ...(isMap(content) ? content : {}), resources }, null, 2)}\n`;
}

function describeTable(name: TableName): object {
  const { description, key, columns } = tables[name];
  const foreignKeys = columns.flatMap((column: Column) => describeReference(column));
  return {
    name,
    path: fileOf(name),
    description,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: columns.map((column: Column) => describeColumn(column, key.length === 1 && key[0] === column.name)),
      missingValues: [''],
      primaryKey: key,
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}

/** References to entities are left out: they may lead to any of six files, which a data package cannot say. So are lists. */
function describeReference({ name, form }: Column): object[] {
  if (form.is !== 'reference' || form.to === 'entity') return [];
  return [{ fields: name, reference: { resource: `${form.to}s`, fields: 'id' } }];
}

function describeColumn({ name, form, isRequired, description }: Column, isUnique: boolean): object {
  const { type, ...constraints } = describeForm(form);
  const all = { ...(isRequired ? { required: true } : {}), ...(isUnique ? { unique: true } : {}), ...constraints };
  return { name, type, description, ...(Object.keys(all).length > 0 ? { constraints: all } : {}) };
}

function describeForm(form: Form): { readonly type: string; readonly [constraint: string]: unknown } {
  switch (form.is) {
    case 'id':
      return { type: 'string', pattern: `(${form.prefixes.join('|')}):[a-z0-9][a-z0-9-]*` };
    case 'reference':
      return { type: 'string', pattern: form.to === 'entity' ? '[a-z-]+:[a-z0-9][a-z0-9-]*' : `${form.to}:[a-z0-9][a-z0-9-]*` };
    case 'choice':
      return { type: 'string', enum: form.of };
    case 'list':
      return { type: 'string', pattern: patternOfList(describeForm(form.of)) };
    case 'pattern':
      return { type: 'string', pattern: form.pattern.source.replace(/^\^|\$$/g, '') };
    case 'date':
      return { type: 'string', pattern: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?' };
    case 'amount':
      return { type: 'number', minimum: 0 };
    case 'share':
      return { type: 'number', minimum: 0, maximum: 1 };
    case 'level':
      return { type: 'integer', minimum: 1 };
    case 'count':
      return { type: 'integer', minimum: 0 };
    case 'truth':
      return { type: 'boolean' };
    case 'text':
    case 'address':
      return { type: 'string' };
  }
}

function patternOfList(item: ReturnType<typeof describeForm>): string {
  const one = Array.isArray(item['enum']) ? `(${item['enum'].join('|')})` : String(item['pattern']);
  return `${one}( ${one})*`;
}
