import type DataLoader from 'dataloader';
import type { Parameters, Row, Statement } from '../engine/engine.ts';
import type { LookUp } from './plan.ts';

/** What looking ahead needs of a request. */
export interface Reader {
  read(statement: Statement, parameters: Parameters): Promise<Row[]>;
  /** The release that the request is answered from; null when there is none or while an import is going on. */
  release(): Promise<string | null>;
  loader(lookUp: LookUp): DataLoader<string, Row | null>;
}
