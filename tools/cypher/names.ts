import { importsOf, isScope, itemsOf, scopeOf, subqueryKind, type Clause, type Item } from './clauses.ts';
import type { Element } from './patterns.ts';
import { tokenAt, type Token } from './tokens.ts';

/** What a name stands for. */
export type NameKind = 'node' | 'relationship' | 'path' | 'value';

/** A place where a name is given a meaning, and where in the text it has it. */
export interface Binding {
  readonly name: string;
  readonly kind: NameKind;
  /** The index of the token that introduces it. */
  readonly index: number;
  /** It has this meaning from this index … */
  readonly from: number;
  /** … to before this one, unless something inside gives it another. */
  readonly to: number;
  /** Whether it comes from OPTIONAL MATCH, so that it may be null. */
  readonly isOptional: boolean;
  /** The expression that it names or, of UNWIND and comprehensions, goes through; null for what a pattern binds. */
  readonly expression: { readonly start: number; readonly end: number; readonly isElement: boolean } | null;
}

/** What names are found from. */
interface Parts {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly elements: readonly Element[];
}

/** All bindings of a statement. */
export function bindingsOf(parts: Parts): Binding[] {
  const { tokens, clauses } = parts;
  const candidates = [
    ...patternBindings(parts),
    ...clauses
      .filter((clause) => ['WITH', 'RETURN', 'UNWIND', 'YIELD'].includes(clause.keyword))
      .flatMap((clause) => columnBindings(tokens, clauses, clause)),
    ...tokens.flatMap((token) => comprehensionBinding(tokens, token)),
  ].sort((one, other) => one.from - other.from);
  const bindings: Binding[] = [];
  for (const binding of candidates) {
    // A pattern binds only the names that mean nothing yet; the others it uses.
    if (binding.expression === null && bindingAt(tokens, bindings, binding.name, binding.index) !== undefined) continue;
    bindings.push(binding);
  }
  return bindings;
}

function patternBindings({ tokens, clauses, elements }: Parts): Binding[] {
  const bind = (index: number, kind: NameKind): Binding => {
    const scope = scopeOf(tokens, tokenAt(tokens, index).parent);
    const clause = clauses.findLast((one) => one.scope === scope && one.start < index);
    const isOptional = clause?.keyword === 'OPTIONAL MATCH';
    return {
      name: tokenAt(tokens, index).text,
      kind,
      index,
      from: index,
      to: branchEnd(tokens, clauses, scope, index),
      isOptional,
      expression: null,
    };
  };
  const paths = tokens.filter((token) => isPathName(tokens, clauses, token)).map((token) => bind(token.index, 'path'));
  return [
    ...paths,
    ...elements
      .filter((element) => element.variable >= 0)
      .map((element) => bind(element.variable, element.isVariableLength ? 'path' : element.kind)),
  ];
}

function isPathName(tokens: readonly Token[], clauses: readonly Clause[], token: Token): boolean {
  const opens = ['(', 'SHORTESTPATH', 'ALLSHORTESTPATHS'].includes(tokenAt(tokens, token.index + 2).upper);
  if (token.kind !== 'word' || tokenAt(tokens, token.index + 1).text !== '=' || !opens) return false;
  return clauses.some(
    (clause) => clause.keyword.endsWith('MATCH') && clause.start < token.index && token.index < clause.end && clause.scope === token.parent,
  );
}

function columnBindings(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause): Binding[] {
  const outer = clause.keyword === 'RETURN' && subqueryKind(tokens, clause.scope) === 'CALL' ? tokenAt(tokens, clause.scope).partner : -1;
  return itemsOf(tokens, clause).flatMap((item) => {
    const index = nameOf(tokens, item);
    if (index < 0 || (item.alias < 0 && outer < 0 && clause.keyword !== 'YIELD')) return [];
    const scope = outer < 0 ? clause.scope : scopeOf(tokens, tokenAt(tokens, outer).parent);
    const expression = { start: item.start, end: item.end, isElement: clause.keyword === 'UNWIND' };
    const from = outer < 0 ? clause.end : outer;
    return [
      {
        name: tokenAt(tokens, index).text,
        kind: 'value' as const,
        index,
        from,
        to: branchEnd(tokens, clauses, scope, from),
        isOptional: false,
        expression,
      },
    ];
  });
}

function nameOf(tokens: readonly Token[], item: Item): number {
  if (item.alias >= 0) return item.alias;
  return item.end - item.start === 1 && tokenAt(tokens, item.start).kind === 'word' ? item.start : -1;
}

/** `[x IN xs …]`, `any(x IN xs …)`, `reduce(sum = 0, x IN xs | …)`, `FOREACH (x IN xs | …)`. */
function comprehensionBinding(tokens: readonly Token[], token: Token): Binding[] {
  const bracket = tokenAt(tokens, token.parent);
  if (token.kind !== 'word' || token.parent < 0 || bracket.text === '{') return [];
  const isFirst = token.index === bracket.index + 1;
  const next = tokenAt(tokens, token.index + 1);
  const owner = tokenAt(tokens, bracket.index - 1).upper;
  const isReduce = owner === 'REDUCE';
  const isQuantifier = ['ANY', 'ALL', 'NONE', 'SINGLE', 'FOREACH'].includes(owner);
  const base = {
    name: token.text,
    kind: 'value' as const,
    index: token.index,
    from: token.index,
    to: endOf(tokens, bracket.index),
    isOptional: false,
  };
  if (next.upper === 'IN' && (isReduce || (isFirst && (bracket.text === '[' || isQuantifier)))) {
    return [{ ...base, expression: { start: token.index + 2, end: listEnd(tokens, token), isElement: true } }];
  }
  return isReduce && isFirst && next.text === '=' ? [{ ...base, expression: null }] : [];
}

/** Where the list of a comprehension ends: before its WHERE, its bar or its closing bracket. */
export function listEnd(tokens: readonly Token[], variable: Token): number {
  const end = tokens.find(
    (token) =>
      token.index > variable.index &&
      token.parent === variable.parent &&
      (token.upper === 'WHERE' || token.text === '|' || token.index === tokenAt(tokens, variable.parent).partner),
  );
  return end?.index ?? endOf(tokens, variable.parent);
}

/** Where what is bound at an index is forgotten: at the next UNION, or where its scope ends. */
function branchEnd(tokens: readonly Token[], clauses: readonly Clause[], scope: number, index: number): number {
  const union = clauses.find((clause) => clause.keyword === 'UNION' && clause.scope === scope && clause.start > index);
  return union?.start ?? endOf(tokens, scope);
}

function endOf(tokens: readonly Token[], bracket: number): number {
  const { partner } = tokenAt(tokens, bracket);
  return bracket < 0 || partner < 0 ? tokens.length : partner;
}

/** What a name means at an index: the nearest binding before it that can be seen from there. */
export function bindingAt(tokens: readonly Token[], bindings: readonly Binding[], name: string, index: number): Binding | undefined {
  return bindings.findLast(
    (binding) => binding.name === name && binding.from < index && index < binding.to && isVisible(tokens, binding, index),
  );
}

/** Whether a name can be seen through the subqueries between: those of CALL see only what they import. */
function isVisible(tokens: readonly Token[], binding: Binding, index: number): boolean {
  for (let bracket = tokenAt(tokens, index).parent; bracket > binding.from; bracket = tokenAt(tokens, bracket).parent) {
    if (!isScope(tokens, bracket) || subqueryKind(tokens, bracket) !== 'CALL') continue;
    const imports = importsOf(tokens, bracket) ?? [];
    if (!imports.some((token) => token.text === binding.name || token.text === '*')) return false;
  }
  return true;
}

/** Whether a name stands for a node, a relationship or a path at an index, through any renaming; `value` if not or not known. */
export function kindAt(tokens: readonly Token[], bindings: readonly Binding[], name: string, index: number): NameKind {
  const binding = bindingAt(tokens, bindings, name, index);
  if (binding === undefined) return 'value';
  if (binding.expression === null) return binding.kind;
  const { start, end, isElement } = binding.expression;
  const first = tokenAt(tokens, start);
  return !isElement && end - start === 1 && first.kind === 'word' ? kindAt(tokens, bindings, first.text, start) : 'value';
}

/** Whether a token names a variable, and not a property, a key, a label, a function, an alias or a keyword. */
export function isReference(tokens: readonly Token[], token: Token): boolean {
  if (token.kind !== 'word') return false;
  const before = tokenAt(tokens, token.index - 1);
  const after = tokenAt(tokens, token.index + 1);
  if (before.text === '.' || before.upper === 'AS' || after.text === '(') return false;
  if (before.text === ':' && tokenAt(tokens, token.parent).text !== '{') return false;
  return !(after.text === ':' && tokenAt(tokens, token.parent).text === '{' && ['{', ','].includes(before.text));
}
