import type { TypeNode } from 'graphql';

/** A statement of `cypher/`: its name is the path below it without the ending, such as `project/funders`. */
export interface Statement {
  readonly name: string;
  /** The Cypher text, header included. */
  readonly text: string;
  /** The types of its parameters in GraphQL notation; input types in `cypher/types.graphql`. */
  readonly parameters: ReadonlyMap<string, TypeNode>;
  /** The input types that parameters refer to, by name: the types of their fields. */
  readonly inputs: ReadonlyMap<string, ReadonlyMap<string, TypeNode>>;
  /** Those of them whose values are sent as lists, in the order of their fields. */
  readonly lists?: ReadonlySet<string>;
}

/** Plain values: text, numbers, booleans, null, lists and maps of these. */
export type Parameters = Readonly<Record<string, unknown>>;

/** One row of a result: the values of its columns in the order of RETURN. */
export type Row = readonly unknown[];

/** How long a read may take, and whether anybody still waits for it. */
export interface ReadLimit {
  /** Aborted when the client has gone or its time is over: nothing more is begun, and what runs is ended where that is possible. */
  readonly signal: AbortSignal;
  /** When the time is over, as `performance.now()` tells it. */
  readonly deadline: number;
}

/** A database that runs our statements; both engines give the same rows for the same data. */
export interface Engine {
  readonly kind: 'embedded' | 'neo4j';

  /**
   * Runs a statement that only reads; throws a SamverkanError with a stable code when the database fails, QUERY_TIMEOUT when
   * the limit's time is over and CLIENT_GONE when its signal was aborted before.
   */
  read(statement: Statement, parameters: Parameters, limit?: ReadLimit): Promise<Row[]>;

  /** Runs a statement that writes, whole or not at all. */
  write(statement: Statement, parameters: Parameters): Promise<Row[]>;

  /** Creates the constraints and indexes that are missing. */
  setUp(): Promise<void>;

  /** Resolves if the database answers, throws a SamverkanError otherwise. */
  ping(): Promise<void>;

  /** Lets go of the database. */
  close(): Promise<void>;
}
