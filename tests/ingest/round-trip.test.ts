import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { exportFolder } from '../../src/export/export-folder.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { compareTexts } from '../../src/ingest/code-points.ts';
import { writeDataPackage } from '../../src/ingest/data-package.ts';
import { describeFinding } from '../../src/ingest/findings.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { fileOf, headerOf, tableNames, tableOfId, tables, type TableName } from '../../src/ingest/tables.ts';
import {
  actorKindOf,
  actorPrefixes,
  adoptions,
  claim,
  claimType,
  documentKinds,
  extents,
  nameKinds,
  placeKinds,
  precisions,
  projectKinds,
  ranks,
  relations,
} from '../../src/ingest/vocabulary.ts';
import { describeEachEngine } from '../support/engines.ts';
import { filesOf, newFolder, removeFolders } from './fixture.ts';

type Cells = Record<string, string>;
type DataSet = Record<TableName, Cells[]>;

// A few ids, so that one data set after the other adds, changes and closes the same things.
const slugs = ['a', 'b', 'c', 'z-1'] as const;
const slug = fc.constantFrom(...slugs);
const letters = ['a', 'å', 'ä', 'ö', 'Å', 'É', ' ', ',', '"', '|', '\n', "'", '-', '.', ';', '𝐕'];
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 });
const text = word.map((some) => `x${some.normalize('NFC')}x`);
const optional = (some: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.option(some, { nil: '' });
const day = fc.constantFrom('2014', '2014-02', '2014-02-28', '2015', '2015-12');

function entities(prefix: fc.Arbitrary<string>, kindOf: ((prefix: string) => fc.Arbitrary<string>) | null): fc.Arbitrary<Cells[]> {
  const one = prefix.chain((each) =>
    fc.record({
      id: slug.map((end) => `${each}:${end}`),
      kind: kindOf === null ? fc.constant('') : kindOf(each),
      name: text,
      name_en: optional(text),
    }),
  );
  return fc.uniqueArray(one, { maxLength: 5, selector: ({ id }) => id });
}

const citation = (sources: readonly string[]) => fc.record({ source: fc.constantFrom(...sources), section: text });

type Ends = readonly [type: string, subject: string, object: string];

/** All relations that there may be between ids; they lead downwards only, so that no way leads back. */
function relationsBetween(ids: readonly string[]): Ends[] {
  const prefix = (id: string): string => id.split(':')[0] ?? '';
  return ids.flatMap((subject) =>
    ids
      .filter((object) => subject < object)
      .flatMap((object) =>
        [...relations]
          .filter(([, { from, to }]) => from.includes(prefix(subject)) && to.includes(prefix(object)))
          .filter(([, { isWithinTable }]) => !isWithinTable || tableOfId(subject) === tableOfId(object))
          .map(([type]): Ends => [type, subject, object]),
      ),
  );
}

function statementsOf(ids: readonly string[], sources: readonly string[]): fc.Arbitrary<Cells[]> {
  const aClaim = fc.constantFrom(...ids).map((id): Ends => [claimType, id, '']);
  const possible = relationsBetween(ids);
  const ends =
    possible.length === 0 ? aClaim : fc.oneof({ arbitrary: aClaim, weight: 1 }, { arbitrary: fc.constantFrom(...possible), weight: 4 });
  const one = ends.chain(([type, subject, object]) => statementOf(type, subject, object, sources));
  return fc.uniqueArray(one, { minLength: 3, maxLength: 25, selector: ({ id }) => id }).map((rows) => rows.map(mend));
}

function statementOf(type: string, subject: string, object: string, sources: readonly string[]): fc.Arbitrary<Cells> {
  const relation = relations.get(type) ?? claim;
  const isClaim = type === claimType;
  const oneOf = (list: readonly string[]): fc.Arbitrary<string> =>
    list.length === 0 ? fc.constant('') : optional(fc.constantFrom(...list));
  const allowed = (isAllowed: boolean, cell: fc.Arbitrary<string>): fc.Arbitrary<string> => (isAllowed ? optional(cell) : fc.constant(''));
  return fc.record({
    id: fc.nat({ max: 40 }).map((number) => `statement:s-${number}`),
    type: fc.constant(type),
    subject: fc.constant(subject),
    object: fc.constant(object),
    property: isClaim ? fc.constantFrom('period', 'date', 'goal') : fc.constant(''),
    value: isClaim ? text : fc.constant(''),
    role: oneOf(relation.roles),
    kind: oneOf(relation.kinds),
    level: allowed(relation.hasLevel, fc.integer({ min: 1, max: 99 }).map(String)),
    status: allowed(relation.hasStatus, fc.constantFrom(...adoptions)),
    amount: allowed(relation.hasMoney, fc.constantFrom('0', '12', '12.50', '0.07', '90071992547409.91')),
    currency: fc.constantFrom('', 'SEK', 'EUR'),
    precision: optional(fc.constantFrom(...precisions)),
    share: allowed(relation.hasShare, fc.constantFrom('0', '0.5', '0.3333', '1')),
    start: optional(day),
    end: optional(day),
    period_wording: optional(text),
    wording: optional(text),
    stated: fc.constantFrom('true', 'false'),
    reasoning: text,
    rank: fc.constantFrom(...ranks),
    source: fc.constantFrom(...sources),
    section: text,
  });
}

/** Empties the cells that the others exclude. */
function mend(cells: Cells): Cells {
  const hasAmount = cells['amount'] !== '';
  const hasNumber = hasAmount || cells['share'] !== '' || cells['value'] !== '';
  return {
    ...cells,
    currency: hasAmount ? (cells['currency'] ?? '') : '',
    precision: hasNumber ? (cells['precision'] ?? '') : '',
    reasoning: cells['stated'] === 'true' ? '' : (cells['reasoning'] ?? ''),
    period_wording: cells['property'] === 'period' ? 'länge' : (cells['period_wording'] ?? ''),
    end:
      (cells['start'] ?? '').slice(0, 4) > (cells['end'] ?? '').slice(0, 4) || cells['end']?.startsWith('2014-02') === true
        ? ''
        : (cells['end'] ?? ''),
  };
}

const dataSet: fc.Arbitrary<DataSet> = fc
  .record({
    sources: fc.uniqueArray(
      fc.record({
        id: slug.map((end) => `source:${end}`),
        title: text,
        publisher: optional(text),
        date: optional(day),
        retrieved: optional(day),
        licence: optional(text),
        address: optional(text),
        note: optional(text),
      }),
      { minLength: 1, maxLength: 3, selector: ({ id }) => id },
    ),
    actors: entities(fc.constantFrom(...actorPrefixes), (prefix) => fc.constant(actorKindOf(prefix))).filter((rows) => rows.length > 0),
    projects: entities(fc.constant('project'), () => fc.constantFrom(...projectKinds)),
    programmes: entities(fc.constant('programme'), null),
    themes: entities(fc.constant('theme'), null),
    places: entities(fc.constant('place'), () => fc.constantFrom(...placeKinds)),
    documents: entities(fc.constant('document'), () => fc.constantFrom(...documentKinds)),
  })
  .chain((nodes) => {
    const coverage = fc.tuple(...nodes.sources.map(() => coverageOf(nodes.places.map(({ id = '' }) => id))));
    return coverage.map((some) => ({ ...nodes, sources: nodes.sources.map((source, index) => ({ ...source, ...some[index] })) }));
  })
  .chain((nodes) => {
    const sources = nodes.sources.map(({ id }) => id);
    const ids = [nodes.actors, nodes.projects, nodes.programmes, nodes.themes, nodes.places, nodes.documents]
      .flat()
      .map(({ id }) => id ?? '');
    const source = optional(fc.constantFrom(...sources));
    const name = fc.record({
      entity: fc.constantFrom(...ids),
      value: text,
      kind: fc.constantFrom(...nameKinds),
      lang: fc.constantFrom('sv', 'en'),
      source,
    });
    const identifier = fc.record({
      entity: fc.constantFrom(...ids),
      scheme: fc.constant('scb-kommun'),
      value: fc.constantFrom('2480', '2401'),
      source,
    });
    return fc
      .record({
        names: fc.uniqueArray(name, { maxLength: 8, selector: ({ entity, value, kind, lang }) => [entity, value, kind, lang].join() }),
        identifiers: fc.uniqueArray(identifier, { maxLength: 4, selector: ({ entity, value }) => `${entity} ${value}` }),
        statements: statementsOf(ids, sources),
      })
      .chain((others) => citationsOf(others.statements, sources).map((citations) => ({ ...nodes, ...others, citations })));
  });

const noCoverage: Cells = {};

/** What sources declare to cover: without a place nothing. */
function coverageOf(places: readonly string[]): fc.Arbitrary<Cells> {
  if (places.length === 0) return fc.constant(noCoverage);
  const sorted = (some: readonly string[]): fc.Arbitrary<string> =>
    fc.subarray([...some].sort(), { minLength: 1 }).map((list) => list.join(' '));
  const declared = fc.record({
    covers_places: sorted(places),
    covers_from: fc.constantFrom('', '2012', '2014-02'),
    covers_to: fc.constantFrom('', '2014', '2015-12'),
    covers_types: sorted([...relations.keys(), claimType]),
    covers_extent: fc.constantFrom(...extents),
    covers_reason: text,
    rows: fc.constantFrom('', '0', '1196'),
    rows_set_aside: fc.constantFrom('', '0', '12'),
  });
  return fc.oneof(fc.constant(noCoverage), declared);
}

function citationsOf(statements: readonly Cells[], sources: readonly string[]): fc.Arbitrary<Cells[]> {
  if (statements.length === 0) return fc.constant([]);
  const one = fc
    .tuple(fc.constantFrom(...statements), citation(sources))
    .map(([{ id = '' }, { source, section }]) => ({ statement: id, source, section: `${section} 2` }));
  return fc.uniqueArray(one, { maxLength: 8, selector: (row) => JSON.stringify(row) });
}

/** Writes a data set in the form in which it is exported. */
function write(rows: DataSet): string {
  const folder = newFolder();
  mkdirSync(folder, { recursive: true });
  for (const name of tableNames) {
    const columns = headerOf(name).split(',');
    const key: readonly string[] = tables[name].key;
    const sorted = [...rows[name]].sort(
      (a, b) => key.map((column) => compareTexts(a[column] ?? '', b[column] ?? '')).find((order) => order !== 0) ?? 0,
    );
    writeFileSync(join(folder, fileOf(name)), `${columns.join(',')}\n${stringify(sorted, { columns })}`);
  }
  writeFileSync(join(folder, 'datapackage.json'), writeDataPackage('{"name":"generated"}'));
  return folder;
}

const statements = loadStatements();

describeEachEngine('Export after import', (openEngine, { name: engineName }) => {
  afterAll(removeFolders);

  it('gives any data set back, whatever was in the graph before', async () => {
    const engine = await openEngine();
    const numRuns = engineName === 'embedded' ? 60 : 15;
    await fc.assert(
      fc.asyncProperty(dataSet, async (rows) => {
        const folder = write(rows);
        const { findings } = await importFolder(engine, statements, folder);
        expect(findings.list.map(describeFinding)).toEqual([]);
        const target = newFolder();
        await exportFolder(engine, statements, target);
        expect(filesOf(target)).toEqual(filesOf(folder));
        expect((await importFolder(engine, statements, folder)).release).toBeNull();
        removeFolders();
      }),
      { numRuns },
    );
  }, 120_000);
});
