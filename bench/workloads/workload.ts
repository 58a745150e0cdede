import type { Driver, Session } from 'neo4j-driver';

/** What a request asks for: the variables of the operation, and the parameters of hand-written Cypher. */
export type Variables = Readonly<Record<string, unknown>>;

/** Whom and what the workloads are about. */
export interface Subjects {
  /** 50 projects with some 13 partners each. */
  readonly projects: readonly string[];
  /** 20 actors with many projects that fund some of them. */
  readonly funders: readonly string[];
  /** 300 actors with many projects. */
  readonly actors: readonly string[];
  /** 40 themes. */
  readonly themes: readonly string[];
  /** An actor with many partners. */
  readonly partner: string;
  /** An actor with some 20 projects. */
  readonly center: string;
  /** Two actors four steps from each other. */
  readonly ends: readonly [string, string];
  /** The beginning of a word that stands in many names of projects. */
  readonly beginning: string;
}

/** An operation, and how its `data` becomes the answer in the form that all contenders are compared in. */
export interface GraphqlForm<Data> {
  readonly operation: string;
  readonly answer: (data: Data) => unknown;
}

/** The bars of the issue: our time divided by that of another, at most; null where it sets none. */
export interface Bars {
  readonly tuned: number | null;
  /** How many times the library's time ours goes into, at least. */
  readonly library: number | null;
}

/** One question, asked in four ways that give the same answer. */
export interface Workload<Ours = never, Library = never, Rows = never> {
  readonly name: string;
  /** What it asks, in a few words. */
  readonly what: string;
  readonly bars: Bars;
  readonly variables: (subjects: Subjects) => Variables;
  readonly ours: GraphqlForm<Ours>;
  readonly library: GraphqlForm<Library>;
  /** As people write it: executeQuery, maps, a few statements. Its result is the form in which all are compared. */
  readonly plain: (driver: Driver, variables: Variables) => Promise<unknown>;
  /** The least that answers it: one statement in auto-commit, lists, sent on as they come. */
  readonly tuned: {
    readonly run: (session: Session, variables: Variables) => Promise<unknown>;
    readonly answer: (rows: Rows) => unknown;
  };
  /** The answer without what contenders may order as they like. */
  readonly comparable: (answer: never) => unknown;
  /** Whether its answer stays the same size when the data grow. */
  readonly canGrow: boolean;
}

/** A workload of whatever types. */
export type AnyWorkload = Workload;

type Described<Ours, Library, Rows> = Omit<Workload<Ours, Library, Rows>, 'comparable'> & Partial<Pick<Workload, 'comparable'>>;

/** Checks a workload against the types of its answers and forgets them; whatever isn't said of its order must be the same. */
export function workload<Ours, Library, Rows>(one: Described<Ours, Library, Rows>): AnyWorkload {
  return { comparable: (answer: unknown) => answer, ...one };
}
