import type DataLoader from 'dataloader';
import type { Parameters, Row, Statement } from '../engine/engine.ts';
import type { LookUp } from './plan.ts';

/** What looking ahead needs of a request. */
export interface Reader {
  read(statement: Statement, parameters: Parameters): Promise<Row[]>;
  loader(lookUp: LookUp): DataLoader<string, Row | null>;
}
