import { firstColumn, queryObjects } from './cypher.ts';
import { workload } from './workload.ts';

interface Named {
  id: string;
  name: string;
}
interface Edges {
  edges: { node: Named }[];
}

/** The full-text index that the other contenders search; ours is in the server's memory. */
export const nameIndex = 'benchProjectNames';

/** The text is the beginning of words and no word itself, so that all hits are of one kind: the most connected come first. */
export const search = workload<{ search: Edges }, { projectsByName: Edges }, [id: string, name: string][]>({
  name: 'search',
  what: 'the 20 most connected projects with a word that begins with four letters',
  bars: { tuned: null, library: null },
  canGrow: true,
  variables: ({ beginning }) => ({ text: beginning, words: `${beginning}*` }),
  ours: {
    operation: `query ($text: String!) { search(text: $text, types: ["Project"], first: 20) { edges { node { id name } } } }`,
    answer: (data) => data.search.edges.map(({ node }) => node),
  },
  library: {
    operation: `query ($words: String!) { projectsByName(phrase: $words, first: 20, sort: [{ node: { degree: DESC } }, { node: { id: ASC } }]) {
      edges { node { id name } } } }`,
    answer: ({ projectsByName }) => projectsByName.edges.map(({ node }) => node),
  },
  plain: (driver, { words }) =>
    queryObjects(
      driver,
      `CALL db.index.fulltext.queryNodes('${nameIndex}', $words) YIELD node
       RETURN node.id AS id, node.name AS name ORDER BY node.degree DESC, id LIMIT 20`,
      { words },
    ),
  tuned: {
    run: (session, { words }) =>
      firstColumn(
        session,
        `CALL db.index.fulltext.queryNodes('${nameIndex}', $words) YIELD node
         WITH node ORDER BY node.degree DESC, node.id LIMIT 20
         RETURN [node.id, node.name]`,
        { words },
      ),
    answer: (rows) => rows.map(([id, name]) => ({ id, name })),
  },
});
