import { firstColumn, queryObjects } from './cypher.ts';
import { sorted } from './order.ts';
import { workload } from './workload.ts';

interface Ours {
  nodes: { id: string; name: string; projects: { totalCount: number }; coPartners: { totalCount: number } }[];
  matrix: { rows: { id: string; funding: { gross: { amount: string }[] } }[] };
}
interface Library {
  actors: {
    id: string;
    name: string;
    projectCount: number;
    partnerCount: number;
    fundedProjectsConnection: { aggregate: { edge: { amount: { sum: string } } } };
  }[];
}
type Rows = [id: string, name: string, projectCount: number, partnerCount: number, granted: number][];

/**
 * Grants are single, exact and in one currency in the data drawn, so that their sum needs no rules; in the database they are
 * in hundredths, and so they are compared. The partners of an actor are those that own or take part in what it owns or takes
 * part in, funders left out. Distinct ends and the union of three types are Cypher for the users of the library.
 */
export const totals = workload<Ours, Library, Rows>({
  name: 'totals',
  what: '20 actors with their number of projects, of distinct partners, and what they granted',
  bars: { tuned: 1.1, library: 1.6 },
  canGrow: true,
  comparable: sorted,
  variables: ({ funders }) => ({ ids: funders }),
  ours: {
    operation: `query ($ids: [ID!]!) {
      nodes(ids: $ids) { ... on Actor { id name projects { totalCount } coPartners(first: 1) { totalCount } } }
      matrix(rows: ACTOR, columns: ACTOR_KIND, rowRoles: [FUNDER], rowIds: $ids, filter: { actorIds: $ids, roles: [FUNDER] }) {
        rows { id funding { gross { amount } } } } }`,
    answer: ({ nodes, matrix }) => {
      const granted = new Map(matrix.rows.map(({ id, funding }) => [id, Math.round(Number(funding.gross[0]?.amount ?? 0) * 100)]));
      return nodes.map(({ id, name, projects, coPartners }) => ({
        ...{ id, name, projectCount: projects.totalCount, partnerCount: coPartners.totalCount, granted: granted.get(id) },
      }));
    },
  },
  library: {
    operation: `query ($ids: [ID!]!) { actors(where: { id: { in: $ids } }) { id name projectCount partnerCount
      fundedProjectsConnection { aggregate { edge { amount { sum } } } } } }`,
    answer: ({ actors }) =>
      actors.map(({ fundedProjectsConnection, ...actor }) => ({
        ...actor,
        granted: Number(fundedProjectsConnection.aggregate.edge.amount.sum),
      })),
  },
  plain: (driver, variables) =>
    queryObjects(
      driver,
      `MATCH (a:Actor) WHERE a.id IN $ids
       CALL (a) { MATCH (a)-[r:OWNS|FUNDS|PARTNERS_IN]->(:Project) RETURN count(r) AS projectCount }
       CALL (a) { MATCH (a)-[:OWNS|PARTNERS_IN]->(:Project)<-[:OWNS|PARTNERS_IN]-(b:Actor) WHERE b <> a RETURN count(DISTINCT b) AS partnerCount }
       CALL (a) { MATCH (a)-[r:FUNDS]->(:Project) RETURN sum(r.amount) AS granted }
       RETURN a.id AS id, a.name AS name, projectCount, partnerCount, granted`,
      variables,
    ),
  tuned: {
    run: (session, variables) =>
      firstColumn(
        session,
        `UNWIND $ids AS id
         MATCH (a:Actor {id: id})
         CALL (a) { MATCH (a)-[:OWNS|PARTNERS_IN]->(:Project)<-[:OWNS|PARTNERS_IN]-(b) WHERE b <> a RETURN count(DISTINCT b) AS partnerCount }
         CALL (a) { MATCH (a)-[r:FUNDS]->() RETURN sum(r.amount) AS granted }
         RETURN [a.id, a.name, COUNT { (a)-[:OWNS|FUNDS|PARTNERS_IN]->() }, partnerCount, granted]`,
        variables,
      ),
    answer: (rows) => rows.map(([id, name, projectCount, partnerCount, granted]) => ({ id, name, projectCount, partnerCount, granted })),
  },
});
