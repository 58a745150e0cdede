import { Kind, Lexer, Source, TokenKind, parse } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';
import type { Limits } from './limits.ts';
import { tooComplex } from './too-complex.ts';

type StructureLimits = Pick<Limits, 'depth' | 'aliases' | 'directives' | 'selections'>;

/** What a document looks like; its fragments count as often as they are put in. */
interface Structure {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly selections: number;
}

/**
 * Checks a text before anybody parses or validates it, since both take long for a hostile one; a text that cannot be parsed
 * passes, for the parser to say why. Throws a GraphQLError with QUERY_TOO_COMPLEX.
 */
export function checkText(text: string, limits: StructureLimits & Pick<Limits, 'tokens'>): void {
  if (text.length > limits.tokens) checkTokens(text, limits.tokens);
  let document: DocumentNode;
  try {
    document = parse(text, { noLocation: true });
  } catch {
    return;
  }
  checkStructure(document, limits);
}

/**
 * Checks how deep a document is and how many aliases, directives and selections it has with its fragments put in; looking at
 * the schema is free but for the selections. Throws a GraphQLError with QUERY_TOO_COMPLEX.
 */
function checkStructure(document: DocumentNode, limits: StructureLimits): void {
  const { depth, aliases, directives, selections } = structureOf(document);
  if (selections > limits.selections) {
    throw tooComplex('selections, with fragments put in,', selections, limits.selections, 'ask for fewer fields');
  }
  if (depth > limits.depth) throw tooComplex('fields within fields', depth, limits.depth, 'ask in several operations');
  if (aliases > limits.aliases)
    throw tooComplex('aliases', aliases, limits.aliases, 'ask in several operations, or for several ids at once');
  if (directives > limits.directives) throw tooComplex('directives', directives, limits.directives, 'leave out what is not wanted');
}

function checkTokens(text: string, most: number): void {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF && count <= most) count += 1;
  } catch {
    return;
  }
  if (count > most) throw tooComplex('tokens', count, most, 'send a shorter document, and values in variables');
}

const nothing: Structure = { depth: 0, aliases: 0, directives: 0, selections: 0 };

function structureOf({ definitions }: DocumentNode): Structure {
  const fragments = new Map(definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])));
  const reading: Reading = { fragments, known: new Map() };
  return definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => withOwn(operation.directives?.length ?? 0, ofSet(reading, operation.selectionSet)))
    .reduce(together, nothing);
}

interface Reading {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** What is known of fragments; one within itself counts for nothing there, the validation refuses it. */
  readonly known: Map<string, Structure>;
}

function together(one: Structure, other: Structure): Structure {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    selections: one.selections + other.selections,
  };
}

function withOwn(directives: number, structure: Structure): Structure {
  return { ...structure, directives: structure.directives + directives };
}

function ofSet(reading: Reading, set: SelectionSetNode | undefined): Structure {
  let sum = nothing;
  const times = new Map<string, number>();
  for (const selection of set?.selections ?? []) {
    sum = together(sum, ofSelection(reading, selection));
    if (selection.kind !== Kind.FIELD) continue;
    const key = (selection.alias ?? selection.name).value;
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    // The validation compares fields of the same name with each other, every one with every one.
    sum = { ...sum, selections: sum.selections + before };
  }
  return sum;
}

function ofSelection(reading: Reading, selection: SelectionNode): Structure {
  const own = selection.directives?.length ?? 0;
  if (selection.kind === Kind.FRAGMENT_SPREAD) {
    const inner = ofFragment(reading, selection.name.value);
    return withOwn(own, { ...inner, selections: inner.selections + 1 });
  }
  const inner = ofSet(reading, selection.selectionSet);
  if (selection.kind === Kind.INLINE_FRAGMENT) return withOwn(own, { ...inner, selections: inner.selections + 1 });
  const isOfSchema = selection.name.value === '__schema' || selection.name.value === '__type';
  return {
    depth: isOfSchema ? 0 : inner.depth + 1,
    aliases: inner.aliases + (selection.alias === undefined ? 0 : 1),
    directives: inner.directives + own,
    selections: inner.selections + 1,
  };
}

function ofFragment(reading: Reading, name: string): Structure {
  const known = reading.known.get(name);
  if (known !== undefined) return known;
  reading.known.set(name, nothing);
  const fragment = reading.fragments.get(name);
  const found = withOwn(fragment?.directives?.length ?? 0, ofSet(reading, fragment?.selectionSet));
  reading.known.set(name, found);
  return found;
}
