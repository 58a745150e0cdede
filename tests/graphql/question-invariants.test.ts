import { join } from 'node:path';
import { execute, parse } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { makeExecutable, type Executable } from '../../src/executable.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { describeEachEngine } from '../support/engines.ts';

const statements = loadStatements();
const root = join(import.meta.dirname, '..', '..');

/** The condition that opens a head of each axis, as docs/definitions.md has it. */
const opening: Readonly<Record<string, (id: string, roles: readonly string[] | null) => object>> = {
  ACTOR: (id, roles) => ({ actorIds: [id], roles }),
  ACTOR_KIND: (id, roles) => ({ actorKinds: [id], roles }),
  THEME: (id) => ({ themeIds: [id] }),
  PROGRAMME: (id) => ({ programmeIds: [id] }),
  COUNTY: (id) => ({ placeIds: [id] }),
  YEAR: (id) => ({ activeIn: { from: id, to: id } }),
};

const tables = [
  { rows: 'ACTOR', rowRoles: ['FUNDER'], columns: 'THEME', columnRoles: null, groups: 'AS_STATED' },
  { rows: 'ACTOR', rowRoles: ['FUNDER'], columns: 'ACTOR', columnRoles: ['OWNER', 'LEAD'], groups: 'EXPANDED' },
  { rows: 'THEME', rowRoles: null, columns: 'YEAR', columnRoles: null, groups: 'AS_STATED' },
  { rows: 'COUNTY', rowRoles: null, columns: 'ACTOR_KIND', columnRoles: ['PARTNER', 'PARTICIPANT'], groups: 'EXPANDED' },
  { rows: 'PROGRAMME', rowRoles: null, columns: 'ACTOR_KIND', columnRoles: null, groups: 'AS_STATED' },
] as const;

interface MatrixAnswer {
  readonly matrix: {
    readonly rows: readonly { readonly id: string }[];
    readonly columns: readonly { readonly id: string }[];
    readonly cells: { readonly rows: readonly number[]; readonly columns: readonly number[]; readonly projectCounts: readonly number[] };
  };
}

const askMatrix = `query ($rows: MatrixAxis!, $columns: MatrixAxis!, $rowRoles: [Role!], $columnRoles: [Role!], $groups: GroupReading!) {
  matrix(rows: $rows, columns: $columns, rowRoles: $rowRoles, columnRoles: $columnRoles, groups: $groups, rowLimit: 12, columnLimit: 12) {
    rows { id } columns { id } cells { rows columns projectCounts }
  }
}`;
const askCell = `query ($and: [ProjectCondition!], $groups: GroupReading!) {
  projects(filter: { and: $and }, groups: $groups) { totalCount }
}`;
const askPairs = `query ($groups: GroupReading!) {
  coFunding(first: 30, groups: $groups) { edges { node { first { id } second { id } sharedCount } } }
}`;
const askSides = `query ($first: ID!, $second: ID!, $groups: GroupReading!) {
  first: actor(id: $first) { coFunders(first: 100, groups: $groups) { edges { node { id } sharedCount } } }
  second: actor(id: $second) { coFunders(first: 100, groups: $groups) { edges { node { id } sharedCount } } }
}`;

describeEachEngine('The questions', (openEngine) => {
  let executable: Executable;

  beforeAll(async () => {
    const engine = await openEngine();
    await importFolder(engine, statements, join(root, 'data'));
    executable = makeExecutable(engine, statements);
  }, 180_000);

  async function ask<Answer>(query: string, variableValues: Record<string, unknown>): Promise<Answer> {
    const document = parse(query);
    const { errors, data } = await execute({ schema: executable.schema, document, contextValue: executable.makeContext(), variableValues });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data)) as Answer;
  }

  it.each(tables)(
    'matrix of $rows and $columns: every cell leads to as many projects as it counts',
    { timeout: 120_000 },
    async (table) => {
      const { matrix } = await ask<MatrixAnswer>(askMatrix, table);
      expect(matrix.cells.rows.length).toBeGreaterThan(0);
      for (const [at, count] of matrix.cells.projectCounts.entries()) {
        const row = matrix.rows[matrix.cells.rows[at] ?? -1]?.id ?? '';
        const column = matrix.columns[matrix.cells.columns[at] ?? -1]?.id ?? '';
        const and = [opening[table.rows]?.(row, table.rowRoles), opening[table.columns]?.(column, table.columnRoles)];
        const { projects } = await ask<{ projects: { totalCount: number } }>(askCell, { and, groups: table.groups });
        expect([row, column, projects.totalCount]).toEqual([row, column, count]);
      }
    },
  );

  it.each(['AS_STATED', 'EXPANDED'])('coFunding of groups %s: each pair is found from both sides', { timeout: 120_000 }, async (groups) => {
    interface Side {
      readonly coFunders: { readonly edges: readonly { readonly node: { readonly id: string }; readonly sharedCount: number }[] };
    }
    interface Pair {
      readonly node: { readonly first: { readonly id: string }; readonly second: { readonly id: string }; readonly sharedCount: number };
    }
    const { coFunding } = await ask<{ coFunding: { edges: readonly Pair[] } }>(askPairs, { groups });
    expect(coFunding.edges.length).toBeGreaterThan(20);
    for (const { node } of coFunding.edges) {
      const sides = await ask<{ first: Side; second: Side }>(askSides, { first: node.first.id, second: node.second.id, groups });
      const shared = (side: Side, id: string): number | undefined => side.coFunders.edges.find((edge) => edge.node.id === id)?.sharedCount;
      expect([shared(sides.first, node.second.id), shared(sides.second, node.first.id)]).toEqual([node.sharedCount, node.sharedCount]);
    }
  });
});
