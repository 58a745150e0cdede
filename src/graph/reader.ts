import type DataLoader from 'dataloader';
import type { Row } from '../engine/engine.ts';
import type { LookUp } from './plan.ts';
import type { QuestionReader } from './question-reader.ts';

/** What looking ahead needs of a request. */
export interface Reader extends QuestionReader {
  loader(lookUp: LookUp): DataLoader<string, Row | null>;
}
