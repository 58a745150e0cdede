import { scopeOf, type Clause } from './clauses.ts';
import { tokenAt, type Token } from './tokens.ts';

/** A node or a relationship in a pattern. */
export interface Element {
  readonly kind: 'node' | 'relationship';
  /** The index of its opening bracket. */
  readonly open: number;
  /** The index of its variable; -1 without one. */
  readonly variable: number;
  readonly isLabelled: boolean;
  /** Whether it is a relationship `*1..3`, whose variable is a list. */
  readonly isVariableLength: boolean;
  /** Whether relationships go on from it on both sides. */
  readonly isMiddle: boolean;
}

const patternKeywords = ['MATCH', 'OPTIONAL MATCH', 'MERGE', 'CREATE'];

/** The nodes and relationships of all patterns, those in subqueries and comprehensions included. */
export function elementsOf(tokens: readonly Token[], clauses: readonly Clause[]): Element[] {
  return tokens.flatMap((token) => {
    if (token.kind !== 'symbol' || token.partner < token.index) return [];
    if (token.text === '[' && isRelationship(tokens, token)) return [elementAt(tokens, token, 'relationship')];
    return token.text === '(' && isNode(tokens, clauses, token) ? [elementAt(tokens, token, 'node')] : [];
  });
}

function isRelationship(tokens: readonly Token[], open: Token): boolean {
  return ['-', '<-'].includes(tokenAt(tokens, open.index - 1).text) && ['-', '->'].includes(tokenAt(tokens, open.partner + 1).text);
}

function isNode(tokens: readonly Token[], clauses: readonly Clause[], open: Token): boolean {
  return hasRelationshipBefore(tokens, open) || hasRelationshipAfter(tokens, open) || startsPattern(tokens, clauses, open);
}

function hasRelationshipBefore(tokens: readonly Token[], open: Token): boolean {
  const before = tokenAt(tokens, open.index - 1);
  if (before.text === '->') return true;
  return before.text === '-' && [']', '-', '<-'].includes(tokenAt(tokens, open.index - 2).text);
}

function hasRelationshipAfter(tokens: readonly Token[], open: Token): boolean {
  const after = tokenAt(tokens, open.partner + 1);
  const next = tokenAt(tokens, open.partner + 2);
  if (after.text === '<-') return ['[', '-', '('].includes(next.text);
  if (after.text !== '-') return false;
  return next.text === '->' || next.text === '-' || (next.text === '[' && isRelationship(tokens, next));
}

/** A node that stands alone: after the keyword of a clause, a comma or the name of a path. */
function startsPattern(tokens: readonly Token[], clauses: readonly Clause[], open: Token): boolean {
  const before = tokenAt(tokens, open.index - 1);
  if (open.parent !== scopeOf(tokens, open.parent) || !(before.kind === 'word' || [',', '=', '{'].includes(before.text))) return false;
  const clause = clauses.find((one) => one.start < open.index && open.index < one.end && one.scope === open.parent);
  if (clause === undefined) return before.text === '{' && open.parent >= 0;
  return patternKeywords.includes(clause.keyword) && (before.kind !== 'word' || open.index === clause.body);
}

function elementAt(tokens: readonly Token[], open: Token, kind: Element['kind']): Element {
  const first = tokenAt(tokens, open.index + 1);
  const second = tokenAt(tokens, open.index + 2);
  const hasVariable =
    first.kind === 'word' && first.upper !== 'WHERE' && ([':', ')', ']', '{', '*'].includes(second.text) || second.upper === 'WHERE');
  const labelAt = tokenAt(tokens, open.index + (hasVariable ? 2 : 1));
  return {
    kind,
    open: open.index,
    variable: hasVariable ? first.index : -1,
    isLabelled: labelAt.text === ':',
    isVariableLength:
      kind === 'relationship' && tokens.slice(open.index, open.partner).some((token) => token.text === '*' && token.parent === open.index),
    isMiddle: kind === 'node' && hasRelationshipBefore(tokens, open) && hasRelationshipAfter(tokens, open),
  };
}
