import { onlyRow, queryObjects } from './cypher.ts';
import { workload } from './workload.ts';

interface Ours {
  paths: { paths: { hops: { from: { id: string }; to: { id: string } }[] }[] };
}

/** Of the shortest ways the first by the ids on it, past everybody with more than 1,000 statements. */
export const path = workload<Ours, { path: string[] }, [string[]]>({
  name: 'path',
  what: 'the shortest way between two actors, at most 6 steps, not through hubs',
  bars: { tuned: null, library: null },
  canGrow: true,
  variables: ({ ends: [from, to] }) => ({ from, to }),
  ours: {
    operation: `query ($from: ID!, $to: ID!) {
      paths(from: $from, to: $to, types: [OWNS, FUNDS, PARTNERS_IN], maxLength: 6, first: 1, maxDegree: 1000) {
        paths { hops { from { id } to { id } } } } }`,
    answer: ({ paths: { paths } }) => {
      const hops = paths[0]?.hops ?? [];
      return [...hops.slice(0, 1).map(({ from }) => from.id), ...hops.map(({ to }) => to.id)];
    },
  },
  library: {
    operation: `query ($from: ID!, $to: ID!) { path(from: $from, to: $to) }`,
    answer: (data) => data.path,
  },
  plain: async (driver, variables) => {
    const [found] = await queryObjects(
      driver,
      `MATCH way = allShortestPaths((a:Actor {id: $from})-[:OWNS|FUNDS|PARTNERS_IN*..6]-(b:Actor {id: $to}))
       WHERE all(n IN nodes(way) WHERE n.degree <= 1000)
       WITH [n IN nodes(way) | n.id] AS ids
       RETURN ids ORDER BY ids LIMIT 1`,
      variables,
    );
    return found?.['ids'];
  },
  tuned: {
    run: (session, variables) =>
      onlyRow(
        session,
        `MATCH (a:Actor {id: $from}), (b:Actor {id: $to})
         MATCH way = allShortestPaths((a)-[:OWNS|FUNDS|PARTNERS_IN*..6]-(b))
         WHERE all(n IN nodes(way) WHERE n.degree <= 1000)
         WITH [n IN nodes(way) | n.id] AS ids
         RETURN ids ORDER BY ids LIMIT 1`,
        variables,
      ),
    answer: ([ids]) => ids,
  },
});
