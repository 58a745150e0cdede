import { splitAt } from './clauses.ts';
import type { Cypher } from './cypher.ts';
import { bindingAt, listEnd } from './names.ts';
import { near } from './rule.ts';
import { tokenAt, type Token } from './tokens.ts';

/** A part of a statement: from a token to before another. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The lists written out that an expression can be; a part that the text doesn't show is `unclear`. */
export type Candidate = Range | { readonly unclear: Token };

/** What to find in an expression: the tuple it is, or the tuples of the list it is. */
type Sought = 'tuple' | 'list';

/** The tuples, written out with brackets, that an expression can be. */
export function tuplesIn(cypher: Cypher, range: Range): Candidate[] {
  return find(cypher, range, 'tuple', 0);
}

/** The tuples that the list which an expression is can hold. */
export function tuplesOfList(cypher: Cypher, range: Range): Candidate[] {
  return find(cypher, range, 'list', 0);
}

function find(cypher: Cypher, range: Range, sought: Sought, depth: number): Candidate[] {
  const first = tokenAt(cypher.tokens, range.start);
  const last = tokenAt(cypher.tokens, range.end - 1);
  const again = (inner: Range, what = sought) => find(cypher, inner, what, depth + 1);
  if (depth > 50) return [{ unclear: first }];
  if (first.upper === 'NULL' && first.index === last.index) return [];
  if (first.partner === last.index && first.text === '(') return again(within(first));
  if (first.partner === last.index && first.text === '[') return findInBrackets(cypher, first, sought, again);
  const sum = sought === 'list' ? splitAt(cypher.tokens, range.start, range.end, '+') : [];
  if (sum.length > 1) return sum.flatMap((part) => again(part));
  if (first.upper === 'CASE') return branches(cypher, range).flatMap((branch) => again(branch));
  if (first.kind === 'word' && near(cypher, first, 1).text === '(' && near(cypher, first, 1).partner === last.index)
    return findInCall(cypher, first, sought, again);
  if (last.text === ']' && last.partner > first.index) return findInIndex(cypher, { first, last }, sought, again);
  if (first.kind === 'word' && first.index === last.index) return findByName(cypher, first, sought, again);
  return [{ unclear: first }];
}

type Again = (range: Range, sought?: Sought) => Candidate[];

function within(bracket: Token): Range {
  return { start: bracket.index + 1, end: bracket.partner };
}

/** A list written out, `[x IN xs | …]` or `[(a)-->(b) | …]`. */
function findInBrackets(cypher: Cypher, open: Token, sought: Sought, again: Again): Candidate[] {
  const variable = near(cypher, open, 1);
  const bar = cypher.tokens.find((token) => token.index > open.index && token.parent === open.index && token.text === '|');
  const isComprehension = variable.kind === 'word' && near(cypher, open, 2).upper === 'IN';
  if (bar === undefined && !isComprehension) {
    if (sought === 'tuple') return [{ start: open.index, end: open.partner + 1 }];
    return splitAt(cypher.tokens, open.index + 1, open.partner, ',').flatMap((item) => again(item, 'tuple'));
  }
  if (sought === 'tuple') return [{ unclear: open }];
  if (bar !== undefined) return again({ start: bar.index + 1, end: open.partner }, 'tuple');
  return again({ start: open.index + 3, end: listEnd(cypher.tokens, variable) });
}

function findInCall(cypher: Cypher, name: Token, sought: Sought, again: Again): Candidate[] {
  const open = near(cypher, name, 1);
  const isDistinct = near(cypher, open, 1).upper === 'DISTINCT';
  const inner = { start: open.index + (isDistinct ? 2 : 1), end: open.partner };
  if (name.upper === 'COALESCE') return splitAt(cypher.tokens, inner.start, inner.end, ',').flatMap((part) => again(part));
  if (sought === 'list' && name.upper === 'COLLECT') return again(inner, 'tuple');
  if (sought === 'list' && ['TAIL', 'REVERSE'].includes(name.upper)) return again(inner);
  if (sought === 'tuple' && ['HEAD', 'LAST'].includes(name.upper)) return again(inner, 'list');
  return [{ unclear: name }];
}

/** `xs[0]` or `xs[..3]`. */
function findInIndex(cypher: Cypher, { first, last }: { first: Token; last: Token }, sought: Sought, again: Again): Candidate[] {
  const isSlice = cypher.tokens.some((token) => token.parent === last.partner && token.text === '..');
  if (isSlice !== (sought === 'list')) return [{ unclear: first }];
  return again({ start: first.index, end: last.partner }, 'list');
}

/** What a name stands for; where branches of a UNION give it each, in all of them. */
function findByName(cypher: Cypher, name: Token, sought: Sought, again: Again): Candidate[] {
  const { tokens, bindings } = cypher;
  const nearest = bindingAt(tokens, bindings, name.text, name.index);
  const all = bindings.filter((binding) => binding.name === name.text && binding.from === nearest?.from);
  if (all.length === 0) return [{ unclear: name }];
  return all.flatMap(({ expression }) => {
    if (expression === null || (expression.isElement && sought === 'list')) return [{ unclear: name }];
    return again(expression, expression.isElement ? 'list' : sought);
  });
}

/** The values of a CASE: after each THEN and after ELSE. */
function branches({ tokens }: Cypher, range: Range): Range[] {
  const found: Range[] = [];
  const base = tokenAt(tokens, range.start).parent;
  let nesting = 0;
  let start = -1;
  for (const token of tokens.slice(range.start, range.end)) {
    if (token.kind !== 'word' || token.parent !== base || tokenAt(tokens, token.index - 1).text === '.') continue;
    if (token.upper === 'CASE') nesting += 1;
    const ends = nesting === 1 && ['WHEN', 'ELSE', 'END'].includes(token.upper);
    if (ends && start >= 0) found.push({ start, end: token.index });
    if (ends) start = -1;
    if (nesting === 1 && ['THEN', 'ELSE'].includes(token.upper)) start = token.index + 1;
    if (token.upper === 'END') nesting -= 1;
  }
  return found;
}
