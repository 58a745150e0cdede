/** The operations that must answer exactly as written. */
export const findOperation = `query Find($text: String!) { search(text: $text, first: 5) { totalCount edges { node { __typename id name } matchedName } } }`;

/** Everything of a project. */
export const projectOperation = `query Project($id: ID!) { project(id: $id) { id name names { value kind lang } status { value citations { source { title } section } }
  period { start { value precision } end { value precision } }
  owners(first: 20) { totalCount edges { node { id name kind } statement { id isStated citations { source { id title } section } } } }
  funders(first: 20) { totalCount edges { node { id name __typename } money { amount currency precision kind wording } statement { id isStated wording } } }
  partners(first: 50) { totalCount edges { role node { id name } } } themes(first: 20) { edges { node { id name } } } } }`;

/** An actor with what it is a member of, its members, projects and priorities. */
export const actorOperation = `query Actor($id: ID!) { actor(id: $id) { id name kind memberships(first: 20) { edges { node { id name } } } members(first: 50) { totalCount edges { node { id name } } }
  projects(first: 20, roles: [OWNER]) { totalCount edges { role node { id name } } } priorities(first: 20) { edges { level node { id name } statement { period { start { value } } } } } } }`;

/** All statements, a hundred a page. */
export const allOperation = `query All($after: String) { statements(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor }
  edges { node { id type role isStated value subject { __typename id name } object { __typename id name } citations { source { id title } section } } } } }`;

/** What is loaded. */
export const releaseOperation = `query Release { release { id publishedAt isComplete counts { type count } sources { id title } } }`;
