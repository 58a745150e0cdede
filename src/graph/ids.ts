/** The GraphQL type of whatever has an id, by the id's prefix. */
const typeByPrefix: ReadonlyMap<string, string> = new Map(
  [
    ...['municipality', 'region', 'county-board', 'federation', 'cooperation-body', 'agency', 'fund', 'university', 'company'],
    ...['association', 'network', 'organisation', 'unit', 'group'],
    ...['project', 'programme', 'theme', 'place', 'document', 'source', 'statement'],
  ].map((prefix) => [prefix, pascalCase(prefix)]),
);

const notActors: ReadonlySet<string> = new Set(['Project', 'Programme', 'Theme', 'Place', 'Document', 'Source', 'Statement']);

/** A prefix as the name of a type: `county-board` → `CountyBoard`. */
export function pascalCase(kebab: string): string {
  return kebab.replace(/(^|-)([a-z])/g, (_match, _dash: string, letter: string) => letter.toUpperCase());
}

/** A name in camelCase or PascalCase as the name of a file: `coFunders` → `co-funders`. */
export function kebabCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}

/** The part of an id before its colon; null when it has none. */
export function prefixOf(id: string): string | null {
  const colon = id.indexOf(':');
  return colon < 0 ? null : id.slice(0, colon);
}

/** The kind of an actor as the enum has it, which its id says: `county-board:…` is a COUNTY_BOARD. */
export function kindOfActor(id: string): string {
  return (prefixOf(id) ?? '').replaceAll('-', '_').toUpperCase();
}

/** The name of the GraphQL type that an id belongs to; null when the id is none of ours. */
export function typeOfId(id: string): string | null {
  const prefix = prefixOf(id);
  return prefix === null ? null : (typeByPrefix.get(prefix) ?? null);
}

/** Whether an id is that of an actor, of whatever kind. */
export function isActorId(id: string): boolean {
  const type = typeOfId(id);
  return type !== null && !notActors.has(type);
}
