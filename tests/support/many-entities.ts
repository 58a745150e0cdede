import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const actorPrefixes = [
  ...['municipality', 'region', 'county-board', 'federation', 'cooperation-body', 'agency', 'fund'],
  ...['university', 'company', 'association', 'network', 'organisation', 'unit', 'group'],
];

/** The prefixes of all entity types. */
export const prefixes: readonly string[] = [...actorPrefixes, 'project', 'programme', 'theme', 'place', 'document'];

/** The GraphQL type of a prefix. */
export function typeOfPrefix(prefix: string): string {
  return prefix.replace(/(^|-)([a-z])/g, (_match, _dash, letter: string) => letter.toUpperCase());
}

/** Writes a data folder with 200 entities of each type and a claim about each; claims 1–100 cite one source, 101–200 another. */
export function writeManyEntities(folder: string): void {
  const numbers = Array.from({ length: 200 }, (_, index) => String(index + 1).padStart(3, '0'));
  const rows = (ofPrefixes: readonly string[], row: (prefix: string, number: string) => string) =>
    ofPrefixes.flatMap((prefix) => numbers.map((number) => row(prefix, number))).sort();
  const claims = rows(prefixes, (prefix, number) => {
    const source = `source:${prefix}-${number <= '100' ? '1' : '2'}`;
    return `statement:claim-${prefix}-${number},CLAIM,${prefix}:${number},,note,x,,,,,,,,,,,,,true,,NORMAL,${source},s`;
  });
  const files: Record<string, readonly string[]> = {
    'actors.csv': [
      'id,kind,name,name_en',
      ...rows(actorPrefixes, (prefix, number) => `${prefix}:${number},${prefix.replaceAll('-', '_').toUpperCase()},${prefix} ${number},`),
    ],
    'projects.csv': ['id,kind,name,name_en', ...rows(['project'], (prefix, number) => `${prefix}:${number},PROJECT,P ${number},`)],
    'programmes.csv': ['id,name,name_en', ...rows(['programme'], (prefix, number) => `${prefix}:${number},G ${number},`)],
    'themes.csv': ['id,name,name_en', ...rows(['theme'], (prefix, number) => `${prefix}:${number},T ${number},`)],
    'places.csv': ['id,kind,name,name_en', ...rows(['place'], (prefix, number) => `${prefix}:${number},AREA,L ${number},`)],
    'documents.csv': ['id,kind,name,name_en', ...rows(['document'], (prefix, number) => `${prefix}:${number},PLAN,D ${number},`)],
    'sources.csv': [
      'id,title,publisher,date,retrieved,licence,address,note,covers_places,covers_from,covers_to,covers_types,covers_extent,covers_reason,rows,rows_set_aside',
      ...prefixes.flatMap((prefix) => [`source:${prefix}-1,S,,,,,,,,,,,,,,`, `source:${prefix}-2,S,,,,,,,,,,,,,,`]).sort(),
    ],
    'names.csv': ['entity,value,kind,lang,source'],
    'identifiers.csv': ['entity,scheme,value,source'],
    'statements.csv': [
      'id,type,subject,object,property,value,role,kind,level,status,amount,currency,precision,share,start,end,period_wording,wording,stated,reasoning,rank,source,section',
      ...claims,
    ],
    'citations.csv': ['statement,source,section'],
  };
  mkdirSync(folder, { recursive: true });
  for (const [file, lines] of Object.entries(files)) writeFileSync(join(folder, file), `${lines.join('\n')}\n`);
  const resources = Object.keys(files).map((path) => ({ name: path.replace('.csv', ''), path }));
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify({ name: 'many-entities', resources }));
}
