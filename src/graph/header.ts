import { Kind, parse, parseType } from 'graphql';
import type { FieldNode, SelectionSetNode, TypeNode } from 'graphql';

/** What the comment at the top of a `.cypher` file says of its statement. */
export interface Header {
  /** `Project.funders`, or a plain name for statements that serve no field. */
  readonly subject: string;
  readonly description: string;
  /** The parameters by name. `filter (…)` gives one map named filter, `takes (…)` plain parameters. */
  readonly parameters: ReadonlyMap<string, TypeNode>;
  /** The entries of the one map `$filter`; null when the statement takes plain parameters. */
  readonly filter: ReadonlyMap<string, TypeNode> | null;
  /** The columns of a statement that serves no field: name and type. */
  readonly rows: ReadonlyMap<string, TypeNode> | null;
  /** What a statement gives to its field, as a GraphQL selection over the field's type. */
  readonly gives: SelectionSetNode | null;
  /** How much it can give; null without a line that says so, which the lint refuses. */
  readonly bound: Bound | null;
}

/** The most that a statement can give. */
export interface Bound {
  /** The rows: a sum of products of whole numbers and names of parameters. */
  readonly rows: readonly (readonly (number | string)[])[];
  /** The greatest length of a path that it follows; null when it follows none of varying length. */
  readonly depth: number | null;
}

const keywords = ['filter', 'takes', 'rows', 'gives', 'bound'] as const;
type Keyword = (typeof keywords)[number];

/** Reads the header of a `.cypher` text; throws an Error that says what is wrong with it. */
export function parseHeader(name: string, text: string): Header {
  const { title, sections } = splitHeader(text);
  const colon = title.indexOf(': ');
  if (colon < 0) throw new Error(`cypher/${name}.cypher: the first line must read "// <what>: <sentence>", not "${title}"`);
  const filter = sections.filter === undefined ? null : parseArguments(name, sections.filter);
  const takes = sections.takes === undefined ? new Map<string, TypeNode>() : parseArguments(name, sections.takes);
  const limit = /\$limit\b/.test(text) && filter !== null ? [['limit', parseType('Int!')] as const] : [];
  return {
    subject: title.slice(0, colon),
    description: title.slice(colon + 2),
    parameters: new Map<string, TypeNode>([...takes, ...limit]),
    filter,
    rows: sections.rows === undefined ? null : parseArguments(name, sections.rows),
    gives: sections.gives === undefined ? null : parseSelection(name, sections.gives),
    bound: sections.bound === undefined ? null : parseBound(sections.bound),
  };
}

/** Reads `: ids × limit + 10 rows, depth 12`; null when it can't be read, and that is for the lint to say. */
function parseBound(text: string): Bound | null {
  const [, sum, depth] = /^: (.+) rows(?:, depth (\d+))?$/.exec(text) ?? [];
  if (sum === undefined) return null;
  const rows = sum.split(' + ').map((product) => product.split(' × ').map((factor) => (/^\d+$/.test(factor) ? Number(factor) : factor)));
  const isReadable = rows.flat().every((factor) => typeof factor === 'number' || /^[a-z]\w*$/i.test(factor));
  return isReadable ? { rows, depth: depth === undefined ? null : Number(depth) } : null;
}

function splitHeader(text: string): { title: string; sections: Partial<Record<Keyword, string>> } {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    if (!line.startsWith('//')) break;
    lines.push(line.slice(2).trim());
  }
  const sections: Partial<Record<Keyword, string>> = {};
  let title = '';
  let current: Keyword | null = null;
  for (const line of lines) {
    const keyword = keywords.find((word) => new RegExp(`^${word}${word === 'bound' ? ':' : ' *[({]'}`).test(line));
    if (keyword !== undefined) {
      current = keyword;
      sections[keyword] = line.slice(keyword.length).trim();
    } else if (current !== null) sections[current] = `${sections[current] ?? ''} ${line}`;
    else title = title === '' ? line : `${title} ${line}`;
  }
  return { title, sections };
}

function parseArguments(name: string, text: string): Map<string, TypeNode> {
  try {
    const [definition] = parse(`type T { f${text}: Int }`).definitions;
    if (definition?.kind !== Kind.OBJECT_TYPE_DEFINITION) return new Map();
    return new Map((definition.fields?.[0]?.arguments ?? []).map((argument) => [argument.name.value, argument.type]));
  } catch (error) {
    throw new Error(`cypher/${name}.cypher: expected "(name: Type, …)" in GraphQL notation, got "${text}"`, { cause: error });
  }
}

function parseSelection(name: string, text: string): SelectionSetNode {
  try {
    const [definition] = parse(text, { noLocation: true }).definitions;
    if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no selection');
    return definition.selectionSet;
  } catch (error) {
    throw new Error(`cypher/${name}.cypher: expected a selection in GraphQL notation after "gives", got "${text}"`, { cause: error });
  }
}

/** The flag of `@include(if: $flag)` on a field or a fragment of `gives`; null without one. */
export function flagOf(node: { readonly directives?: FieldNode['directives'] }): string | null {
  const include = node.directives?.find((directive) => directive.name.value === 'include');
  const value = include?.arguments?.[0]?.value;
  return value?.kind === Kind.VARIABLE ? value.name.value : null;
}
