import { getNamedType, isInputObjectType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLObjectType } from 'graphql';
import { countFlags } from './fold.ts';
import { kebabCase } from './ids.ts';
import type { FieldStatement, Plan } from './plan.ts';
import type { Step } from './shape.ts';
import type { Statements } from './statements.ts';
import { valueDecoders } from './values.ts';

const pagingArguments = ['first', 'after', 'last', 'before'];
const pagingFilters = ['descending', 'afterKey', 'afterId'];
const flags = ['ids', 'total', 'cursor', 'detail'];
const connectionFields = ['totalCount', 'pageInfo', 'edges'];

/** Throws an Error that lists whatever the schema promises and no column, statement or function gives, and the reverse. */
export function checkPlan(plan: Plan, statements: Statements): void {
  const findings = [...checkTypes(plan), ...checkSubjects(plan, statements)];
  if (findings.length > 0)
    throw new Error(`The schema and cypher/ do not fit together:\n${findings.map((finding) => `- ${finding}`).join('\n')}`);
}

function checkTypes(plan: Plan): string[] {
  const findings = new Set<string>();
  for (const type of Object.values(plan.schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || valueDecoders.has(type.name)) continue;
    const isNode = type.getInterfaces().some((one) => one.name === 'Node');
    for (const field of Object.values(type.getFields())) {
      if (plan.isComputed(type, field.name) || plan.computedField(type, field.name) !== null) continue;
      const statement = plan.fieldStatement(type, field.name);
      if (statement !== null) for (const finding of checkField(plan, type, field, statement)) findings.add(finding);
      else if (isNode && !hasColumn(plan.lookUps(type).at(-1)?.steps ?? [], field.name)) {
        findings.add(`${type.name}.${field.name} has neither a statement nor a column in ${kebabCase(type.name)}/by-ids`);
      } else if (type.name === 'Query' && !field.args.some((argument) => argument.name === 'id' || argument.name === 'ids')) {
        findings.add(`Query.${field.name} has neither a statement nor an argument id or ids nor a function`);
      }
    }
  }
  return [...findings];
}

function hasColumn(steps: readonly Step[], field: string): boolean {
  return steps.some((step) => (step.kind === 'group' ? hasColumn(step.steps, field) : step.field === field));
}

function checkField(plan: Plan, type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, served: FieldStatement): string[] {
  const file = `cypher/${served.statement.name}.cypher`;
  const filter = [...(served.statement.header.filter ?? new Map<string, unknown>()).keys()];
  const args = field.args.filter((argument) => !pagingArguments.includes(argument.name)).flatMap(flatNames);
  const isPage = served.gives === 'connection';
  const known = [...args, ...flags, ...countFlags(served.steps), ...(isPage ? pagingFilters : [])];
  return [
    ...(isNonNullType(field.type)
      ? [`${type.name}.${field.name} has a statement, so it must be nullable: its failure would take its parent along`]
      : []),
    ...args
      .filter((name) => !filter.includes(name))
      .map((name) => `${file} has no filter for the argument ${name} of ${type.name}.${field.name}`),
    ...(isPage
      ? pagingFilters.filter((name) => !filter.includes(name)).map((name) => `${file} has no filter ${name}, which paging needs`)
      : []),
    ...filter
      .filter((name) => !known.includes(name))
      .map((name) => `${file} filters by ${name}, which ${type.name}.${field.name} has no argument for`),
    ...checkShape(plan, served.type, served.steps, file),
  ];
}

/** The names of an argument as filters: an input object stands for its fields; an order's direction is `descending`. */
function flatNames(argument: Pick<GraphQLArgument, 'name' | 'type'>): string[] {
  const type = getNamedType(argument.type);
  if (isInputObjectType(type)) return Object.values(type.getFields()).flatMap(flatNames);
  return argument.name === 'direction' ? [] : [argument.name];
}

/** What isn't a node can't be looked up later, so its statement must give all of its fields. */
function checkShape(plan: Plan, type: unknown, steps: readonly Step[], file: string): string[] {
  if (!isObjectType(type) || type.getInterfaces().some((one) => one.name === 'Node')) return [];
  const isConnection = type.name.endsWith('Connection');
  const missing = Object.keys(type.getFields()).filter(
    (field) => !hasColumn(steps, field) && plan.fieldStatement(type, field) === null && !(isConnection && connectionFields.includes(field)),
  );
  const inner = steps.flatMap((step) =>
    step.kind === 'list' || step.kind === 'object' ? checkShape(plan, step.type, step.steps, file) : [],
  );
  return [...missing.map((field) => `${file} does not give ${type.name}.${field}`), ...inner];
}

/** A statement that gives a field must lie where its header says. */
function checkSubjects(plan: Plan, statements: Statements): string[] {
  const findings: string[] = [];
  for (const { name, header } of statements.values()) {
    if (header.gives === null) continue;
    const [type = '', field = ''] = header.subject.split('.');
    const expected = `${kebabCase(type)}/${kebabCase(field)}`;
    if (expected !== name)
      findings.push(
        `cypher/${name}.cypher says in its first line that it is ${header.subject}, which belongs in cypher/${expected}.cypher`,
      );
    const owner = plan.schema.getType(type);
    if (field === 'by-ids') continue;
    const isField = owner !== undefined && 'getFields' in owner && field in owner.getFields();
    if (!isField) findings.push(`cypher/${name}.cypher: ${header.subject} is not in the schema`);
  }
  return findings;
}
