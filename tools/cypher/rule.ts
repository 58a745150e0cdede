import type { GraphQLSchema, TypeNode } from 'graphql';
import type { Header } from '../../src/graph/header.ts';
import { isScope, scopeOf, type Clause } from './clauses.ts';
import type { Cypher } from './cypher.ts';
import { bindingAt, isReference } from './names.ts';
import { tokenAt, type Token } from './tokens.ts';

/** A statement as the rules see it. */
export interface LintedStatement {
  /** Its path below `cypher/` without the ending. */
  readonly name: string;
  readonly text: string;
  readonly cypher: Cypher;
  /** Null when it can't be read. */
  readonly header: Header | null;
  readonly schema: GraphQLSchema;
  /** The input types of `cypher/types.graphql`. */
  readonly inputs: ReadonlyMap<string, ReadonlyMap<string, TypeNode>>;
}

/** A place where a rule is broken, with what is wrong just there, if that differs from place to place. */
export interface Hit {
  readonly line: number;
  readonly detail?: string;
}

/** One thing that a statement must not do. */
export interface Rule {
  readonly name: string;
  /** What to write instead, or why not. */
  readonly message: string;
  readonly applies: (statement: LintedStatement) => readonly Hit[];
}

/** A rule that a single token and what stands around it can break. */
export function tokenRule(name: string, message: string, breaks: (token: Token, cypher: Cypher) => boolean): Rule {
  return { name, message, applies: ({ cypher }) => cypher.tokens.filter((token) => breaks(token, cypher)).map(({ line }) => ({ line })) };
}

/** A rule that a clause can break. */
export function clauseRule(name: string, message: string, breaks: (clause: Clause, cypher: Cypher) => boolean): Rule {
  return {
    name,
    message,
    applies: ({ cypher }) =>
      cypher.clauses.filter((clause) => breaks(clause, cypher)).map((clause) => ({ line: tokenAt(cypher.tokens, clause.start).line })),
  };
}

/** The token so many places after a token, or before it with a negative number. */
export function near({ tokens }: Cypher, token: Token, distance: number): Token {
  return tokenAt(tokens, token.index + distance);
}

/** Whether a token is a word, in whatever case, and no property. */
export function isWord(cypher: Cypher, token: Token, ...words: readonly string[]): boolean {
  return token.kind === 'word' && words.includes(token.upper) && near(cypher, token, -1).text !== '.';
}

/** Whether a token is the name of one of these functions, called. */
export function isCall(cypher: Cypher, token: Token, ...names: readonly string[]): boolean {
  return isWord(cypher, token, ...names) && near(cypher, token, 1).text === '(';
}

const aggregates = ['COUNT', 'SUM', 'AVG', 'MIN', 'MAX', 'COLLECT', 'STDEV', 'STDEVP', 'PERCENTILECONT', 'PERCENTILEDISC'];

/** Whether a token is the name of an aggregating function, called. */
export function isAggregate(cypher: Cypher, token: Token): boolean {
  return isCall(cypher, token, ...aggregates);
}

/** The tokens between a bracket and its partner. */
export function inside({ tokens }: Cypher, bracket: number): readonly Token[] {
  return tokens.slice(bracket + 1, tokenAt(tokens, bracket).partner);
}

/** The clause with this keyword that a token lies in, in its own scope. */
export function clauseAround(cypher: Cypher, token: Token): Clause | undefined {
  const scope = scopeOf(cypher.tokens, token.parent);
  return cypher.clauses.find((clause) => clause.scope === scope && clause.start <= token.index && token.index < clause.end);
}

/** The brackets around a token, from the innermost out to the statement or subquery it belongs to, that one left out. */
export function bracketsAround({ tokens }: Cypher, token: Token): Token[] {
  const scope = scopeOf(tokens, token.parent);
  const brackets: Token[] = [];
  for (let bracket = token.parent; bracket !== scope; bracket = tokenAt(tokens, bracket).parent) brackets.push(tokenAt(tokens, bracket));
  return brackets;
}

/** Whether a bracket opens a node or a relationship of a pattern. */
export function isElement(cypher: Cypher, bracket: number): boolean {
  return cypher.elements.some((element) => element.open === bracket);
}

/** Whether a token opens `[(a)-->(b) | …]`. */
export function isPatternComprehension(cypher: Cypher, token: Token): boolean {
  if (token.text !== '[' || token.kind !== 'symbol' || isElement(cypher, token.index)) return false;
  const isNamed = near(cypher, token, 2).text === '=';
  const first = near(cypher, token, isNamed ? 3 : 1);
  return isElement(cypher, first.index) && inside(cypher, token.index).some((inner) => inner.parent === token.index && inner.text === '|');
}

/** Whether a token opens a map projection: `n {.id}`. */
export function isProjection(cypher: Cypher, token: Token): boolean {
  const name = near(cypher, token, -1);
  if (token.text !== '{' || isScope(cypher.tokens, token.index) || !isReference(cypher.tokens, name) || isElement(cypher, name.parent))
    return false;
  return bindingAt(cypher.tokens, cypher.bindings, name.text, name.index) !== undefined;
}

/** Whether a token stands between CASE and END, in whatever brackets. */
export function isInCase(cypher: Cypher, token: Token): boolean {
  const clause = clauseAround(cypher, token);
  return [token, ...bracketsAround(cypher, token)].some((level) => {
    const before = cypher.tokens.slice(clause?.start ?? 0, level.index).filter((other) => other.parent === level.parent);
    const count = (word: string) => before.filter((other) => isWord(cypher, other, word)).length;
    return count('CASE') > count('END');
  });
}
