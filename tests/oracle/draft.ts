import { isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLInputType, GraphQLSchema } from 'graphql';
import type { Chance } from './chance.ts';
import type { Ids } from './values.ts';

/** A variable of an operation; without `value` it isn't sent. */
export interface Variable {
  name: string;
  type: string;
  standard: string | null;
  value: unknown;
}

/** A fragment that is already written and may be spread again. */
export interface Fragment {
  name: string;
  on: string;
  text: string;
  /** How many levels of entities it goes down, and how large a page it can give. */
  depth: number;
  size: number;
}

/** A list whose cursor variable gets its value from the answer to a first run. */
export interface Feed {
  variable: string;
  /** The response key of the list; no other field of the operation has it. */
  alias: string;
  /** Which of the cursors found there: this number modulo how many there are. */
  pick: number;
}

/** An operation while it is being written. */
export interface Draft {
  chance: Chance;
  schema: GraphQLSchema;
  ids: Ids;
  variables: Variable[];
  fragments: Fragment[];
  feeds: Feed[];
  names: number;
  /** Parts that the text may still have, so that nobody need read pages. */
  parts: number;
  /** Objects that the whole answer may still have. */
  budget: number;
  /** The share of lists asked for with arguments that no answer can be given for. */
  mistakes: number;
}

/** A name that the operation doesn't have yet. */
export function newName(draft: Draft, stem: string): string {
  draft.names += 1;
  return `${stem}${String(draft.names)}`;
}

/** A value as GraphQL text; it or a part of it may become a variable. */
export function valueText(draft: Draft, type: GraphQLInputType, value: unknown): string {
  if (draft.chance.is(0.25)) return variableText(draft, type, value);
  return literalText(type, value, (part, inner) => valueText(draft, inner, part));
}

/** `@include` or `@skip` or both, now and then, by variable or literal; else nothing. */
export function directivesText(draft: Draft): string {
  const { chance } = draft;
  const condition = (value: boolean): string => (chance.is(0.6) ? booleanVariable(draft, value) : String(value));
  const include = chance.is(0.06) ? ` @include(if: ${condition(chance.is(0.7))})` : '';
  const skip = chance.is(0.06) ? ` @skip(if: ${condition(chance.is(0.3))})` : '';
  return include + skip;
}

/** The operation's variables as they are sent. */
export function sentVariables(variables: readonly Variable[]): Record<string, unknown> {
  const sent = variables.filter(({ value }) => value !== undefined);
  return Object.fromEntries(sent.map(({ name, value }) => [name, value]));
}

/** The definitions of variables between parentheses, or nothing. */
export function definitionsText(variables: readonly Variable[]): string {
  if (variables.length === 0) return '';
  const one = ({ name, type, standard }: Variable): string => `$${name}: ${type}${standard === null ? '' : ` = ${standard}`}`;
  return `(${variables.map(one).join(', ')})`;
}

function variableText(draft: Draft, type: GraphQLInputType, value: unknown): string {
  const name = newName(draft, 'v');
  const literal = literalText(type, value, (part, inner) => literalText(inner, part));
  const standing = draft.chance.below(isNonNullType(type) ? 2 : 4);
  const variable = { name, type: String(type), standard: null, value };
  if (standing === 1) draft.variables.push({ ...variable, standard: literal, value: undefined });
  // A default that gives way to what is sent.
  else if (standing === 2) draft.variables.push({ ...variable, standard: 'null' });
  // Neither sent nor with a default: as if the argument were left out.
  else if (standing === 3 && draft.chance.is(0.3)) draft.variables.push({ ...variable, value: undefined });
  else draft.variables.push(variable);
  return `$${name}`;
}

function booleanVariable(draft: Draft, value: boolean): string {
  const known = draft.variables.filter((variable) => variable.type === 'Boolean!');
  if (known.length > 0 && draft.chance.is(0.4)) return `$${draft.chance.one(known).name}`;
  const name = newName(draft, 'if');
  const isStandard = draft.chance.is(0.5);
  const sent = isStandard ? undefined : value;
  draft.variables.push({ name, type: 'Boolean!', standard: isStandard ? String(value) : null, value: sent });
  return `$${name}`;
}

type PartText = (part: unknown, type: GraphQLInputType) => string;

function literalText(type: GraphQLInputType, value: unknown, partText: PartText = deepText): string {
  if (value === null || value === undefined) return 'null';
  if (isNonNullType(type)) return literalText(type.ofType, value, partText);
  if (isListType(type)) {
    // One value instead of a list of one: no variable of its own fits here.
    if (!Array.isArray(value)) return literalText(type.ofType, value);
    return `[${value.map((part: unknown) => partText(part, type.ofType)).join(', ')}]`;
  }
  if (isInputObjectType(type) && typeof value === 'object') {
    const fields = type.getFields();
    const parts = Object.entries(value).map(([name, part]: [string, unknown]) => {
      const field = fields[name];
      if (field === undefined) throw new Error(`Operations: expected a field of ${type.name}, got ${name}`);
      return `${name}: ${partText(part, field.type)}`;
    });
    return `{ ${parts.join(', ')} }`;
  }
  const json = JSON.stringify(value);
  return isEnumType(type) ? json.slice(1, -1) : json;
}

function deepText(part: unknown, type: GraphQLInputType): string {
  return literalText(type, part);
}
