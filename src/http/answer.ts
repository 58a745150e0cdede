/** An answer of GraphQL to an operation, apart from what each client is told of its own. */
export interface Answer {
  readonly status: number;
  readonly mediaType: string;
  readonly allow: string | null;
  readonly retryAfter: string | null;
  /** Its bytes without `extensions` and all that follows: `{"data":…` or `{"errors":…`. */
  readonly head: Buffer;
  readonly extensions: Readonly<Record<string, unknown>>;
  /** It has data and no errors. */
  readonly isComplete: boolean;
  /** Those of its errors. */
  readonly codes: readonly string[];
  /** The operation's name. */
  readonly operation: string | null;
  /** The document's text. */
  readonly text: string | null;
  readonly statementCount: number;
}

/** The bytes of an answer with these extensions, or with none. */
export function bytesOf({ head }: Answer, extensions: Readonly<Record<string, unknown>> | null): Buffer {
  const tail = extensions === null ? '}\n' : `,"extensions":${JSON.stringify(extensions)}}\n`;
  return Buffer.concat([head, Buffer.from(tail)]);
}

/** The price that an answer tells in its `extensions.cost`, in points; null when it tells none. */
export function priceOfAnswer({ extensions }: Answer): number | null {
  const price = costOf(extensions)['price'];
  return typeof price === 'number' ? price : null;
}

/** What an answer tells of its cost that holds for every client. */
export function costForAll(extensions: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(costOf(extensions)).filter(([name]) => name !== 'left'));
}

function costOf(extensions: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const cost = extensions['cost'];
  return typeof cost === 'object' && cost !== null ? { ...cost } : {};
}
