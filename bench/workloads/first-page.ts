import { firstColumn, queryObjects } from './cypher.ts';
import { workload } from './workload.ts';

interface Named {
  id: string;
  name: string;
}

/** Not among the workloads of the issue; here since everybody begins with it, and it is the one that grows most easily. */
export const firstPage = workload<{ projects: { edges: { node: Named }[] } }, { projects: Named[] }, [string, string][]>({
  name: 'first page',
  what: 'the first 20 of all projects by name',
  bars: { tuned: null, library: null },
  canGrow: true,
  variables: () => ({}),
  ours: {
    operation: `{ projects(first: 20) { edges { node { id name } } } }`,
    answer: ({ projects }) => projects.edges.map(({ node }) => node),
  },
  library: {
    operation: `{ projects(limit: 20, sort: [{ sortKey: ASC }]) { id name } }`,
    answer: ({ projects }) => projects,
  },
  plain: (driver) => queryObjects(driver, 'MATCH (p:Project) RETURN p.id AS id, p.name AS name ORDER BY p.sortKey, p.id LIMIT 20', {}),
  tuned: {
    run: (session) => firstColumn(session, 'MATCH (p:Project) WITH p ORDER BY p.sortKey, p.id LIMIT 20 RETURN [p.id, p.name]', {}),
    answer: (rows) => rows.map(([id, name]) => ({ id, name })),
  },
});
