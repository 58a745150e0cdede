import { tokenAt, type Token } from './tokens.ts';

/** A clause of a statement: MATCH, WHERE, WITH, ORDER BY … each its own. */
export interface Clause {
  /** In capitals: `MATCH`, `OPTIONAL MATCH`, `ORDER BY`, `DETACH DELETE`. */
  readonly keyword: string;
  /** The index of its first token. */
  readonly start: number;
  /** The index of the first token after its keyword. */
  readonly body: number;
  /** The index after its last token. */
  readonly end: number;
  /** The bracket whose content it is part of; -1 for the statement itself. */
  readonly scope: number;
}

const keywords: ReadonlyMap<string, readonly string[]> = new Map([
  ['OPTIONAL', ['MATCH']],
  ['ORDER', ['BY']],
  ['DETACH', ['DELETE']],
  ['ON', ['CREATE', 'MATCH']],
  ...['MATCH', 'WHERE', 'WITH', 'RETURN', 'UNWIND', 'CALL', 'YIELD', 'MERGE', 'CREATE', 'SET', 'REMOVE', 'DELETE'].map(single),
  ...['FOREACH', 'UNION', 'LIMIT', 'SKIP', 'OFFSET', 'USE', 'USING', 'SHOW', 'DROP', 'LOAD', 'FINISH'].map(single),
]);

function single(keyword: string): readonly [string, readonly string[]] {
  return [keyword, []];
}

/** The clauses that write. */
export const writingKeywords: readonly string[] = [
  'MERGE',
  'CREATE',
  'SET',
  'REMOVE',
  'DELETE',
  'DETACH DELETE',
  'FOREACH',
  'DROP',
  'LOAD',
];

/** The clauses of a statement with those of its subqueries, in the order of the text. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const starts = tokens.flatMap((token) => {
    const length = keywordLength(tokens, token);
    return length === 0 ? [] : [{ token, length }];
  });
  return starts.map(({ token, length }) => {
    const next = starts.find((other) => other.token.index > token.index && other.token.parent === token.parent);
    const semicolon = tokens.find((other) => other.index > token.index && other.kind === 'symbol' && other.text === ';');
    const scopeEnd = token.parent < 0 ? tokens.length : endOf(tokens, token.parent);
    return {
      keyword: tokens
        .slice(token.index, token.index + length)
        .map((word) => word.upper)
        .join(' '),
      start: token.index,
      body: token.index + length,
      end: Math.min(next?.token.index ?? scopeEnd, semicolon?.index ?? scopeEnd),
      scope: token.parent,
    };
  });
}

function endOf(tokens: readonly Token[], bracket: number): number {
  const { partner } = tokenAt(tokens, bracket);
  return partner < 0 ? tokens.length : partner;
}

/** How many words at a token are the keyword of a clause; 0 if it doesn't begin one. */
function keywordLength(tokens: readonly Token[], token: Token): number {
  const second = token.kind === 'word' ? keywords.get(token.upper) : undefined;
  if (second === undefined || !isScope(tokens, token.parent)) return 0;
  const before = tokenAt(tokens, token.index - 1);
  const after = tokenAt(tokens, token.index + 1);
  if (['.', ':', '$'].includes(before.text) || ['AS', 'STARTS', 'ENDS', 'ON', 'OPTIONAL', 'DETACH'].includes(before.upper)) return 0;
  if (['=', ':', '.', ',', '+='].includes(after.text)) return 0;
  if (second.length === 0) return 1;
  return second.includes(after.upper) ? 2 : 0;
}

/** Whether clauses can stand directly in a bracket: in the braces of a subquery and the parentheses of FOREACH. */
export function isScope(tokens: readonly Token[], bracket: number): boolean {
  return bracket < 0 || tokenAt(tokens, bracket - 1).upper === 'FOREACH' || subqueryKind(tokens, bracket) !== null;
}

/** What sort of subquery a brace opens; null when it opens a map or something else. */
export function subqueryKind(tokens: readonly Token[], bracket: number): 'CALL' | 'EXISTS' | 'COUNT' | 'COLLECT' | null {
  if (tokenAt(tokens, bracket).text !== '{') return null;
  const before = tokenAt(tokens, bracket - 1);
  if (before.upper === 'CALL' || importsOf(tokens, bracket) !== null) return 'CALL';
  const kinds = ['EXISTS', 'COUNT', 'COLLECT'] as const;
  return before.kind === 'word' ? (kinds.find((kind) => kind === before.upper) ?? null) : null;
}

/** The tokens between the parentheses of `CALL (a, b) {`; null when the brace belongs to something else. */
export function importsOf(tokens: readonly Token[], brace: number): readonly Token[] | null {
  const close = tokenAt(tokens, brace - 1);
  if (close.text !== ')' || tokenAt(tokens, close.partner - 1).upper !== 'CALL') return null;
  return tokens.slice(close.partner + 1, close.index);
}

/** The bracket of the statement or subquery that a bracket lies in, through lists, maps and calls. */
export function scopeOf(tokens: readonly Token[], bracket: number): number {
  let scope = bracket;
  while (!isScope(tokens, scope)) scope = tokenAt(tokens, scope).parent;
  return scope;
}

/** The clause before a clause in the same scope. */
export function clauseBefore(clauses: readonly Clause[], clause: Clause): Clause | undefined {
  return clauses.findLast((other) => other.scope === clause.scope && other.start < clause.start);
}

/** The clauses of the same scope before a clause, from the nearest back to where the branch of a UNION begins. */
export function clausesBefore(clauses: readonly Clause[], clause: Clause): Clause[] {
  const before = clauses.filter((other) => other.scope === clause.scope && other.start < clause.start).reverse();
  const union = before.findIndex((other) => other.keyword === 'UNION');
  return union < 0 ? before : before.slice(0, union);
}

/** A column of WITH or RETURN. */
export interface Item {
  readonly start: number;
  /** The index after its expression, before AS. */
  readonly end: number;
  /** The index of the name after AS; -1 without one. */
  readonly alias: number;
}

/** The columns of a WITH or RETURN, the items of an UNWIND (one) or of SET. */
export function itemsOf(tokens: readonly Token[], clause: Pick<Clause, 'body' | 'end' | 'scope'>): Item[] {
  const isDistinct = tokenAt(tokens, clause.body).upper === 'DISTINCT' && clause.end > clause.body + 1;
  return splitAt(tokens, isDistinct ? clause.body + 1 : clause.body, clause.end, ',').map(({ start, end }) => {
    const hasAlias = end - start > 2 && tokenAt(tokens, end - 2).upper === 'AS' && tokenAt(tokens, end - 3).text !== '.';
    return hasAlias ? { start, end: end - 2, alias: end - 1 } : { start, end, alias: -1 };
  });
}

/** The pieces of a range between these separators outside of its brackets. */
export function splitAt(tokens: readonly Token[], start: number, end: number, separator: string): { start: number; end: number }[] {
  const parent = tokenAt(tokens, start).parent;
  const pieces: { start: number; end: number }[] = [];
  let from = start;
  for (const token of tokens.slice(start, end)) {
    if (token.kind !== 'symbol' || token.text !== separator || token.parent !== parent) continue;
    pieces.push({ start: from, end: token.index });
    from = token.index + 1;
  }
  return from < end ? [...pieces, { start: from, end }] : pieces;
}
