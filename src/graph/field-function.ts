import type { Item } from './item.ts';
import type { QuestionReader } from './question-reader.ts';

/** What a field function is asked: once for all objects of a level, with the same arguments. */
export interface Ask {
  readonly reader: QuestionReader;
  /** The ids of the objects whose field it is; one empty id for a field of Query. */
  readonly ids: readonly string[];
  readonly args: Readonly<Record<string, unknown>>;
  /** Whether a field of the answer is selected, so that nothing is computed in vain. */
  asks(field: string): boolean;
}

/**
 * Computes a field that follows no edge: the answer for each id that has one; throws what all of them fail with. A field of
 * Query that has a statement too is left to it when there is no answer.
 */
export type FieldFunction = (ask: Ask) => Promise<ReadonlyMap<string, Item | null>>;

/** A field function with its name, `Type.field`. */
export interface ComputedField {
  readonly name: string;
  readonly compute: FieldFunction;
}

/** Field functions by `Type.field`. */
export type FieldFunctions = ReadonlyMap<string, FieldFunction>;
