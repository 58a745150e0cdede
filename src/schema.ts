import { readFileSync, readdirSync } from 'node:fs';
import { Kind, parse, print } from 'graphql';
import type {
  DefinitionNode,
  DocumentNode,
  FieldDefinitionNode,
  InputValueDefinitionNode,
  InterfaceTypeDefinitionNode,
  ObjectTypeDefinitionNode,
  ObjectTypeExtensionNode,
} from 'graphql';

const folder = new URL('../schema/', import.meta.url);

/** The whole schema, from `schema/*.graphql`, completed by `completeSchema`. */
export function loadSchema(): DocumentNode {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  return completeSchema(files.flatMap((file) => parse(readFileSync(new URL(file, folder), 'utf8'), { noLocation: true }).definitions));
}

/**
 * The definitions with what they leave out since it is always the same: a type or an interface has the fields of its interfaces,
 * an `XEdge` has a cursor and brings its `XConnection`, and a field that gives a connection takes the four paging arguments.
 * What `extend type X` adds stands in the one definition of X, also of an `XConnection`; throws an Error if there is no type X.
 */
export function completeSchema(definitions: readonly DefinitionNode[]): DocumentNode {
  const interfaces = new Map(definitions.filter(isInterface).map((definition) => [definition.name.value, definition]));
  const connections = definitions.filter(isEdge).map(connectionOf);
  const whole = mergeExtensions([...definitions, ...connections]).map((definition) =>
    isObjectType(definition) || isInterface(definition) ? completeType(definition, interfaces) : definition,
  );
  return { kind: Kind.DOCUMENT, definitions: whole.map(addPaging) };
}

/** The schema as text, as it is served at `/schema.graphql`. */
export function printSchemaText(): string {
  return `${print(loadSchema())}\n`;
}

function isInterface(definition: DefinitionNode): definition is InterfaceTypeDefinitionNode {
  return definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

function isEdge(definition: DefinitionNode): definition is ObjectTypeDefinitionNode {
  return isObjectType(definition) && definition.name.value.endsWith('Edge');
}

function completeType<Type extends ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode>(
  type: Type,
  interfaces: ReadonlyMap<string, InterfaceTypeDefinitionNode>,
): Type {
  const own = type.fields ?? [];
  const inherited = new Map<string, FieldDefinitionNode>();
  for (const { name } of type.interfaces ?? []) {
    for (const field of interfaces.get(name.value)?.fields ?? [])
      if (!inherited.has(field.name.value)) inherited.set(field.name.value, field);
  }
  for (const field of own) inherited.delete(field.name.value);
  const cursor = isEdge(type) ? cursorField : [];
  return { ...type, fields: [...inherited.values(), ...cursor, ...own] };
}

function connectionOf(edge: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
  const name = edge.name.value.replace(/Edge$/, 'Connection');
  const text = `
    "A page of a list: ${lowerFirst(edge.description?.value ?? '')}"
    type ${name} {
      "The number of edges in the whole list, counted only if asked for."
      totalCount: Int!
      "Where the page lies in the list."
      pageInfo: PageInfo!
      "The edges of the page."
      edges: [${edge.name.value}!]!
    }`;
  return parseTypes(text)[0] ?? edge;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function parseTypes(text: string): ObjectTypeDefinitionNode[] {
  return parse(text, { noLocation: true }).definitions.filter(isObjectType);
}

const cursorField = parseTypes('type E { "Where the edge lies in the list; for `after` and `before`." cursor: String! }')[0]?.fields ?? [];

const pagingArguments: readonly InputValueDefinitionNode[] =
  parseTypes(`type E { f(
    "The first so many, 1 to 100; 20 if neither first nor last is given."
    first: Int
    "Those after this cursor; goes with first."
    after: String
    "The last so many, 1 to 100."
    last: Int
    "Those before this cursor; goes with last."
    before: String
  ): Int }`)[0]?.fields?.[0]?.arguments ?? [];

/** The price of a connection follows its page; 20 is the page if neither is given. */
const pageSize =
  parseTypes(`type E { f: Int @listSize(
    assumedSize: 20, slicingArguments: ["first", "last"], sizedFields: ["edges"], requireOneSlicingArgument: false
  ) }`)[0]?.fields?.[0]?.directives ?? [];

function addPaging(definition: DefinitionNode): DefinitionNode {
  if (!isObjectType(definition) && !isInterface(definition)) return definition;
  const fields = (definition.fields ?? []).map((field) =>
    field.type.kind === Kind.NAMED_TYPE && field.type.name.value.endsWith('Connection')
      ? { ...field, arguments: [...(field.arguments ?? []), ...pagingArguments], directives: [...(field.directives ?? []), ...pageSize] }
      : field,
  );
  return { ...definition, fields };
}

/** One definition for each object type, with what its extensions add, since some tools don't read extensions. */
function mergeExtensions(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const types = new Map(definitions.filter(isObjectType).map((type) => [type.name.value, type]));
  for (const extension of definitions.filter(isExtension)) {
    const name = extension.name.value;
    const type = types.get(name);
    if (type === undefined) throw new Error(`schema/: expected a type ${name}, since a file extends it; there is none`);
    types.set(name, extendType(type, extension));
  }
  return definitions
    .filter((definition) => !isExtension(definition))
    .map((definition) => (isObjectType(definition) ? (types.get(definition.name.value) ?? definition) : definition));
}

function isObjectType(definition: DefinitionNode): definition is ObjectTypeDefinitionNode {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION;
}

function isExtension(definition: DefinitionNode): definition is ObjectTypeExtensionNode {
  return definition.kind === Kind.OBJECT_TYPE_EXTENSION;
}

function extendType(type: ObjectTypeDefinitionNode, extension: ObjectTypeExtensionNode): ObjectTypeDefinitionNode {
  return {
    ...type,
    interfaces: [...(type.interfaces ?? []), ...(extension.interfaces ?? [])],
    directives: [...(type.directives ?? []), ...(extension.directives ?? [])],
    fields: [...(type.fields ?? []), ...(extension.fields ?? [])],
  };
}
