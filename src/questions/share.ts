import { readSpan, type Span } from './time.ts';

/** Gives equal values once: what is kept of thousands of projects repeats a few texts, days and lists. */
export interface Share {
  text(text: string): string;
  /** The same for a text that is empty where there is none. */
  orNull(text: string | undefined): string | null;
  /** The days of a period, read from text. */
  span(text: string): Span;
  list(ids: readonly string[]): readonly string[];
}

/** Makes an empty one. */
export function makeShare(): Share {
  const texts = new Map<string, string>();
  const spans = new Map<string, Span>();
  const lists = new Map<string, readonly string[]>();
  const share: Share = {
    text: (text) => once(texts, text, () => text),
    orNull: (text) => (text === undefined || text === '' ? null : share.text(text)),
    span: (text) => once(spans, text, () => readSpan(text)),
    list: (ids) => once(lists, ids.join(' '), () => ids.map((id) => share.text(id))),
  };
  return share;
}

function once<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}
