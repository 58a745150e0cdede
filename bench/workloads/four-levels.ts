import { firstColumn, queryObjects } from './cypher.ts';
import { sorted } from './order.ts';
import { workload } from './workload.ts';

interface Named {
  id: string;
  name: string;
}
interface List<Node> {
  edges: { node: Node }[];
}
interface Ours {
  nodes: (Named & { partners: List<Named & { projects: List<Named & { themes: List<Named> }> }> })[];
}
interface Library {
  projects: (Named & { partnersConnection: List<Named & { partnersInConnection: List<Named & { themesConnection: List<Named> }> }> })[];
}
type Row<Below = never> = [id: string, name: string, below: Below[]];
type Rows = Row<Row<Row<[string, string]>>>[];

const nodesOf = <Node>({ edges }: List<Node>): Node[] => edges.map(({ node }) => node);

/** In the data drawn nobody takes part in a project twice, and partners have the roles LEAD and PARTNER alone. */
export const fourLevels = workload<Ours, Library, Rows>({
  name: 'four levels',
  what: '10 projects, 10 partners of each, 5 projects of each in which it takes part, 3 themes of each',
  bars: { tuned: 1.3, library: 3.5 },
  canGrow: true,
  comparable: sorted,
  variables: ({ projects }) => ({ ids: projects.slice(0, 10) }),
  ours: {
    operation: `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Project { id name
      partners(first: 10) { edges { node { id name
        projects(first: 5, roles: [LEAD, PARTNER]) { edges { node { id name
          themes(first: 3) { edges { node { id name } } } } } } } } } } } }`,
    answer: ({ nodes }) =>
      nodes.map(({ id, name, partners }) => ({
        id,
        name,
        partners: nodesOf(partners).map((partner) => ({
          ...partner,
          projects: nodesOf(partner.projects).map((project) => ({ ...project, themes: nodesOf(project.themes) })),
        })),
      })),
  },
  library: {
    operation: `query ($ids: [ID!]!) { projects(where: { id: { in: $ids } }) { id name
      partnersConnection(first: 10, sort: [{ node: { sortKey: ASC } }]) { edges { node { id name
        partnersInConnection(first: 5, sort: [{ node: { sortKey: ASC } }]) { edges { node { id name
          themesConnection(first: 3, sort: [{ node: { sortKey: ASC } }]) { edges { node { id name } } } } } } } } } } }`,
    answer: ({ projects }) =>
      projects.map(({ id, name, partnersConnection }) => ({
        id,
        name,
        partners: nodesOf(partnersConnection).map((partner) => ({
          id: partner.id,
          name: partner.name,
          projects: nodesOf(partner.partnersInConnection).map((project) => ({
            id: project.id,
            name: project.name,
            themes: nodesOf(project.themesConnection),
          })),
        })),
      })),
  },
  plain: (driver, variables) =>
    queryObjects(
      driver,
      `MATCH (p:Project) WHERE p.id IN $ids
       RETURN p.id AS id, p.name AS name, COLLECT {
         MATCH (p)<-[r:PARTNERS_IN]-(a:Actor)
         WITH r, a ORDER BY a.sortKey, r.id LIMIT 10
         RETURN { id: a.id, name: a.name, projects: COLLECT {
           MATCH (a)-[r2:PARTNERS_IN]->(q:Project)
           WITH r2, q ORDER BY q.sortKey, r2.id LIMIT 5
           RETURN { id: q.id, name: q.name, themes: COLLECT {
             MATCH (q)-[r3:HAS_THEME]->(t:Theme)
             WITH r3, t ORDER BY t.sortKey, r3.id LIMIT 3
             RETURN { id: t.id, name: t.name } } } } } } AS partners`,
      variables,
    ),
  tuned: {
    run: (session, variables) =>
      firstColumn(
        session,
        `UNWIND $ids AS id
         MATCH (p:Project {id: id})
         RETURN [p.id, p.name, COLLECT {
           MATCH (p)<-[r:PARTNERS_IN]-(a)
           WITH r, a ORDER BY a.sortKey, r.id LIMIT 10
           RETURN [a.id, a.name, COLLECT {
             MATCH (a)-[r2:PARTNERS_IN]->(q)
             WITH r2, q ORDER BY q.sortKey, r2.id LIMIT 5
             RETURN [q.id, q.name, COLLECT {
               MATCH (q)-[r3:HAS_THEME]->(t)
               WITH r3, t ORDER BY t.sortKey, r3.id LIMIT 3
               RETURN [t.id, t.name] }] }] }]`,
        variables,
      ),
    answer: (rows) =>
      rows.map(([id, name, partners]) => ({
        id,
        name,
        partners: partners.map(([partner, partnerName, projects]) => ({
          id: partner,
          name: partnerName,
          projects: projects.map(([project, projectName, themes]) => ({
            id: project,
            name: projectName,
            themes: themes.map(([theme, themeName]) => ({ id: theme, name: themeName })),
          })),
        })),
      })),
  },
});
