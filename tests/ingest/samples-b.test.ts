import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, it } from 'vitest';
import { makeExecutable } from '../../src/executable.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFormat } from '../../src/ingest/draft/import-format.ts';
import type { FormatReport } from '../../src/ingest/draft/report.ts';
import { allFormats } from '../../src/ingest/formats.ts';
import { describeEachEngine } from '../support/engines.ts';
import { sample, withSamples } from '../support/samples.ts';
import { askerOf, sumOf, type Ask } from './ask.ts';

const register = ['municipalities.csv', 'counties.csv', 'nuts_2013_se.csv', 'folkmangd_1950-2019.csv'];
const files = {
  '360giving': ['360giving/a002400000OiDBQAA3.json'],
  'beneficiaries-dk': ['beneficiary-lists/dk_2007-2013_utf8.csv'],
  'beneficiaries-uk': ['beneficiary-lists/uk_england_2014-2020.csv'],
  'keep-eu': ['keep-eu/keep_closed_1420_Partnership.csv'],
  myndigheter: ['agencies-se/merged.json'],
  'registry-se': register.map((file) => `registry-se/${file}`),
  ror: ['ror/ror_se.ndjson'],
};
const statements = loadStatements();

interface Money {
  readonly totalCount: number;
  readonly edges: readonly { readonly money: { readonly amount: string; readonly currency: string } | null }[];
}

interface Page {
  readonly projects: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly edges: readonly {
      readonly node: { readonly funders: Money; readonly partners: Money; readonly owners: { readonly totalCount: number } };
    }[];
  };
}

const projectsOfSource = `query Projects($source: ID!, $after: String) { projects(filter: { sourceIds: [$source] }, first: 100, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  edges { node {
    funders(first: 10) { totalCount edges { money { amount currency } } }
    partners(first: 1) { totalCount edges { money { amount currency } } }
    owners(first: 1) { totalCount } } } } }`;

/** The exact sum of a column of amounts with a decimal comma, by nothing but the file. */
function sumOfColumn(path: string, column: string): string {
  const rows: Record<string, string>[] = parse(readFileSync(sample(path)), { columns: true, bom: true });
  const hundredths = rows.reduce((sum, row) => {
    const [whole = '', decimals = ''] = (row[column] ?? '').split(',');
    return sum + BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0').slice(0, 2));
  }, 0n);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}

function sumOfGrants(): string {
  const grants = (JSON.parse(readFileSync(sample('360giving/a002400000OiDBQAA3.json'), 'utf8')) as { grants: { amountAwarded: number }[] })
    .grants;
  const pence = grants.reduce((sum, { amountAwarded }) => sum + BigInt(Math.round(amountAwarded * 100)), 0n);
  return `${pence / 100n}.${String(pence % 100n).padStart(2, '0')}`;
}

withSamples(Object.values(files).flat(), () => {
  describeEachEngine('The samples of 360Giving, beneficiaries, keep.eu, agencies, the register and ROR', (openEngine) => {
    const reports = new Map<string, FormatReport>();
    let ask: Ask;

    beforeAll(async () => {
      const engine = await openEngine();
      for (const [name, paths] of Object.entries(files)) {
        const format = allFormats().find((each) => each.name === name);
        if (format === undefined) throw new Error(`No format ${name}`);
        reports.set(name, await importFormat(engine, statements, format, paths.map(sample)));
      }
      ask = askerOf(makeExecutable(engine, statements));
    }, 1_800_000);

    async function projectsOf(source: string): Promise<Page['projects']['edges'][number]['node'][]> {
      const nodes = [];
      let after: string | null = null;
      do {
        const { projects }: Page = await ask(projectsOfSource, { source, after });
        nodes.push(...projects.edges.map(({ node }) => node));
        after = projects.pageInfo.hasNextPage ? projects.pageInfo.endCursor : null;
        if (after === null) expect(nodes).toHaveLength(projects.totalCount);
      } while (after !== null);
      return nodes;
    }

    it.each([
      ['360giving', 'grants', 4_116, 0],
      ['beneficiaries-dk', 'rows', 598, 0],
      ['beneficiaries-uk', 'rows', 394, 0],
      ['keep-eu', 'partners', 8_621, 0],
      // One that the registers call "Okänd".
      ['myndigheter', 'merged', 984, 1],
      ['registry-se', 'municipalities', 290, 0],
      ['registry-se', 'counties', 21, 0],
      ['registry-se', 'regions', 33, 0],
      ['registry-se', 'population', 290, 0],
      ['ror', 'organizations', 418, 0],
    ])('%s, %s: rows read are rows imported and rows set aside', (name, table, rows, setAside) => {
      const report = reports.get(name);
      expect(report?.findings.list).toEqual([]);
      const counts = report?.files.flatMap(({ tables }) => tables.get(table) ?? []) ?? [];
      const sum = (key: 'rowCount' | 'importedCount' | 'setAsideCount') => counts.reduce((total, each) => total + each[key], 0);
      expect([sum('rowCount'), sum('setAsideCount')]).toEqual([rows, setAside]);
      expect(sum('importedCount') + sum('setAsideCount')).toBe(rows);
    });

    it.each([
      ['beneficiaries-dk', 598, 'DKK', () => sumOfColumn(files['beneficiaries-dk'][0] ?? '', 'eu'), '3665372950.47'],
      ['beneficiaries-uk', 394, 'GBP', () => sumOfColumn(files['beneficiaries-uk'][0] ?? '', 'ERDF/ESF investment £m'), '1451379143.11'],
      ['360giving', 4_116, 'GBP', sumOfGrants, '115795635.69'],
    ])('%s: projects and grants are exact, and each has an owner', async (name, count, currency, ofFile, amount) => {
      const nodes = await projectsOf(`source:${name}-${name === '360giving' ? 'grants' : 'rows'}`);
      expect(nodes).toHaveLength(count);
      expect(ofFile()).toBe(amount);
      expect(sumOf(nodes.flatMap(({ funders }) => funders.edges.map(({ money }) => money)))).toEqual({ [currency]: amount });
      expect(nodes.every(({ owners }) => owners.totalCount === 1)).toBe(true);
    });

    it('keep-eu: 8,621 partners in 1,852 projects', async () => {
      const nodes = await projectsOf('source:keep-eu-partners');
      expect(nodes).toHaveLength(1_852);
      expect(nodes.reduce((total, { partners }) => total + partners.totalCount, 0)).toBe(8_621);
    });

    it('registry-se: every municipality is the shipped one', () => {
      const { matched, unmatchedCount } = reports.get('registry-se')?.matching ?? {};
      expect([...(matched ?? [])]).toEqual([['the same municipality code', 290]]);
      expect(unmatchedCount).toBe(0);
    });
  });
});
