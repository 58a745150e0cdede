import { BREAK, Kind, parse, print, validate, visit } from 'graphql';
import type { ASTNode, DocumentNode, GraphQLSchema } from 'graphql';
import type { Operation } from './operations.ts';

const mostRuns = 1500;

/** Takes away whatever can go while `isFailing` stays true; gives the smallest operation found. */
export async function shrink(
  schema: GraphQLSchema,
  operation: Operation,
  isFailing: (operation: Operation) => Promise<boolean>,
): Promise<Operation> {
  let smallest = operation;
  let runs = 0;
  let isShrinking = true;
  // What could not go before may go once others are gone: from the start again until nothing goes.
  while (isShrinking && runs < mostRuns) {
    isShrinking = false;
    for (let nth = 0; runs < mostRuns;) {
      const smaller = without(smallest, nth);
      if (smaller === null) break;
      runs += 1;
      const isSmaller = isValid(schema, smaller.query) && (await isFailing(smaller));
      if (isSmaller) smallest = smaller;
      else nth += 1;
      isShrinking ||= isSmaller;
    }
  }
  return smallest;
}

function isValid(schema: GraphQLSchema, query: string): boolean {
  try {
    return validate(schema, parse(query)).length === 0;
  } catch {
    // What lost its last selection can't even be parsed.
    return false;
  }
}

/** The operation without its nth part that can go, outer parts first; null when there are no more parts. */
function without(operation: Operation, nth: number): Operation | null {
  const document = parse(operation.query);
  const target = nthPart(document, nth);
  if (target === null) return null;
  const rest: DocumentNode = visit(document, {
    enter: (node) => (node === target ? smallerPart(node) : undefined),
  });
  return tidy(operation, rest);
}

function nthPart(document: DocumentNode, nth: number): ASTNode | null {
  let found: ASTNode | null = null;
  let count = 0;
  visit(document, {
    enter(node) {
      if (!isPart(node)) return undefined;
      if (count === nth) found = node;
      count += 1;
      return found === null ? undefined : BREAK;
    },
  });
  return found;
}

function isPart(node: ASTNode): boolean {
  // An empty list can lose nothing.
  if (node.kind === Kind.LIST) return node.values.length > 0;
  const parts: string[] = [Kind.FIELD, Kind.INLINE_FRAGMENT, Kind.FRAGMENT_SPREAD, Kind.ARGUMENT, Kind.DIRECTIVE, Kind.OBJECT_FIELD];
  return parts.includes(node.kind);
}

/** Null takes a part away; a list loses its last value. */
function smallerPart(node: ASTNode): ASTNode | null {
  if (node.kind !== Kind.LIST) return null;
  return { ...node, values: node.values.slice(0, -1) };
}

/** Without variables and fragments that nothing uses any more. */
function tidy(operation: Operation, document: DocumentNode): Operation {
  const shown = withoutFragments(document);
  const used = new Set<string>();
  visit(shown, {
    // Definitions hold variables, too: they are not uses.
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  const rest: DocumentNode = visit(shown, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  });
  const variables = Object.entries(operation.variables).filter(([name]) => used.has(name));
  const feeds = operation.feeds.filter(({ variable }) => used.has(variable));
  return { query: print(rest), variables: Object.fromEntries(variables), feeds };
}

/** Without fragments that nothing spreads; taking one away may leave another unused. */
function withoutFragments(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, { FragmentSpread: ({ name }) => void used.add(name.value) });
  const definitions = document.definitions.filter(
    (definition) => definition.kind !== Kind.FRAGMENT_DEFINITION || used.has(definition.name.value),
  );
  const isTidy = definitions.length === document.definitions.length;
  return isTidy ? document : withoutFragments({ ...document, definitions });
}
