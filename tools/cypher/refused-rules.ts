import { clauseBefore, itemsOf, splitAt, subqueryKind, type Clause } from './clauses.ts';
import type { Cypher } from './cypher.ts';
import { bindingAt, isReference, kindAt } from './names.ts';
import {
  bracketsAround,
  clauseAround,
  clauseRule,
  isAggregate,
  isCall,
  isElement,
  isPatternComprehension,
  isProjection,
  isWord,
  near,
  tokenRule,
  type Rule,
} from './rule.ts';
import { tokenAt, type Token } from './tokens.ts';

/** The words that Grafeo refuses as names of parameters, columns and properties (tried, 0.6.0). */
const refusedNames = (
  'MATCH WHERE IN SET WITH RETURN CASE WHEN THEN ELSE UNION UNWIND CREATE MERGE DELETE DETACH REMOVE ON AS AND OR XOR NOT IS NULL TRUE FALSE ' +
  'DISTINCT OPTIONAL'
).split(' ');

/** What one of the engines refuses. */
export const refusedRules: readonly Rule[] = [
  tokenRule(
    'label-expression',
    'write `n:A OR n:B` in WHERE, or a label or `kind` that holds for all; `[r:A|B]` is fine',
    isLabelExpression,
  ),
  tokenRule(
    'inline-where',
    'write the condition in a WHERE after the pattern',
    (token, cypher) => isWord(cypher, token, 'WHERE') && isElement(cypher, token.parent),
  ),
  tokenRule('quantified-path', 'write `-[:TYPE*1..3]->`, or shortestPath with both ends bound', isQuantifiedPath),
  tokenRule(
    'collect-subquery',
    'write `CALL (n) { MATCH … RETURN collect(…) AS xs }`',
    (token, cypher) => isWord(cypher, token, 'COLLECT') && near(cypher, token, 1).text === '{',
  ),
  clauseRule(
    'subquery-return',
    'write EXISTS { } and COUNT { } with MATCH and WHERE alone',
    ({ keyword, scope }, cypher) =>
      ['RETURN', 'WITH'].includes(keyword) && ['EXISTS', 'COUNT'].includes(subqueryKind(cypher.tokens, scope) ?? ''),
  ),
  tokenRule('nested-aggregate', 'write `WITH …, collect(…) AS xs` first and use xs', isNestedAggregate),
  tokenRule('unprojected-filter', 'filter before the WITH, or let the WITH keep the name', isUnprojected),
  tokenRule(
    'optional-write',
    'write `WITH … WHERE x IS NOT NULL` first, or FOREACH over `CASE WHEN x IS NULL THEN [] ELSE [x] END`',
    isOptionalWrite,
  ),
  clauseRule('limit-expression', 'compute it in TypeScript: LIMIT and SKIP take a number or a plain parameter', isLimitExpression),
  tokenRule('numbered-parameter', 'give it a name', (token) => token.kind === 'parameter' && /^\$\d/.test(token.text)),
  tokenRule('call-in-transactions', 'send batches of rows from TypeScript', (token, cypher) => isWord(cypher, token, 'TRANSACTIONS')),
  tokenRule(
    'call-without-list',
    'write `CALL (n) { … }` or `CALL () { … }`',
    (token, cypher) => isWord(cypher, token, 'CALL') && near(cypher, token, 1).text === '{',
  ),
  tokenRule('concat-operator', 'write `+`', (token) => token.kind === 'symbol' && token.text === '||'),
  tokenRule(
    'round-digits',
    'round to digits in TypeScript',
    (token, cypher) => isCall(cypher, token, 'ROUND') && argumentCount(cypher, token) > 1,
  ),
  tokenRule('type-assertion', 'check types in TypeScript', (token) => token.kind === 'symbol' && token.text === '::'),
  tokenRule('dynamic-name', 'write the label, the type or the property out', isDynamicName),
  tokenRule('property-of-call', 'write `WITH f(x) AS y` first, then `y.name`', isPropertyOfCall),
  tokenRule(
    'temporal-function',
    'reckon with dates in TypeScript',
    (token, cypher) =>
      isWord(cypher, token, 'DATE', 'TIME', 'DATETIME', 'LOCALTIME', 'LOCALDATETIME', 'DURATION') &&
      near(cypher, token, 1).text === '.' &&
      near(cypher, token, 3).text === '(',
  ),
  tokenRule('schema-command', 'constraints and indexes belong in cypher/setup/', isSchemaCommand),
  tokenRule('procedure', 'call no procedure and no function of a library: the engines have different ones', isProcedure),
  clauseRule('index-hint', 'leave USING out', ({ keyword }) => keyword === 'USING'),
  clauseRule('use-graph', 'leave USE out: the engine knows its database', ({ keyword }) => keyword === 'USE'),
  tokenRule(
    'pattern-comprehension-in-where',
    'write EXISTS { } or COUNT { }',
    (token, cypher) => isPatternComprehension(cypher, token) && clauseAround(cypher, token)?.keyword === 'WHERE',
  ),
  tokenRule('key-first-projection', 'begin the projection with `.property`', isKeyFirstProjection),
  tokenRule('keyword-name', 'choose a name that is no keyword', (token, cypher) => isRefusedName(cypher, token)),
  tokenRule(
    'order-by-aggregate',
    'name the aggregate in RETURN or WITH and order by that name',
    (token, cypher) => isAggregate(cypher, token) && clauseAround(cypher, token)?.keyword === 'ORDER BY',
  ),
];

function isLabelExpression(token: Token, cypher: Cypher): boolean {
  const before = near(cypher, token, -1);
  const after = near(cypher, token, 1);
  if (token.kind !== 'symbol') return false;
  if (token.text === '&') return true;
  if (token.text === ':') return after.text === '!' || after.text === '(' || before.text === '|';
  return (
    token.text === '|' &&
    before.kind === 'word' &&
    near(cypher, token, -2).text === ':' &&
    tokenAt(cypher.tokens, token.parent).text !== '['
  );
}

function isQuantifiedPath(token: Token, cypher: Cypher): boolean {
  const after = near(cypher, token, 1);
  if (isWord(cypher, token, 'SHORTEST')) return after.kind === 'number' || isWord(cypher, near(cypher, token, -1), 'ALL', 'ANY');
  if (token.text === '->' || (token.text === '-' && isElement(cypher, near(cypher, token, -1).partner)))
    return ['{', '+', '*'].includes(after.text);
  if (token.text !== '(' || token.partner < 0 || !['{', '+', '*'].includes(tokenAt(cypher.tokens, token.partner + 1).text)) return false;
  return cypher.elements.some((element) => tokenAt(cypher.tokens, element.open).parent === token.index);
}

function isNestedAggregate(token: Token, cypher: Cypher): boolean {
  if (!isAggregate(cypher, token)) return false;
  const isSliced = tokenAt(cypher.tokens, near(cypher, token, 1).partner + 1).text === '[';
  return isSliced || bracketsAround(cypher, token).some((bracket) => bracket.text !== '(');
}

/** A name in the WHERE of a WITH that was bound before the WITH and is not among its columns. */
function isUnprojected(token: Token, cypher: Cypher): boolean {
  const { tokens, clauses, bindings } = cypher;
  const clause = clauseAround(cypher, token);
  if (clause?.keyword !== 'WHERE' || !isReference(tokens, token)) return false;
  const projection = projectionBefore(clauses, clause);
  const binding = bindingAt(tokens, bindings, token.text, token.index);
  if (projection === undefined || binding === undefined || binding.index > projection.start) return false;
  const columns = itemsOf(tokens, projection).map((item) => tokenAt(tokens, item.alias < 0 ? item.start : item.alias).text);
  return !columns.includes('*') && !columns.includes(token.text);
}

function projectionBefore(clauses: readonly Clause[], where: Clause): Clause | undefined {
  let before = clauseBefore(clauses, where);
  while (before !== undefined && ['ORDER BY', 'SKIP', 'LIMIT'].includes(before.keyword)) before = clauseBefore(clauses, before);
  return before?.keyword === 'WITH' ? before : undefined;
}

function isOptionalWrite(token: Token, cypher: Cypher): boolean {
  const { tokens, bindings } = cypher;
  if (!isReference(tokens, token) || !isWrittenTo(token, cypher)) return false;
  const binding = bindingAt(tokens, bindings, token.text, token.index);
  if (binding?.isOptional !== true) return false;
  const isGuarded = tokens.some(
    (other) => other.text === token.text && near(cypher, other, 1).upper === 'IS' && near(cypher, other, 2).upper === 'NOT',
  );
  return !isGuarded;
}

/** Whether a name is what SET, REMOVE, DELETE or MERGE works on. */
function isWrittenTo(token: Token, cypher: Cypher): boolean {
  const clause = clauseAround(cypher, token);
  if (clause === undefined) return false;
  if (['MERGE', 'CREATE'].includes(clause.keyword)) return cypher.elements.some((element) => element.variable === token.index);
  const isFirst = token.index === clause.body || (near(cypher, token, -1).text === ',' && token.parent === clause.scope);
  return isFirst && ['SET', 'REMOVE', 'DELETE', 'DETACH DELETE'].includes(clause.keyword);
}

function isLimitExpression(clause: Clause, cypher: Cypher): boolean {
  if (!['LIMIT', 'SKIP', 'OFFSET'].includes(clause.keyword)) return false;
  return clause.end - clause.body !== 1 || !['number', 'parameter'].includes(tokenAt(cypher.tokens, clause.body).kind);
}

function argumentCount(cypher: Cypher, call: Token): number {
  const open = near(cypher, call, 1);
  return splitAt(cypher.tokens, open.index + 1, open.partner, ',').length;
}

function isDynamicName(token: Token, cypher: Cypher): boolean {
  if (token.text === '$' && token.kind === 'symbol') return true;
  if (token.kind === 'parameter') return near(cypher, token, -1).text === ':' && tokenAt(cypher.tokens, token.parent).text !== '{';
  const isThing =
    isReference(cypher.tokens, token) && ['node', 'relationship'].includes(kindAt(cypher.tokens, cypher.bindings, token.text, token.index));
  return isThing && near(cypher, token, 1).text === '[';
}

function isPropertyOfCall(token: Token, cypher: Cypher): boolean {
  if (token.text !== ')' || near(cypher, token, 1).text !== '.' || near(cypher, token, 2).kind !== 'word') return false;
  return tokenAt(cypher.tokens, token.partner - 1).kind === 'word';
}

function isSchemaCommand(token: Token, cypher: Cypher): boolean {
  const clause = clauseAround(cypher, token);
  if (clause?.start !== token.index) return false;
  const kinds = ['INDEX', 'CONSTRAINT', 'RANGE', 'TEXT', 'FULLTEXT', 'LOOKUP', 'POINT', 'VECTOR', 'UNIQUE'];
  return clause.keyword === 'SHOW' || (['CREATE', 'DROP'].includes(clause.keyword) && kinds.includes(near(cypher, token, 1).upper));
}

function isProcedure(token: Token, cypher: Cypher): boolean {
  if (isWord(cypher, token, 'APOC', 'GDS', 'DB', 'DBMS', 'GRAFEO'))
    return near(cypher, token, 1).text === '.' && near(cypher, token, -1).upper !== 'CALL';
  return isWord(cypher, token, 'CALL') && near(cypher, token, 1).kind === 'word';
}

function isKeyFirstProjection(token: Token, cypher: Cypher): boolean {
  return isProjection(cypher, token) && near(cypher, token, 1).kind === 'word' && near(cypher, token, 2).text === ':';
}

function isRefusedName(cypher: Cypher, token: Token): boolean {
  if (token.kind === 'parameter') return refusedNames.includes(token.upper.slice(1));
  const before = near(cypher, token, -1);
  return (
    token.kind === 'word' &&
    refusedNames.includes(token.upper) &&
    (before.upper === 'AS' || (before.text === '.' && before.kind === 'symbol'))
  );
}
