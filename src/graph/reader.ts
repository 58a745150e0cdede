import type DataLoader from 'dataloader';
import type { Row } from '../engine/engine.ts';
import type { MergedIds } from './redirect.ts';
import type { LookUp } from './plan.ts';
import type { QuestionReader } from './question-reader.ts';

/** What looking ahead needs of a request. */
export interface Reader extends QuestionReader {
  loader(lookUp: LookUp): DataLoader<string, Row | null>;
  /** The ids that mean another one, as `loadMerged` found them; none before. */
  readonly merged: MergedIds;
  /** Loads the ids that mean another one, where `isNewest` is true after a look at the newest release. */
  loadMerged(isNewest: boolean): Promise<void>;
}
