/** A piece of a Cypher text that can't be divided. */
export interface Token {
  readonly kind: 'word' | 'parameter' | 'number' | 'string' | 'symbol' | 'none';
  /** As written; a string without its quotes, a parameter with its `$`, a quoted name with its backticks. */
  readonly text: string;
  /** The text in capitals, to know keywords by; of a string nothing. */
  readonly upper: string;
  /** Counted from 1. */
  readonly line: number;
  readonly index: number;
  /** The index of the innermost bracket that is open here; -1 outside of all. */
  readonly parent: number;
  /** Of a bracket, the index of the one that it belongs to; -1 if there is none. */
  readonly partner: number;
}

/** A comment and whether anything of the statement stands before it. */
export interface Comment {
  readonly line: number;
  readonly isBlock: boolean;
  readonly followsCode: boolean;
}

/** A Cypher text in pieces. */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
}

const pieces =
  /(?<comment>\/\/[^\n]*|\/\*[^]*?(?:\*\/|$))|(?<string>'(?:\\[^]|[^'\\])*'?|"(?:\\[^]|[^"\\])*"?)|(?<parameter>\$\w+)|(?<word>[\p{L}_][\p{L}\p{N}_]*|`[^`]*`)|(?<number>0x[\da-fA-F]+|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<space>\s+)|(?<symbol><=|>=|<>|=~|\+=|\.\.|::|\|\||->|<-|[^])/gu;

/** Divides a Cypher text; never throws, since what is no Cypher is for the engines to say. */
export function tokenize(text: string): Tokens {
  const tokens: Token[] = [];
  const comments: Comment[] = [];
  let line = 1;
  for (const { 0: piece, groups = {} } of text.matchAll(pieces)) {
    if (groups['comment'] !== undefined) comments.push({ line, isBlock: piece.startsWith('/*'), followsCode: tokens.length > 0 });
    else if (groups['space'] === undefined) tokens.push(tokenOf(piece, groups, line, tokens.length));
    line += piece.split('\n').length - 1;
  }
  return { tokens: pairBrackets(tokens), comments };
}

function tokenOf(piece: string, groups: Readonly<Record<string, string | undefined>>, line: number, index: number): Token {
  const kinds = ['string', 'parameter', 'word', 'number'] as const;
  const kind = kinds.find((name) => groups[name] !== undefined) ?? 'symbol';
  const text = kind === 'string' ? piece.slice(1, -1) : piece;
  return { kind, text, upper: kind === 'string' ? '' : text.toUpperCase(), line, index, parent: -1, partner: -1 };
}

const closes: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);

function pairBrackets(tokens: readonly Token[]): Token[] {
  const paired = [...tokens];
  const open: Token[] = [];
  for (const token of tokens) {
    const opener = token.kind === 'symbol' ? closes.get(token.text) : undefined;
    const last = open.at(-1);
    const isPair = opener !== undefined && last?.text === opener;
    if (isPair) {
      open.pop();
      paired[last.index] = { ...last, parent: open.at(-1)?.index ?? -1, partner: token.index };
    }
    const parent = open.at(-1)?.index ?? -1;
    paired[token.index] = { ...token, parent, partner: isPair ? last.index : -1 };
    if (isBracket(token, '([{')) open.push(token);
  }
  return paired;
}

function isBracket(token: Token, which: string): boolean {
  return token.kind === 'symbol' && which.includes(token.text);
}

/** The brackets of a text that have no partner. */
export function lonelyBrackets(tokens: readonly Token[]): Token[] {
  return tokens.filter((token) => isBracket(token, '([{}])') && token.partner < 0);
}

/** What stands where there is no token. */
const nothing: Token = { kind: 'none', text: '', upper: '', line: 0, index: -1, parent: -1, partner: -1 };

/** The token with this index; `nothing` beyond the ends. */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? nothing;
}
