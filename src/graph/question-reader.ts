import type { Parameters, Row, Statement } from '../engine/engine.ts';

/** What a question needs of a request: to read, and to know of which release it may keep what it read. */
export interface QuestionReader {
  /** Runs a statement that only reads. */
  read(statement: Statement, parameters: Parameters): Promise<Row[]>;
  /** Reads what is kept for others too, so that the end of this request does not end it. */
  readForAll(statement: Statement, parameters: Parameters): Promise<Row[]>;
  /** The result of work that others may wait for too; throws as `read` does when this request's time is over or its client gone. */
  waitFor<Result>(work: () => Promise<Result>): Promise<Result>;
  /** The release that the request is answered from; null when there is none or while an import is going on. */
  release(): Promise<string | null>;
}
