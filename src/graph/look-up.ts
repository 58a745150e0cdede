import DataLoader from 'dataloader';
import type { Row } from '../engine/engine.ts';
import type { LookUp } from './plan.ts';
import type { Reader } from './reader.ts';

/** Gathers the ids that fields and branches ask for in one tick into one statement. */
export function makeLookUpLoader(lookUp: LookUp, reader: Pick<Reader, 'read'>): DataLoader<string, Row | null> {
  return new DataLoader<string, Row | null>(
    async (ids) => {
      const rows = await reader.read(lookUp.statement, { filter: { ids } });
      const byId = new Map(rows.map((row) => [row[0], row]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    { maxBatchSize: 5_000 },
  );
}
