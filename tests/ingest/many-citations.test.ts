import { afterAll, expect, it } from 'vitest';
import { exportFolder } from '../../src/export/export-folder.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { describeEachEngine } from '../support/engines.ts';
import { filesOf, newFolder, removeFolders } from './fixture.ts';
import { writePackage } from './generated-package.ts';

const statements = loadStatements();

/** In how many places each statement was read: less than the export asks for at once, as much, and more. */
const counts = [1, 99, 100, 101, 200, 250];

function writeMany(folder: string): void {
  const claims = counts.map((count) => ({ id: `statement:claim-${String(count)}`, count }));
  const shared = { type: 'CLAIM', subject: 'theme:a', property: 'note', value: 'x', stated: 'true', rank: 'NORMAL' };
  const sections = (count: number): string[] =>
    Array.from({ length: count - 1 }, (_, index) => `Avsnitt ${String(index).padStart(3, '0')}`);
  writePackage(folder, 'many', {
    sources: [{ id: 'source:a', title: 'A' }],
    themes: [{ id: 'theme:a', name: 'A' }],
    statements: claims.map(({ id }) => ({ id, ...shared, source: 'source:a', section: 'Ett' })),
    citations: claims.flatMap(({ id, count }) => sections(count).map((section) => ({ statement: id, source: 'source:a', section }))),
  });
}

afterAll(removeFolders);

describeEachEngine('Statements that were read in many places', (openEngine) => {
  it('exportFolder writes every place of a statement once and in order, however many there are', async () => {
    const engine = await openEngine();
    const [given, exported] = [newFolder(), newFolder()];
    writeMany(given);
    await importFolder(engine, statements, given);
    await exportFolder(engine, statements, exported);
    expect(filesOf(exported)).toEqual(filesOf(given));
  });
});
