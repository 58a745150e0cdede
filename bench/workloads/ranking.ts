import { onlyRow, queryObjects } from './cypher.ts';
import { workload } from './workload.ts';

interface Ours {
  actor: { coPartners: { edges: { sharedCount: number; node: { id: string; name: string } }[] } };
}
interface Partner {
  id: string;
  name: string;
  sharedCount: number;
}
type Row = [ids: string[], names: string[], counts: number[]];

/** Partners own or take part in a project; who funds it is none. */
export const ranking = workload<Ours, { actors: { coPartners: Partner[] }[] }, Row>({
  name: 'ranking',
  what: 'the 50 partners with whom an actor has most projects',
  bars: { tuned: 1, library: 1.5 },
  canGrow: true,
  variables: ({ partner }) => ({ id: partner }),
  ours: {
    operation: `query ($id: ID!) { actor(id: $id) { coPartners(first: 50) { edges { sharedCount node { id name } } } } }`,
    answer: ({ actor }) => actor.coPartners.edges.map(({ sharedCount, node }) => ({ ...node, sharedCount })),
  },
  library: {
    operation: `query ($id: ID!) { actors(where: { id: { eq: $id } }) { coPartners(first: 50) { id name sharedCount } } }`,
    answer: ({ actors }) => actors[0]?.coPartners,
  },
  plain: (driver, variables) =>
    queryObjects(
      driver,
      `MATCH (a:Actor {id: $id})-[:OWNS|PARTNERS_IN]->(p:Project)<-[:OWNS|PARTNERS_IN]-(b:Actor)
       WHERE b <> a
       RETURN b.id AS id, b.name AS name, count(DISTINCT p) AS sharedCount
       ORDER BY sharedCount DESC, id LIMIT 50`,
      variables,
    ),
  tuned: {
    run: (session, variables) =>
      onlyRow(
        session,
        `MATCH (a:Actor {id: $id})-[:OWNS|PARTNERS_IN]->(p:Project)
         WITH DISTINCT a, p
         MATCH (p)<-[:OWNS|PARTNERS_IN]-(b)
         WHERE b <> a
         WITH b, count(DISTINCT p) AS shared
         ORDER BY shared DESC, b.id LIMIT 50
         RETURN collect(b.id), collect(b.name), collect(shared)`,
        variables,
      ),
    answer: ([ids, names, counts]) => ids.map((id, at) => ({ id, name: names[at], sharedCount: counts[at] })),
  },
});
