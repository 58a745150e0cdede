import { expect, it } from 'vitest';
import { openInMemory } from '../../src/engine/open.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { matcherOf } from '../../src/ingest/identity/load-matcher.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';

it('Reading many actors lets others have their turn', async () => {
  const engine = await openInMemory();
  await importFolder(engine, loadStatements(), new URL('../fixtures/graph/', import.meta.url).pathname);
  const actors = Array.from({ length: 1_000 }, (_, at) => {
    const names = [{ value: `Snöföreningen ${at}`, kind: 'OFFICIAL', lang: 'sv' }];
    return {
      into: null,
      mention: { id: `association:snow-${at}`, kind: 'ASSOCIATION', names, identifiers: [], places: [], dataset: 'snow' },
    };
  });
  let turns = 0;
  let other: NodeJS.Immediate;
  const count = (): void => {
    turns += 1;
    other = setImmediate(count);
  };
  other = setImmediate(count);
  const matcher = await matcherOf(engine, loadStatements(), actors);
  clearImmediate(other);
  const asked = { id: '', kind: 'ASSOCIATION', names: [{ value: 'Snöföreningen 7', kind: 'OFFICIAL', lang: 'sv' }] };
  expect(matcher.candidates({ ...asked, identifiers: [], places: [], dataset: '' }, 1)[0]?.id).toBe('association:snow-7');
  expect(turns).toBeGreaterThanOrEqual(9);
  await engine.close();
});
