import { onlyRow, queryObjects } from './cypher.ts';
import { sorted } from './order.ts';
import { workload } from './workload.ts';

interface Columns {
  nodes: { ids: string[]; names: string[]; steps: number[] };
  edges: { sources: number[]; targets: number[]; types: string[]; weights: number[] };
}
interface Node {
  id: string;
  name: string;
  step: number;
}
interface Edge {
  actor: string;
  project: string;
  type: string;
  weight: number;
}
interface Library {
  network: { nodes: Node[]; edges: Edge[] };
}
type Row = [nodes: [id: string, name: string, step: number][], edges: [actor: string, project: string, type: string, weight: number][]];

/** Along OWNS, FUNDS and PARTNERS_IN, which lead from actors to projects: so what is one step from an actor is a project. */
export const egoNetwork = workload<{ network: Columns }, Library, Row>({
  name: 'ego network',
  what: 'the 100 nodes nearest to an actor within two steps, the strongest first, and the edges among them',
  bars: { tuned: null, library: null },
  canGrow: true,
  comparable: ({ nodes, edges }: Library['network']) => ({ nodes, edges: sorted(edges) }),
  variables: ({ center }) => ({ id: center }),
  ours: {
    operation: `query ($id: ID!) { network(centers: [$id], depth: 2, maxNodes: 100, types: [OWNS, FUNDS, PARTNERS_IN]) {
      nodes { ids names steps } edges { sources targets types weights } } }`,
    answer: ({ network: { nodes, edges } }) => {
      const ends = (at: number): string[] => [edges.sources[at], edges.targets[at]].map((place) => nodes.ids[place ?? -1] ?? '');
      const isProject = (id: string): boolean => id.startsWith('project:');
      return {
        nodes: nodes.ids.map((id, at) => ({ id, name: nodes.names[at], step: nodes.steps[at] })),
        edges: edges.types.map((type, at) => ({
          actor: ends(at).find((id) => !isProject(id)),
          project: ends(at).find(isProject),
          type,
          weight: edges.weights[at],
        })),
      };
    },
  },
  library: {
    operation: `query ($id: ID!) { network(id: $id) { nodes { id name step } edges { actor project type weight } } }`,
    answer: ({ network: { nodes, edges } }) => ({ nodes, edges: edges }),
  },
  plain: async (driver, variables) => {
    const [center] = await queryObjects(driver, 'MATCH (a:Actor {id: $id}) RETURN a.id AS id, a.name AS name, 0 AS step', variables);
    const projects = await queryObjects(
      driver,
      `MATCH (a:Actor {id: $id})-[r:OWNS|FUNDS|PARTNERS_IN]->(p:Project)
       WITH p, count(r) AS weight ORDER BY weight DESC, p.id LIMIT 99
       RETURN p.id AS id, p.name AS name, 1 AS step`,
      variables,
    );
    const others = await queryObjects(
      driver,
      `MATCH (p:Project)<-[r:OWNS|FUNDS|PARTNERS_IN]-(b:Actor)
       WHERE p.id IN $projects AND b.id <> $id
       WITH b, count(r) AS weight ORDER BY weight DESC, b.id LIMIT toInteger($room)
       RETURN b.id AS id, b.name AS name, 2 AS step`,
      { ...variables, projects: projects.map(({ id }) => id), room: 99 - projects.length },
    );
    const nodes = [...(center === undefined ? [] : [center]), ...projects, ...others];
    const edges = await queryObjects(
      driver,
      `MATCH (a:Actor)-[r:OWNS|FUNDS|PARTNERS_IN]->(p:Project)
       WHERE a.id IN $ids AND p.id IN $ids
       RETURN a.id AS actor, p.id AS project, type(r) AS type, count(r) AS weight`,
      { ids: nodes.map(({ id }) => id) },
    );
    return { nodes, edges: edges };
  },
  tuned: {
    run: (session, variables) =>
      onlyRow(
        session,
        `MATCH (c:Actor {id: $id})
         CALL (c) {
           MATCH (c)-[r:OWNS|FUNDS|PARTNERS_IN]->(p:Project)
           WITH p, count(r) AS weight ORDER BY weight DESC, p.id LIMIT 99
           RETURN collect(p) AS projects
         }
         CALL (c, projects) {
           UNWIND projects AS p
           MATCH (p)<-[r:OWNS|FUNDS|PARTNERS_IN]-(b:Actor)
           WHERE b <> c
           WITH b, count(r) AS weight ORDER BY weight DESC, b.id LIMIT 99
           WITH collect(b) AS met
           RETURN met[..99 - size(projects)] AS others
         }
         CALL (c, projects, others) {
           UNWIND projects AS p
           MATCH (p)<-[r:OWNS|FUNDS|PARTNERS_IN]-(a:Actor)
           WHERE a = c OR a IN others
           WITH a, p, type(r) AS type, count(r) AS weight
           RETURN collect([a.id, p.id, type, weight]) AS edges
         }
         RETURN [[c.id, c.name, 0]] + [p IN projects | [p.id, p.name, 1]] + [b IN others | [b.id, b.name, 2]], edges`,
        variables,
      ),
    answer: ([nodes, edges]) => ({
      nodes: nodes.map(([id, name, step]) => ({ id, name, step })),
      edges: edges.map(([actor, project, type, weight]) => ({ actor, project, type, weight })),
    }),
  },
});
