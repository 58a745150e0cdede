/** A limit of the service: its default, and what it may be set to. `docs/limits.md` describes each. */
export interface Limit {
  /** The environment variable that sets it. */
  readonly variable: string;
  readonly otherwise: number;
  readonly least: number;
  readonly most: number;
}

/** Every limit, with its variable and its default. */
export const limitTable = {
  /** The price of one operation, in points. */
  price: { variable: 'MAX_PRICE', otherwise: 50_000, least: 1, most: 999_999_999 },
  /** Fields within fields. */
  depth: { variable: 'MAX_DEPTH', otherwise: 16, least: 1, most: 1_000 },
  /** Aliases of one document. */
  aliases: { variable: 'MAX_ALIASES', otherwise: 60, least: 0, most: 100_000 },
  /** Directives of one document. */
  directives: { variable: 'MAX_DIRECTIVES', otherwise: 60, least: 0, most: 100_000 },
  /** Lexical tokens of one document. */
  tokens: { variable: 'MAX_TOKENS', otherwise: 5_000, least: 10, most: 1_000_000 },
  /** Selections of one document once its fragments are put in. */
  selections: { variable: 'MAX_SELECTIONS', otherwise: 20_000, least: 10, most: 100_000_000 },
  /** Bytes of a request's body. */
  bodyBytes: { variable: 'MAX_BODY_BYTES', otherwise: 1_048_576, least: 1_000, most: 100_000_000 },
  /** Bytes of an answer, before compression. */
  responseBytes: { variable: 'MAX_RESPONSE_BYTES', otherwise: 16_777_216, least: 1_000, most: 500_000_000 },
  /** Milliseconds from the arrival of an operation to its answer, waiting included. */
  milliseconds: { variable: 'MAX_MILLISECONDS', otherwise: 15_000, least: 10, most: 600_000 },
  /** Operations that run at the same time. */
  running: { variable: 'MAX_RUNNING', otherwise: 32, least: 1, most: 10_000 },
  /** Operations that wait for others to end. */
  waiting: { variable: 'MAX_WAITING', otherwise: 512, least: 0, most: 100_000 },
  /** Operations of one client that run or wait. */
  perClient: { variable: 'MAX_PER_CLIENT', otherwise: 256, least: 1, most: 100_000 },
  /** Points that a client may spend at once. */
  budget: { variable: 'CLIENT_BUDGET', otherwise: 500_000, least: 1, most: 999_999_999 },
  /** Points that a client gets back each second, until the budget is full. */
  refill: { variable: 'CLIENT_REFILL', otherwise: 20_000, least: 1, most: 999_999_999 },
  /** Megabytes of answers kept for the release; 0 keeps none. */
  cacheMegabytes: { variable: 'CACHE_MEGABYTES', otherwise: 64, least: 0, most: 100_000 },
} as const satisfies Readonly<Record<string, Limit>>;

/** The value of each limit. */
export type Limits = Readonly<Record<keyof typeof limitTable, number>>;

/** The limits by default. */
export const defaultLimits: Limits = limitsFrom(({ otherwise }) => otherwise);

/** The limits with the value that a function finds for each. */
export function limitsFrom(valueOf: (limit: Limit) => number): Limits {
  return {
    price: valueOf(limitTable.price),
    depth: valueOf(limitTable.depth),
    aliases: valueOf(limitTable.aliases),
    directives: valueOf(limitTable.directives),
    tokens: valueOf(limitTable.tokens),
    selections: valueOf(limitTable.selections),
    bodyBytes: valueOf(limitTable.bodyBytes),
    responseBytes: valueOf(limitTable.responseBytes),
    milliseconds: valueOf(limitTable.milliseconds),
    running: valueOf(limitTable.running),
    waiting: valueOf(limitTable.waiting),
    perClient: valueOf(limitTable.perClient),
    budget: valueOf(limitTable.budget),
    refill: valueOf(limitTable.refill),
    cacheMegabytes: valueOf(limitTable.cacheMegabytes),
  };
}
