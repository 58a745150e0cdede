import { firstColumn, queryObjects } from './cypher.ts';
import { sorted } from './order.ts';
import { workload } from './workload.ts';

interface Edge<Node> {
  role: string | null;
  node: Node;
}
interface Ours {
  nodes: { id: string; name: string; partners: { edges: Edge<{ id: string; name: string; projects: { totalCount: number } }>[] } }[];
}
interface Library {
  projects: {
    id: string;
    name: string;
    partnersConnection: { edges: { properties: { role: string | null }; node: { id: string; name: string; projectCount: number } }[] };
  }[];
}
type Rows = [id: string, name: string, partners: [role: string | null, id: string, name: string, projectCount: number][]][];

/**
 * No actor owns or funds another in the data drawn, so the stored degree of three types is the number of projects. The
 * library has no relationship of several types, so its users write that count in Cypher.
 */
export const nestedRead = workload<Ours, Library, Rows>({
  name: 'nested read',
  what: '50 projects, their partners, the number of projects of each',
  bars: { tuned: 1.2, library: 4 },
  canGrow: true,
  comparable: sorted,
  variables: ({ projects }) => ({ ids: projects }),
  ours: {
    operation: `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Project { id name
      partners(first: 100) { edges { role node { id name projects { totalCount } } } } } } }`,
    answer: ({ nodes }) =>
      nodes.map(({ id, name, partners }) => ({
        id,
        name,
        partners: partners.edges.map(({ role, node }) => ({ role, id: node.id, name: node.name, projectCount: node.projects.totalCount })),
      })),
  },
  library: {
    operation: `query ($ids: [ID!]!) { projects(where: { id: { in: $ids } }) { id name
      partnersConnection(first: 100, sort: [{ node: { sortKey: ASC } }]) { edges { properties { role } node { id name projectCount } } } } }`,
    answer: ({ projects }) =>
      projects.map(({ id, name, partnersConnection }) => ({
        id,
        name,
        partners: partnersConnection.edges.map(({ properties, node }) => ({ role: properties.role, ...node })),
      })),
  },
  plain: async (driver, variables) => {
    const projects = await queryObjects(
      driver,
      `MATCH (p:Project) WHERE p.id IN $ids
       OPTIONAL MATCH (p)<-[r:PARTNERS_IN]-(a:Actor)
       WITH p, r, a ORDER BY a.sortKey, r.id
       RETURN p.id AS id, p.name AS name, collect({ role: r.role, id: a.id, name: a.name })[..100] AS partners`,
      variables,
    );
    const partnersOf = (project: Record<string, unknown>) => project['partners'] as { id: string }[];
    const ids = [...new Set(projects.flatMap((project) => partnersOf(project).map(({ id }) => id)))];
    const counted = await queryObjects(
      driver,
      `MATCH (a:Actor) WHERE a.id IN $ids
       RETURN a.id AS id, COUNT { (a)-[:OWNS|FUNDS|PARTNERS_IN]->(:Project) } AS count`,
      { ids },
    );
    const counts = new Map(counted.map(({ id, count }) => [id, count]));
    return projects.map((project) => ({
      ...project,
      partners: partnersOf(project).map((partner) => ({ ...partner, projectCount: counts.get(partner.id) })),
    }));
  },
  tuned: {
    run: (session, variables) =>
      firstColumn(
        session,
        `UNWIND $ids AS id
         MATCH (p:Project {id: id})
         CALL (p) {
           MATCH (p)<-[r:PARTNERS_IN]-(a)
           WITH r, a ORDER BY a.sortKey, r.id LIMIT 100
           RETURN collect([r.role, a.id, a.name, COUNT { (a)-[:OWNS|FUNDS|PARTNERS_IN]->() }]) AS partners
         }
         RETURN [p.id, p.name, partners]`,
        variables,
      ),
    answer: (rows) =>
      rows.map(([id, name, partners]) => ({
        id,
        name,
        partners: partners.map(([role, partner, partnerName, projectCount]) => ({ role, id: partner, name: partnerName, projectCount })),
      })),
  },
});
