import { clausesOf, type Clause } from './clauses.ts';
import { bindingsOf, type Binding } from './names.ts';
import { elementsOf, type Element } from './patterns.ts';
import { tokenize, type Comment, type Token } from './tokens.ts';

/** A statement taken apart as far as the rules need it. */
export interface Cypher {
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
  readonly clauses: readonly Clause[];
  readonly elements: readonly Element[];
  readonly bindings: readonly Binding[];
}

/** Takes a statement apart; never throws. */
export function parseCypher(text: string): Cypher {
  const { tokens, comments } = tokenize(text);
  const clauses = clausesOf(tokens);
  const elements = elementsOf(tokens, clauses);
  return { tokens, comments, clauses, elements, bindings: bindingsOf({ tokens, clauses, elements }) };
}
