import { Kind } from 'graphql';
import type { SelectionSetNode, TypeNode } from 'graphql';
import { flagOf } from '../../src/graph/header.ts';
import { writingKeywords } from './clauses.ts';
import { bindingAt, isReference } from './names.ts';
import { clauseAround, inside, isElement, near, type Hit, type LintedStatement, type Rule } from './rule.ts';
import { tokenAt, type Token } from './tokens.ts';

/** What a statement's parameters must be like, and how they are used. */
export const parameterRules: readonly Rule[] = [
  {
    name: 'unknown-parameter',
    message: 'use $filter and $limit, or what the header takes',
    applies: (statement) => parametersIn(statement).filter((token) => typeOfParameter(statement, token.text.slice(1)) === null),
  },
  {
    name: 'undeclared-filter',
    message: 'declare it in the header after "filter"',
    applies: (statement) =>
      filterEntriesIn(statement)
        .filter((entry) => statement.header?.filter?.has(entry.text) !== true)
        .map((entry) => ({ line: entry.line, detail: `$filter.${entry.text}` })),
  },
  { name: 'unused-parameter', message: 'use it or leave it out of the header', applies: unusedParameters },
  {
    name: 'filter-lookup',
    message: 'write `UNWIND $filter.ids AS id MATCH (n:Label {id: id})`: Grafeo uses no index for an entry of a map',
    applies: filterLookUps,
  },
  { name: 'undeclared-flag', message: 'declare the flag of @include as Boolean! after "filter"', applies: undeclaredFlags },
  { name: 'idle-flag', message: 'name it in an @include of "gives", or leave it out: it would always be false', applies: idleFlags },
  { name: 'unknown-entry', message: 'declare it in cypher/types.graphql: an entry that is not there is null', applies: unknownEntries },
  {
    name: 'nullable-merge-key',
    message: 'make the entry non-null in its type, or filter it by IS NOT NULL: Grafeo matches on null',
    applies: nullableMergeKeys,
  },
  {
    name: 'field-write',
    message: 'a statement that gives a field only reads',
    applies: ({ cypher, header }) =>
      (header?.gives ?? null) === null
        ? []
        : cypher.clauses.filter((clause) => writingKeywords.includes(clause.keyword)).map((clause) => tokenAt(cypher.tokens, clause.start)),
  },
];

/** The parameters with names: a rule of their own refuses numbers. */
function parametersIn({ cypher, header }: LintedStatement): readonly Token[] {
  return header === null ? [] : cypher.tokens.filter((token) => token.kind === 'parameter' && !/^\$\d/.test(token.text));
}

function filterEntriesIn(statement: LintedStatement): Token[] {
  return parametersIn(statement)
    .filter((token) => token.text === '$filter' && near(statement.cypher, token, 1).text === '.')
    .map((token) => near(statement.cypher, token, 2));
}

function typeOfParameter({ header }: LintedStatement, name: string): TypeNode | 'filter' | null {
  if (name === 'filter' && (header?.filter ?? null) !== null) return 'filter';
  return header?.parameters.get(name) ?? null;
}

/** The line of the header that speaks of a name. */
function headerLine({ text }: LintedStatement, name: string): number {
  const index = text.split('\n').findIndex((line) => line.startsWith('//') && new RegExp(`\\b${name}\\b *:|\\$${name}\\b`).test(line));
  return Math.max(index, 0) + 1;
}

function unusedParameters(statement: LintedStatement): Hit[] {
  const entries = new Set(filterEntriesIn(statement).map((token) => token.text));
  const used = new Set(parametersIn(statement).map((token) => token.text.slice(1)));
  const filter = [...(statement.header?.filter?.keys() ?? [])].filter((name) => !entries.has(name));
  const plain = [...(statement.header?.parameters.keys() ?? [])].filter((name) => !used.has(name));
  return [...filter, ...plain].map((name) => ({ line: headerLine(statement, name), detail: name }));
}

function filterLookUps(statement: LintedStatement): readonly Hit[] {
  const { cypher } = statement;
  return filterEntriesIn(statement).filter((entry) => {
    const before = near(cypher, entry, -3);
    const isIn = before.upper === 'IN' && entry.text === 'ids';
    const map = tokenAt(cypher.tokens, entry.parent);
    return isIn || (before.text === ':' && map.text === '{' && isElement(cypher, map.parent));
  });
}

function flagsIn(selection: SelectionSetNode | null | undefined): string[] {
  return (selection?.selections ?? []).flatMap((node) => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return [];
    return [flagOf(node) ?? [], flagsIn(node.selectionSet)].flat();
  });
}

function undeclaredFlags(statement: LintedStatement): Hit[] {
  const flags = [...new Set(flagsIn(statement.header?.gives))];
  return flags
    .filter((flag) => !isFlag(statement.header?.filter?.get(flag)))
    .map((flag) => ({ line: headerLine(statement, flag), detail: `$${flag}` }));
}

function idleFlags(statement: LintedStatement): Hit[] {
  const flags = flagsIn(statement.header?.gives);
  const entries = (statement.header?.gives ?? null) === null ? [] : [...(statement.header?.filter ?? [])];
  const idle = entries.filter(([name, type]) => isFlag(type) && name !== 'descending' && !flags.includes(name));
  return idle.map(([name]) => ({ line: headerLine(statement, name), detail: name }));
}

function isFlag(type: TypeNode | undefined): boolean {
  return type?.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.NAMED_TYPE && type.type.name.value === 'Boolean';
}

function unknownEntries(statement: LintedStatement): Hit[] {
  return statement.cypher.tokens.flatMap((token) => unknownEntryFrom(statement, token, fieldsOf(statement, token), token.text));
}

/** Follows `row.edge.role` from a name through the maps that its entries are. */
function unknownEntryFrom(statement: LintedStatement, token: Token, fields: ReadonlyMap<string, TypeNode> | null, path: string): Hit[] {
  const entry = near(statement.cypher, token, 2);
  if (fields === null || near(statement.cypher, token, 1).text !== '.' || entry.kind !== 'word') return [];
  const type = fields.get(entry.text);
  const whole = `${path}.${entry.text}`;
  if (type === undefined) return [{ line: entry.line, detail: whole }];
  return type.kind === Kind.LIST_TYPE ? [] : unknownEntryFrom(statement, entry, statement.inputs.get(namedType(type)) ?? null, whole);
}

/** The entries of the map that a variable stands for, where it goes through a list that the header types. */
function fieldsOf(statement: LintedStatement, token: Token): ReadonlyMap<string, TypeNode> | null {
  const { cypher, inputs } = statement;
  if (!isReference(cypher.tokens, token)) return null;
  const expression = bindingAt(cypher.tokens, cypher.bindings, token.text, token.index)?.expression;
  if (expression === null || expression === undefined) return null;
  const first = tokenAt(cypher.tokens, expression.start);
  const length = expression.end - expression.start;
  if (!expression.isElement) return length === 1 ? fieldsOf(statement, first) : null;
  const parameter = first.kind === 'parameter' && length === 1 ? typeOfParameter(statement, first.text.slice(1)) : null;
  const entry = length === 3 && first.kind === 'word' ? fieldsOf(statement, first)?.get(near(cypher, first, 2).text) : undefined;
  const type = parameter ?? entry ?? 'filter';
  return type === 'filter' ? null : (inputs.get(namedType(type)) ?? null);
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function nullableMergeKeys(statement: LintedStatement): Hit[] {
  const { cypher } = statement;
  const elements = cypher.elements.filter((element) => clauseAround(cypher, tokenAt(cypher.tokens, element.open))?.keyword === 'MERGE');
  return elements.flatMap((element) =>
    inside(cypher, element.open).flatMap((token) => {
      if (near(cypher, token, -1).text !== ':' || tokenAt(cypher.tokens, token.parent).text !== '{') return [];
      const entry = near(cypher, token, 2);
      const type =
        token.kind === 'parameter' ? typeOfParameter(statement, token.text.slice(1)) : fieldsOf(statement, token)?.get(entry.text);
      if (type === null || type === undefined || type === 'filter' || type.kind === Kind.NON_NULL_TYPE) return [];
      const words = token.kind === 'parameter' ? token.text : `${token.text}.${entry.text}`;
      return new RegExp(`${words.replaceAll(/[$.]/g, '\\$&')} +IS +NOT +NULL`, 'i').test(statement.text)
        ? []
        : [{ line: token.line, detail: words }];
    }),
  );
}
