import { firstColumn, queryObjects } from './cypher.ts';
import { sorted } from './order.ts';
import { workload } from './workload.ts';

interface Ours {
  matrix: { rows: { id: string }[]; columns: { id: string }[]; cells: { rows: number[]; columns: number[]; projectCounts: number[] } };
}
interface Cell {
  actor: string;
  theme: string;
  projectCount: number;
}
type Rows = [actor: string, themes: string[], projectCounts: number[]][];

/** No theme is broader than another in the data drawn. A cell counts different projects, whatever the roles in them. */
export const matrix = workload<Ours, { matrix: Cell[] }, Rows>({
  name: 'matrix',
  what: '300 actors × 40 themes, the number of projects of each pair',
  bars: { tuned: 1.1, library: 2 },
  canGrow: false,
  comparable: sorted,
  variables: ({ actors, themes }) => ({ actors, themes }),
  ours: {
    operation: `query ($actors: [ID!]!, $themes: [ID!]!) {
      matrix(rows: ACTOR, columns: THEME, rowIds: $actors, columnIds: $themes, rowLimit: 300, columnLimit: 40) {
        rows { id } columns { id } cells { rows columns projectCounts } } }`,
    answer: ({ matrix: { rows, columns, cells } }) =>
      cells.rows.map((row, at) => ({
        actor: rows[row]?.id ?? '',
        theme: columns[cells.columns[at] ?? -1]?.id ?? '',
        projectCount: cells.projectCounts[at] ?? 0,
      })),
  },
  library: {
    operation: `query ($actors: [ID!]!, $themes: [ID!]!) { matrix(actors: $actors, themes: $themes) { actor theme projectCount } }`,
    answer: (data) => data.matrix,
  },
  plain: async (driver, variables) => {
    const cells = await queryObjects(
      driver,
      `MATCH (a:Actor)-[:OWNS|FUNDS|PARTNERS_IN]->(p:Project)-[:HAS_THEME]->(t:Theme)
       WHERE a.id IN $actors AND t.id IN $themes
       RETURN a.id AS actor, t.id AS theme, count(DISTINCT p) AS projectCount`,
      variables,
    );
    return cells;
  },
  tuned: {
    run: (session, variables) =>
      firstColumn(
        session,
        `UNWIND $actors AS id
         MATCH (a:Actor {id: id})
         CALL (a) {
           MATCH (a)-[:OWNS|FUNDS|PARTNERS_IN]->(p:Project)
           WITH DISTINCT p
           MATCH (p)-[:HAS_THEME]->(t)
           WITH t, count(p) AS projects
           WHERE t.id IN $themes
           RETURN collect(t.id) AS themes, collect(projects) AS counts
         }
         RETURN [id, themes, counts]`,
        variables,
      ),
    answer: (rows) =>
      rows.flatMap(([actor, themes, counts]) => themes.map((theme, at): Cell => ({ actor, theme, projectCount: counts[at] ?? 0 }))),
  },
});
