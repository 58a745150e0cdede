import type { Cypher } from './cypher.ts';
import { bindingAt, isReference, kindAt } from './names.ts';
import { bracketsAround, near } from './rule.ts';
import { tokenAt, type Token } from './tokens.ts';

/** The functions that give back what they are given, alone or in a list. */
const passing = ['COALESCE', 'MAX', 'MIN', 'HEAD', 'LAST', 'TAIL', 'REVERSE', 'COLLECT', 'NODES', 'RELATIONSHIPS', 'STARTNODE', 'ENDNODE'];

/** Whether the value of an expression is or holds a node, a relationship or a path, as far as the text shows it. */
export function holdsEntity(cypher: Cypher, start: number, end: number, seen: ReadonlySet<number> = new Set()): boolean {
  if (seen.has(start)) return false;
  const inner = new Set([...seen, start]);
  return cypher.tokens.slice(start, end).some((token) => {
    if (!isReference(cypher.tokens, token) || !isWhole(cypher, token, start, end) || !isPassedOut(cypher, token, start)) return false;
    if (kindAt(cypher.tokens, cypher.bindings, token.text, token.index) !== 'value') return true;
    const expression = bindingAt(cypher.tokens, cypher.bindings, token.text, token.index)?.expression;
    return expression !== null && expression !== undefined && holdsEntity(cypher, expression.start, expression.end, inner);
  });
}

/** Whether a name stands for itself here, and is not looked into, compared or gone through. */
function isWhole(cypher: Cypher, token: Token, start: number, end: number): boolean {
  const before = near(cypher, token, -1);
  const after = near(cypher, token, 1);
  const opens =
    token.index === start || ['(', ',', '[', '|', ':'].includes(before.text) || ['THEN', 'ELSE', 'DISTINCT', 'IN'].includes(before.upper);
  const closes =
    token.index + 1 === end || [')', ',', ']', '}'].includes(after.text) || ['END', 'WHEN', 'ELSE', 'WHERE'].includes(after.upper);
  return opens && closes;
}

/** Whether all that is around a name in the expression hands it on. */
function isPassedOut(cypher: Cypher, token: Token, start: number): boolean {
  return bracketsAround(cypher, token)
    .filter((bracket) => bracket.index >= start)
    .every((bracket) => {
      if (cypher.elements.some((element) => element.open === bracket.index)) return false;
      const owner = tokenAt(cypher.tokens, bracket.index - 1);
      if (bracket.text === '[') return isInResult(cypher, bracket, token);
      return bracket.text !== '(' || owner.kind !== 'word' || passing.includes(owner.upper) || ['THEN', 'ELSE'].includes(owner.upper);
    });
}

/** Whether a name stands where a list or a comprehension takes its values from: `[x IN xs WHERE … | here]`, `[x IN here WHERE …]`, `[here]`. */
function isInResult(cypher: Cypher, bracket: Token, token: Token): boolean {
  const own = cypher.tokens.slice(bracket.index, bracket.partner).filter((inner) => inner.parent === bracket.index);
  const bar = own.find((inner) => inner.text === '|');
  const where = own.find((inner) => inner.upper === 'WHERE');
  return bar === undefined ? where === undefined || token.index < where.index : token.index > bar.index;
}
