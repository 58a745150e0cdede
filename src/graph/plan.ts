import { Kind, getNamedType, getNullableType, isInterfaceType, isLeafType, isListType, isObjectType, getArgumentValues } from 'graphql';
import type { FieldNode, GraphQLField, GraphQLNamedType, GraphQLObjectType, GraphQLSchema, SelectionSetNode } from 'graphql';
import type { ComputedField, FieldFunctions } from './field-function.ts';
import { kebabCase } from './ids.ts';
import { compileShape, type Step } from './shape.ts';
import type { LoadedStatement, Statements } from './statements.ts';
import { valueDecoders } from './values.ts';

/** A statement that serves a field, with how its rows are read. */
export interface FieldStatement {
  readonly statement: LoadedStatement;
  readonly type: GraphQLNamedType;
  /** What one row gives of the field: a page of a connection, one object or a list of objects. */
  readonly gives: 'connection' | 'object' | 'list';
  readonly steps: readonly Step[];
}

/** A statement that gives the columns of objects by their ids. */
export interface LookUp {
  readonly statement: LoadedStatement;
  readonly steps: readonly Step[];
  readonly columns: ReadonlySet<string>;
}

/** Which statement or column answers which field: made once from the schema and `cypher/`. */
export interface Plan {
  readonly schema: GraphQLSchema;
  /** The statement behind a field of a type; null when the field is a column. */
  fieldStatement(type: GraphQLObjectType, field: string): FieldStatement | null;
  /** The statements that look up a type by ids, the most general first. */
  lookUps(type: GraphQLObjectType): readonly LookUp[];
  /** The name of the column that holds a field with these arguments; null when no statement gives it. */
  column(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, args: Readonly<Record<string, unknown>>): string | null;
  /** Whether a field has a resolver of its own, and nothing is fetched for it. */
  isComputed(type: GraphQLObjectType, field: string): boolean;
  /** What computes a field for all objects of a level; null when nothing does. */
  computedField(type: GraphQLObjectType, field: string): ComputedField | null;
}

/**
 * Makes the plan, where `computed` names the fields with resolvers of their own and `functions` has those that are computed for
 * a whole level, both by `Type.field`; throws an Error when a header doesn't fit the schema.
 */
export function makePlan(
  schema: GraphQLSchema,
  statements: Statements,
  computed: ReadonlySet<string>,
  functions: FieldFunctions = new Map(),
): Plan {
  const fieldStatements = new Map<string, FieldStatement | null>();
  const lookUps = new Map<string, readonly LookUp[]>();
  const argumentColumns = new Map<string, ReadonlyMap<string, string>>();
  return {
    schema,
    fieldStatement(type, field) {
      const key = `${type.name}.${field}`;
      let found = fieldStatements.get(key);
      if (found === undefined) fieldStatements.set(key, (found = findFieldStatement(schema, statements, type, field)));
      return found;
    },
    lookUps(type) {
      let found = lookUps.get(type.name);
      if (found === undefined) lookUps.set(type.name, (found = findLookUps(schema, statements, type)));
      return found;
    },
    column(type, field, args) {
      if (field.args.length === 0) return field.name;
      let columns = argumentColumns.get(type.name);
      if (columns === undefined) argumentColumns.set(type.name, (columns = findArgumentColumns(this.lookUps(type), type)));
      const given = field.args.map(({ name, defaultValue }) => [name, args[name] ?? defaultValue] as const);
      return columns.get(argumentKey(field.name, Object.fromEntries(given))) ?? null;
    },
    isComputed: (type, field) => [type, ...type.getInterfaces()].some((one) => computed.has(`${one.name}.${field}`)),
    computedField(type, field) {
      const names = [type, ...type.getInterfaces()].map((one) => `${one.name}.${field}`);
      const name = names.find((one) => functions.has(one)) ?? '';
      const compute = functions.get(name);
      return compute === undefined ? null : { name, compute };
    },
  };
}

/** The folders in `cypher/` where a type's statements may lie: its own first, then its interfaces'. */
function foldersOf(type: GraphQLObjectType): string[] {
  const order = ['Actor', 'Entity', 'Node'];
  const interfaces = type.getInterfaces().map((one) => one.name);
  return [type.name, ...order.filter((name) => interfaces.includes(name))].map(kebabCase);
}

function findFieldStatement(schema: GraphQLSchema, statements: Statements, type: GraphQLObjectType, field: string): FieldStatement | null {
  const definition = type.getFields()[field];
  if (definition === undefined) return null;
  for (const folder of foldersOf(type)) {
    const statement = statements.get(`${folder}/${kebabCase(field)}`);
    const gives = statement?.header.gives;
    if (statement === undefined || gives === undefined || gives === null) continue;
    const named = getNamedType(definition.type);
    const isList = isListType(getNullableType(definition.type));
    return {
      statement,
      type: named,
      gives: named.name.endsWith('Connection') ? 'connection' : isList ? 'list' : 'object',
      steps: compileShape(schema, named, gives, `cypher/${statement.name}.cypher`),
    };
  }
  return null;
}

function findLookUps(schema: GraphQLSchema, statements: Statements, type: GraphQLObjectType): LookUp[] {
  return foldersOf(type)
    .reverse()
    .flatMap((folder) => {
      const statement = statements.get(`${folder}/by-ids`);
      if (statement?.header.gives === undefined || statement.header.gives === null) return [];
      const steps = compileShape(schema, type, statement.header.gives, `cypher/${statement.name}.cypher`);
      return [{ statement, steps, columns: new Set(columnKeys(steps)) }];
    });
}

function columnKeys(steps: readonly Step[]): string[] {
  return steps.flatMap((step) => (step.kind === 'group' ? columnKeys(step.steps) : [step.key]));
}

/** From a field with its arguments to the alias that `gives` has it under: `nameEn: name(lang: EN)`. */
function findArgumentColumns(lookUps: readonly LookUp[], type: GraphQLObjectType): Map<string, string> {
  const columns = new Map<string, string>();
  const visit = (selection: SelectionSetNode | null): void => {
    for (const node of selection?.selections ?? []) {
      if (node.kind !== Kind.FIELD) continue;
      const field = type.getFields()[node.name.value];
      if (field !== undefined && field.args.length > 0) columns.set(argumentKeyOf(field, node), node.alias?.value ?? node.name.value);
    }
  };
  for (const lookUp of lookUps) visit(lookUp.statement.header.gives);
  return columns;
}

function argumentKeyOf(field: GraphQLField<unknown, unknown>, node: FieldNode): string {
  return argumentKey(field.name, getArgumentValues(field, node));
}

function argumentKey(field: string, args: Readonly<Record<string, unknown>>): string {
  return `${field} ${JSON.stringify(args)}`;
}

/** Whether a field holds objects with fields to walk on to, and not a value that comes whole. */
export function leadsOn(field: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(field.type);
  return !isLeafType(named) && !valueDecoders.has(named.name) && (isObjectType(named) || isInterfaceType(named));
}
