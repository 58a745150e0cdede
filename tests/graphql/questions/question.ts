/** A question of a planner or a researcher, how to ask it, and the answer as read by hand from a source text. */
export interface Question {
  /** The question in plain English. */
  readonly question: string;
  /** Why one would ask it, or what makes its answer hard. */
  readonly why?: string;
  /** The GraphQL operation, with a name. */
  readonly operation: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The whole `data` of the right answer. */
  readonly answer: unknown;
  /** The answer in a sentence or two, for one that is too long to be shown whole in the tour. */
  readonly inWords?: string;
  /** Where in the texts the answer stands: file and heading. */
  readonly reading: string;
}

/** A list in which only the ids are asked for, in this order. */
export function listOf(...ids: readonly string[]): { edges: { node: { id: string } }[] } {
  return { edges: ids.map((id) => ({ node: { id } })) };
}

/** Entities of which only the ids are asked for, in this order. */
export function idsOf(...ids: readonly string[]): { id: string }[] {
  return ids.map((id) => ({ id }));
}
