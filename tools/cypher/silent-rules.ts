import { clauseBefore, clausesBefore, itemsOf, writingKeywords, type Clause } from './clauses.ts';
import type { Cypher } from './cypher.ts';
import { holdsEntity } from './entities.ts';
import { bindingAt, isReference, kindAt } from './names.ts';
import {
  clauseAround,
  clauseRule,
  inside,
  isAggregate,
  isCall,
  isElement,
  isInCase,
  isPatternComprehension,
  isProjection,
  isWord,
  near,
  tokenRule,
  type Rule,
} from './rule.ts';
import { tokenAt, type Token } from './tokens.ts';

/** What both engines accept and answer differently, without an error. */
export const silentRules: readonly Rule[] = [
  tokenRule('null-projection', 'write `CASE WHEN x IS NULL THEN null ELSE x {…} END`: Grafeo gives a map of nulls', isNullProjection),
  tokenRule(
    'bare-sum',
    'write `coalesce(sum(…), 0)`: Grafeo gives null for the sum of nothing',
    (token, cypher) => isCall(cypher, token, 'SUM') && near(cypher, token, -2).upper !== 'COALESCE',
  ),
  clauseRule(
    'returned-entity',
    'return values, lists and map projections: a node, a relationship or a path comes out as a number',
    ({ keyword, scope, ...clause }, cypher) =>
      keyword === 'RETURN' &&
      scope < 0 &&
      itemsOf(cypher.tokens, { ...clause, scope }).some((item) => holdsEntity(cypher, item.start, item.end)),
  ),
  clauseRule('unnamed-column', 'give every column of a RETURN that aggregates a name with AS', isUnnamed),
  tokenRule('entity-assignment', 'write `SET b += properties(a)`: Grafeo does nothing', isEntityAssignment),
  tokenRule('date-text', 'write YYYY-MM-DD, or ISO with `Z` or `+01:00`: Grafeo gives null', isWrongDate),
  tokenRule('comprehension-null', 'write a list, a map or coalesce after the bar: Grafeo drops nulls', isBareComprehension),
  tokenRule('negative-slice', 'write `l[size(l) - 2..]`', isNegativeSlice),
  tokenRule(
    'percentile-parameter',
    'write the percentile as a number: Grafeo ignores a parameter',
    (token, cypher) =>
      isCall(cypher, token, 'PERCENTILECONT', 'PERCENTILEDISC') &&
      inside(cypher, token.index + 1).some((inner) => inner.kind === 'parameter'),
  ),
  tokenRule(
    'order-of-lists',
    'compare numbers and texts alone with `<` and `>`: Grafeo gives null for lists and booleans',
    isOddComparison,
  ),
  tokenRule('label-order', 'test `n:Label`, or store a `kind`: the engines give labels in different orders', isLabelOrder),
  tokenRule('key-order', 'name the properties: the engines give keys in different orders', (token, cypher) =>
    isCall(cypher, token, 'KEYS'),
  ),
  tokenRule(
    'regular-expression',
    'write `(?iu)`, `[0-9]`, and no look-around: the engines read `(?i)`, `\\w` and `\\d` differently',
    (token, cypher) => token.kind === 'string' && near(cypher, token, -1).text === '=~' && /\(\?i\)|\\[wdWD]|\(\?<?[=!]/.test(token.text),
  ),
  tokenRule(
    'map-property',
    'store values and lists of values of one type: Neo4j refuses maps',
    (token, cypher) =>
      token.text === '{' &&
      clauseAround(cypher, token)?.keyword === 'SET' &&
      near(cypher, token, -1).text === '=' &&
      near(cypher, token, -3).text === '.',
  ),
  tokenRule('optional-where', 'write `CALL (a) { MATCH … WHERE … RETURN count(r) AS n }`: Grafeo drops the row', isOptionalCondition),
  tokenRule('path-condition', 'put no condition on a shortest path: Grafeo filters afterwards, Neo4j while it searches', isPathCondition),
  tokenRule('type-predicate', "write `type(r) = 'TYPE'`: Grafeo gives null", isTypePredicate),
  tokenRule('unordered-collect', 'order in the WITH just before: `WITH x ORDER BY x.id`', isUnordered),
  clauseRule('unordered-limit', 'order before LIMIT and SKIP: each engine would keep other rows', isUnorderedLimit),
  tokenRule('unlabelled-middle', 'label every node in the middle of a pattern: Grafeo fails past 65,535 rows', isUnlabelledMiddle),
];

function isNullProjection(token: Token, cypher: Cypher): boolean {
  if (!isProjection(cypher, token) || isInCase(cypher, token)) return false;
  const name = near(cypher, token, -1);
  return isOptional(cypher, name.text, name.index);
}

function isOptional(cypher: Cypher, name: string, index: number): boolean {
  const binding = bindingAt(cypher.tokens, cypher.bindings, name, index);
  if (binding?.expression === null || binding === undefined) return binding?.isOptional ?? false;
  const { start, end, isElement: isOfList } = binding.expression;
  return !isOfList && end - start === 1 && isOptional(cypher, tokenAt(cypher.tokens, start).text, start);
}

function isUnnamed(clause: Clause, cypher: Cypher): boolean {
  if (clause.keyword !== 'RETURN') return false;
  const own = cypher.tokens.slice(clause.body, clause.end).filter((token) => clauseAround(cypher, token) === clause);
  if (!own.some((token) => isAggregate(cypher, token))) return false;
  return itemsOf(cypher.tokens, clause).some((item) => item.alias < 0 && item.end - item.start > 1);
}

function isEntityAssignment(token: Token, cypher: Cypher): boolean {
  const clause = clauseAround(cypher, token);
  if (clause?.keyword !== 'SET' || !['=', '+='].includes(token.text) || near(cypher, token, -2).text === '.') return false;
  const value = near(cypher, token, 1);
  const after = near(cypher, token, 2);
  const isAlone = after.index < 0 || after.index >= clause.end || after.text === ',';
  return isAlone && isReference(cypher.tokens, value) && kindAt(cypher.tokens, cypher.bindings, value.text, value.index) !== 'value';
}

function isWrongDate(token: Token, cypher: Cypher): boolean {
  const value = near(cypher, token, 2);
  if (!isCall(cypher, token, 'DATE', 'DATETIME', 'LOCALDATETIME') || value.kind !== 'string') return false;
  const day = /^\d{4}-\d{2}-\d{2}$/;
  const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/;
  return !(token.upper === 'DATE' ? day : moment).test(value.text);
}

function isBareComprehension(token: Token, cypher: Cypher): boolean {
  if (!isPatternComprehension(cypher, token)) return false;
  const bar = inside(cypher, token.index).find((inner) => inner.parent === token.index && inner.text === '|');
  return bar !== undefined && bar.index + 4 === token.partner && near(cypher, bar, 2).text === '.';
}

function isNegativeSlice(token: Token, cypher: Cypher): boolean {
  const open = tokenAt(cypher.tokens, token.parent);
  if (token.text !== '..' || open.text !== '[' || isElement(cypher, open.index)) return false;
  return [near(cypher, open, 1), near(cypher, token, 1)].some((bound) => bound.text === '-' || bound.upper === 'NULL');
}

function isOddComparison(token: Token, cypher: Cypher): boolean {
  if (token.kind !== 'symbol' || !['<', '>', '<=', '>='].includes(token.text)) return false;
  const before = near(cypher, token, -1);
  const after = near(cypher, token, 1);
  const isList = after.text === '[' || (before.text === ']' && tokenAt(cypher.tokens, before.partner - 1).kind !== 'word');
  return isList || isWord(cypher, before, 'TRUE', 'FALSE') || isWord(cypher, after, 'TRUE', 'FALSE');
}

function isLabelOrder(token: Token, cypher: Cypher): boolean {
  if (!isCall(cypher, token, 'LABELS')) return false;
  const before = near(cypher, token, -1);
  const isComprehension = near(cypher, token, -3).text === '[';
  return !(before.upper === 'UNWIND' || (before.upper === 'IN' && !isComprehension));
}

function isOptionalCondition(token: Token, cypher: Cypher): boolean {
  const clause = clauseAround(cypher, token);
  if (clause?.keyword !== 'WHERE' || clauseBefore(cypher.clauses, clause)?.keyword !== 'OPTIONAL MATCH') return false;
  if (isWord(cypher, token, 'EXISTS', 'COUNT')) return near(cypher, token, 1).text === '{' || token.upper === 'EXISTS';
  return token.text === '(' && isElement(cypher, token.index);
}

function isPathCondition(token: Token, cypher: Cypher): boolean {
  if (!isCall(cypher, token, 'SHORTESTPATH', 'ALLSHORTESTPATHS')) return false;
  const clause = clauseAround(cypher, token);
  const where = cypher.clauses.find((one) => one.scope === clause?.scope && one.start === clause.end && one.keyword === 'WHERE');
  const own = inside(cypher, token.index + 1);
  const relationships = cypher.elements.filter(
    (element) => element.kind === 'relationship' && own.some((inner) => inner.index === element.open),
  );
  if (relationships.some((element) => inside(cypher, element.open).some((inner) => inner.text === '{'))) return true;
  if (where === undefined) return false;
  const path = near(cypher, token, -1).text === '=' ? near(cypher, token, -2).text : '';
  const names = [
    path,
    ...relationships.filter((element) => element.variable >= 0).map((element) => tokenAt(cypher.tokens, element.variable).text),
  ];
  return cypher.tokens.slice(where.body, where.end).some((inner) => names.includes(inner.text) && isReference(cypher.tokens, inner));
}

function isTypePredicate(token: Token, cypher: Cypher): boolean {
  if (!isReference(cypher.tokens, token) || near(cypher, token, 1).text !== ':' || isElement(cypher, token.parent)) return false;
  return kindAt(cypher.tokens, cypher.bindings, token.text, token.index) === 'relationship';
}

function isUnlabelledMiddle(token: Token, cypher: Cypher): boolean {
  const element = cypher.elements.find((one) => one.open === token.index);
  if (element?.isMiddle !== true || element.isLabelled) return false;
  return element.variable < 0 || cypher.bindings.some((binding) => binding.index === element.variable);
}

function isUnordered(token: Token, cypher: Cypher): boolean {
  const clause = isCall(cypher, token, 'COLLECT') ? clauseAround(cypher, token) : undefined;
  if (clause === undefined || isOrdered(cypher, clause)) return false;
  const item = itemsOf(cypher.tokens, clause).find(({ start, end }) => start <= token.index && token.index < end);
  const isLast = clause.keyword === 'RETURN' && clause.scope < 0;
  return isLast || item === undefined || item.alias < 0 || !usesOf(cypher, item.alias).every((use) => isOrderless(cypher, use));
}

/** Whether the rows of a clause come in an order: from an ORDER BY, with nothing but subqueries and lists after it. */
function isOrdered(cypher: Cypher, clause: Clause): boolean {
  const decisive = clausesBefore(cypher.clauses, clause).find((one) => !['LIMIT', 'SKIP', 'CALL', 'UNWIND', 'WHERE'].includes(one.keyword));
  return decisive?.keyword === 'ORDER BY';
}

/** A LIMIT without an order; in what writes it makes batches, whose order doesn't matter. */
function isUnorderedLimit(clause: Clause, { clauses }: Cypher): boolean {
  if (!['LIMIT', 'SKIP'].includes(clause.keyword) || clauses.some((one) => writingKeywords.includes(one.keyword))) return false;
  const before = clausesBefore(clauses, clause).find((one) => !['LIMIT', 'SKIP'].includes(one.keyword));
  return before?.keyword !== 'ORDER BY';
}

function usesOf({ tokens, bindings }: Cypher, alias: number): Token[] {
  const name = tokenAt(tokens, alias).text;
  return tokens.filter(
    (token) => token.text === name && isReference(tokens, token) && bindingAt(tokens, bindings, name, token.index)?.index === alias,
  );
}

/** Whether a list is used here in a way that its order doesn't matter for. */
function isOrderless(cypher: Cypher, use: Token): boolean {
  const before = near(cypher, use, -1);
  if (before.upper === 'IN') return near(cypher, use, -3).text !== '[';
  if (before.upper === 'UNWIND' || (before.text === '(' && near(cypher, use, -2).upper === 'SIZE')) return true;
  const clause = clauseAround(cypher, use);
  return (
    clause?.keyword === 'WITH' &&
    itemsOf(cypher.tokens, clause).some((item) => item.start === use.index && item.end === use.index + 1 && item.alias < 0)
  );
}
