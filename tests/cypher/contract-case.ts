import type { Parameters, Row } from '../../src/engine/engine.ts';

/** What one statement gives, or does, for some parameters. */
export interface ContractCase {
  /** In the present, to be read after the name of the statement. */
  readonly claim: string;
  /** What is run first, on an empty database; the fixture where it isn't given. */
  readonly given?: readonly Step[];
  /** As the engine gets them; what may be null and isn't named is null. */
  readonly parameters: Parameters;
  /** As the engine gives them, by hand from the files; lists inside a row in their order. */
  readonly rows: readonly Row[];
  /** What is there afterwards; with `given` alone. */
  readonly then?: readonly Check[];
}

/** A statement of `cypher/` and its parameters. */
export interface Step {
  readonly statement: string;
  readonly parameters: Parameters;
}

/** What is read afterwards, by a text of its own: no other statement must be right for it. */
export interface Check {
  readonly text: string;
  readonly rows: readonly Row[];
}

/** Parameters of a statement that gives edges: those that are named, all flags off, and room for every edge. */
export function page(filter: Parameters, limit = 100): Parameters {
  return list({ detail: false, ...filter }, limit);
}

/** Parameters of a statement that gives lists without detail: those that are named, all flags off, and room for everything. */
export function list(filter: Parameters, limit = 100): Parameters {
  return { filter: { descending: false, total: false, cursor: false, ...filter }, limit };
}
