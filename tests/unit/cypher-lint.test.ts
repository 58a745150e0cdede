import { readFileSync } from 'node:fs';
import { buildSchema, parse, Kind } from 'graphql';
import type { TypeNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { lintStatement, rules } from '../../tools/cypher/lint.ts';

const schema = buildSchema(`
  type Query { project(id: ID!): Project projects: ProjectConnection release: Release }
  type ProjectConnection { totalCount: Int! edges: [ProjectEdge!]! }
  type ProjectEdge { cursor: String! node: Project! }
  type Project { id: ID! name: String! kind: String period: Period status: Statement partners: ActorConnection documents: [Document!] }
  type Period { start: String end: String wording: String }
  type ActorConnection { totalCount: Int! edges: [ActorEdge!]! }
  type ActorEdge { cursor: String! role: String amount: Int node: Actor! }
  type Actor { id: ID! name: String! }
  type Statement { id: ID! value: String subject: Actor }
  type Document { id: ID! title: String }
  type Release { id: ID! sources: [Document!]! }
`);

const inputs = inputsOf(`
  input FundRow { id: ID! name: String names: [NameRow!]! edge: EdgeRow! }
  input EdgeRow { role: String }
  input NameRow { value: String! lang: String }
`);

function inputsOf(text: string): Map<string, ReadonlyMap<string, TypeNode>> {
  const definitions = parse(text).definitions.filter((definition) => definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION);
  return new Map(
    definitions.map(({ name, fields }) => [name.value, new Map((fields ?? []).map((field) => [field.name.value, field.type]))]),
  );
}

function rulesBroken(name: string, text: string): string[] {
  return [...new Set(lintStatement(name, text, { schema, inputs }).map((finding) => finding.rule))];
}

/** A rule, what breaks it and what to write instead; a plain statement that gives one column x unless it brings its header. */
type Case = readonly [rule: string, bad: string, good: string];

const plain: readonly Case[] = [
  ['late-comment', 'MATCH (a:Actor) // all\nRETURN a.id AS x', 'MATCH (a:Actor)\nRETURN a.id AS x'],
  ['several-statements', 'MATCH (a:Actor) RETURN a.id AS x; MATCH (b:Actor) RETURN b.id AS x', "RETURN ';' AS x"],
  ['unbalanced', 'MATCH (a:Actor) RETURN size([a.id AS x', "RETURN '[' AS x"],
  [
    'null-projection',
    'MATCH (a:Actor) OPTIONAL MATCH (a)-->(b:Actor) RETURN b {.id} AS x',
    'MATCH (a:Actor) OPTIONAL MATCH (a)-->(b:Actor) RETURN CASE WHEN b IS NULL THEN null ELSE b {.id} END AS x',
  ],
  ['bare-sum', 'MATCH ()-[r:FUNDS]->() RETURN sum(r.amount) AS x', 'MATCH ()-[r:FUNDS]->() RETURN coalesce(sum(r.amount), 0) AS x'],
  [
    'returned-entity',
    'MATCH (a:Actor) WITH CASE WHEN a.id = 1 THEN a END AS x RETURN x',
    'MATCH (a:Actor) WITH CASE WHEN a.id = 1 THEN a END AS y RETURN y.id AS x',
  ],
  ['returned-entity', 'MATCH p = (a:Actor)-->(b) RETURN nodes(p) AS x', 'MATCH p = (a:Actor)-->(b) RETURN [n IN nodes(p) | n.id] AS x'],
  ['unnamed-column', 'UNWIND [{x: 1}] AS y RETURN y.x, count(*) AS total', 'UNWIND [{x: 1}] AS y RETURN y.x AS x, count(*) AS total'],
  [
    'entity-assignment',
    'MATCH (a:Actor)-->(b:Actor) SET b += a RETURN b.id AS x',
    'MATCH (a:Actor)-->(b:Actor) SET b += properties(a) RETURN b.id AS x',
  ],
  ['date-text', "RETURN date('2024') <= date('2024-01-01') AS x", "RETURN datetime('2024-01-01T00:00Z') AS x"],
  [
    'comprehension-null',
    'MATCH (a:Actor) RETURN [(a)-[r:FUNDS|OWNS]->(p) | r.amount] AS x',
    'MATCH (a:Actor) RETURN [(a)-[r:FUNDS|OWNS]->(p) | [r.amount]] AS x',
  ],
  ['negative-slice', 'WITH [1, 2, 3] AS l RETURN l[-2..] AS x', 'WITH [1, 2, 3] AS l RETURN l[size(l) - 2..] + l[-1] AS x'],
  [
    'percentile-parameter',
    '// takes (p: Float!)\nUNWIND [1] AS y RETURN percentileCont(y, $p) AS x',
    'UNWIND [1] AS y RETURN percentileCont(y, 0.9) AS x',
  ],
  ['order-of-lists', 'WITH [1] AS y RETURN y < [2] AS x', 'MATCH (a:Actor)<-[r:FUNDS]-() RETURN size([r.amount]) < 2 AS x'],
  ['order-of-lists', 'WITH 1 AS y RETURN y = 1 AND false < true AS x', 'WITH 1 AS y RETURN y < 2 AND true AS x'],
  ['label-order', 'MATCH (a:Actor) RETURN labels(a)[0] AS x', "MATCH (a:Actor) RETURN 'Fund' IN labels(a) AS x"],
  ['key-order', 'MATCH ()-[r:FUNDS]->() RETURN keys(r) AS x', 'MATCH ()-[r:FUNDS]->() RETURN [r.amount] AS x'],
  [
    'regular-expression',
    String.raw`MATCH (a:Actor) WHERE a.name =~ '\\w+' RETURN a.id AS x`,
    "MATCH (a:Actor) WHERE a.name =~ '(?iu)umeå.*' RETURN a.id AS x",
  ],
  ['map-property', 'MATCH (a:Actor) SET a.place = {x: 1} RETURN a.id AS x', 'MATCH (a:Actor) SET a += {place: 1} RETURN a.id AS x'],
  [
    'optional-where',
    'MATCH (a:Actor) OPTIONAL MATCH (a)-->(b:Actor) WHERE NOT (b)-->(a) RETURN b.id AS x',
    'MATCH (a:Actor) OPTIONAL MATCH (a)-->(b:Actor) WHERE (b.id IS NULL OR (b.name - 1 > 2)) RETURN b.id AS x',
  ],
  [
    'optional-where',
    'MATCH (a:Actor) OPTIONAL MATCH (a)-->(b:Actor) WHERE EXISTS { (b)-->(:Theme) } RETURN b.id AS x',
    'MATCH (a:Actor) WHERE EXISTS { (a)-->(:Theme) } RETURN a.id AS x',
  ],
  [
    'path-condition',
    '// bound: 1 rows, depth 4\nMATCH (a:Actor), (b:Actor) MATCH p = shortestPath((a)-[r*..4]-(b)) WHERE all(y IN r WHERE y.amount > 1) RETURN length(p) AS x',
    '// bound: 1 rows, depth 4\nMATCH (a:Actor), (b:Actor) WHERE a <> b MATCH p = shortestPath((a)-[r*..4]-(b)) RETURN length(p) AS x',
  ],
  [
    'type-predicate',
    'MATCH (a:Actor)-[r]->() WHERE r:FUNDS RETURN a.id AS x',
    "MATCH (a:Actor)-[r:FUNDS|OWNS]->() WHERE type(r) = 'FUNDS' AND a:Fund RETURN a.id AS x",
  ],
  [
    'unordered-collect',
    'MATCH (a:Actor) WITH a ORDER BY a.id MATCH (a)-->(b) RETURN collect(b.id) AS x',
    'MATCH (a:Actor)-->(b) WITH b ORDER BY b.id LIMIT 3 RETURN collect(b.id) AS x',
  ],
  [
    'unordered-collect',
    'MATCH (a:Actor) WITH collect(a.id) AS ids RETURN [id IN ids | [id]] AS x',
    'MATCH (a:Actor) WITH collect(a.id) AS ids UNWIND ids AS id RETURN id IN ids AS x',
  ],
  ['unlabelled-middle', 'MATCH (a:Actor)-->(p)<--(b) RETURN b.id AS x', 'MATCH (a:Actor)-->(p:Project)<--(b) RETURN b.id AS x'],
  [
    'unordered-limit',
    'MATCH (a:Actor) WITH a LIMIT 1 RETURN a.id AS x',
    'MATCH (a:Actor) WITH a ORDER BY a.id SKIP 1 LIMIT 1 RETURN a.id AS x',
  ],
  ['unordered-limit', 'MATCH (a:Actor) RETURN a.id AS x SKIP 1', 'MATCH (a:Actor) WITH a LIMIT 2000 DETACH DELETE a'],
  [
    'unlabelled-middle',
    'MATCH (p:Project) CALL () { MATCH (a:Actor)-->(p)<--(b) RETURN b } RETURN b.id AS x',
    'MATCH (p:Project) CALL (p) { MATCH (a:Actor)-->(p)<--(b) RETURN b } RETURN b.id AS x',
  ],
  ['label-expression', 'MATCH (a:Fund|Agency) RETURN a.id AS x', 'MATCH (a:Fund:Entity) WHERE a:Fund OR a:Agency RETURN a.id AS x'],
  ['label-expression', 'MATCH (a:Actor) WHERE a:!Fund RETURN a.id AS x', 'MATCH (a:Actor) WHERE NOT a:Fund RETURN a.id AS x'],
  [
    'inline-where',
    "MATCH (a:Actor WHERE a.id = 'a') RETURN a.id AS x",
    "MATCH (a:Actor) WHERE any(y IN a.names WHERE y = 'a') RETURN [y IN a.names WHERE y = 'a'] AS x",
  ],
  [
    'quantified-path',
    'MATCH (a:Actor)-[:PART_OF]->{1,3}(b) RETURN b.id AS x',
    '// bound: 1 rows, depth 3\nMATCH (a:Actor)-[:PART_OF*1..3]->(b) RETURN b.id AS x',
  ],
  ['quantified-path', 'MATCH ((a:Actor)-[:PART_OF]->(b)){1,3} RETURN 1 AS x', 'MATCH (a:Actor) RETURN ((a.x) + 1) * 2 AS x'],
  ['collect-subquery', 'MATCH (a:Actor) RETURN COLLECT { MATCH (a)-->(b) } AS x', 'MATCH (a:Actor) RETURN COUNT { MATCH (a)-->(b) } AS x'],
  [
    'subquery-return',
    'MATCH (a:Actor) WHERE EXISTS { MATCH (a)-->(b) RETURN b } RETURN a.id AS x',
    'MATCH (a:Actor) WHERE EXISTS { MATCH (a)-->(b) WHERE b.id > 1 } RETURN a.id AS x',
  ],
  ['nested-aggregate', 'MATCH (a:Actor) RETURN [count(a), 1] AS x', 'MATCH (a:Actor) RETURN CASE WHEN count(a) > 1 THEN [1] END AS x'],
  [
    'nested-aggregate',
    'MATCH (a:Actor) WITH a ORDER BY a.id RETURN collect(a.id)[..3] AS x',
    'MATCH (a:Actor) WITH a ORDER BY a.id WITH a.id AS id ORDER BY id RETURN head(collect(id)) AS x',
  ],
  [
    'unprojected-filter',
    'MATCH (a:Actor)-->(b) WITH b WHERE a.id > b.id RETURN b.id AS x',
    'MATCH (a:Actor)-->(b) WITH b, a.id AS id ORDER BY id WHERE id > b.id RETURN b.id AS x',
  ],
  [
    'optional-write',
    'MATCH (a:Actor) OPTIONAL MATCH (a)-->(b) SET b.degree = 1 RETURN a.id AS x',
    'MATCH (a:Actor) OPTIONAL MATCH (a)-->(b) SET a.degree = b.degree RETURN a.id AS x',
  ],
  [
    'optional-write',
    'MATCH (a:Actor) OPTIONAL MATCH (a)-[r:FUNDS]->() DELETE r RETURN a.id AS x',
    'MATCH (a:Actor) OPTIONAL MATCH (a)-[r:FUNDS]->() FOREACH (y IN CASE WHEN r IS NULL THEN [] ELSE [r] END | DELETE y) RETURN a.id AS x',
  ],
  [
    'limit-expression',
    '// takes (n: Int!)\nMATCH (a:Actor) RETURN a.id AS x ORDER BY x LIMIT $n + 1',
    '// takes (n: Int!)\nMATCH (a:Actor) RETURN a.id AS x ORDER BY x LIMIT $n',
  ],
  [
    'call-in-transactions',
    'MATCH (a:Actor) CALL (a) { DETACH DELETE a } IN TRANSACTIONS RETURN 1 AS x',
    'MATCH (a:Actor) CALL (a) { DETACH DELETE a } RETURN 1 AS x',
  ],
  ['call-without-list', 'CALL { MATCH (a:Actor) RETURN a.id AS x } RETURN x', 'CALL () { MATCH (a:Actor) RETURN a.id AS x } RETURN x'],
  ['concat-operator', "MATCH (a:Actor) RETURN a.id || '!' AS x", "MATCH (a:Actor) RETURN a.id + '||' AS x"],
  ['round-digits', 'RETURN round(1.25, 1) AS x', 'RETURN round(reduce(y = 0, z IN [1, 2] | y + z)) AS x'],
  ['type-assertion', 'MATCH (a:Actor) WHERE a.id IS :: STRING RETURN a.id AS x', 'MATCH (a:Actor) WHERE a.id IS NOT NULL RETURN a.id AS x'],
  ['dynamic-name', '// takes (key: String!)\nMATCH (a:Actor) RETURN a[$key] AS x', 'WITH [1] AS l RETURN l[0] AS x'],
  [
    'dynamic-name',
    '// takes (label: String!)\nMATCH (a:$($label)) RETURN a.id AS x',
    '// takes (id: String!)\nMATCH (a:Actor {id: $id}) RETURN a.id AS x',
  ],
  ['property-of-call', "RETURN date('2024-01-01').year AS x", "WITH date('2024-01-01') AS day RETURN day.year AS x"],
  [
    'temporal-function',
    "WITH date('2024-01-01') AS day RETURN date.truncate('month', day) AS x",
    "WITH date('2024-01-01') AS date RETURN date.year AS x",
  ],
  ['schema-command', 'CREATE INDEX actor FOR (a:Actor) ON (a.id)', 'CREATE (a:Actor)'],
  ['procedure', 'CALL db.labels() YIELD label RETURN label AS x', 'CALL () { RETURN 1 AS label } RETURN label AS x'],
  ['procedure', "RETURN apoc.text.clean('a') AS x", "RETURN toLower('a') AS x"],
  [
    'index-hint',
    "MATCH (a:Actor) USING INDEX a:Actor(id) WHERE a.id = 'a' RETURN a.id AS x",
    "MATCH (a:Actor) WHERE a.id = 'a' RETURN a.id AS x",
  ],
  ['use-graph', 'USE other MATCH (a:Actor) RETURN a.id AS x', 'MATCH (a:Actor) RETURN a.use AS x'],
  [
    'pattern-comprehension-in-where',
    'MATCH (a:Actor) WHERE size([(a)-->(b) | [b.id]]) > 1 RETURN a.id AS x',
    'MATCH (a:Actor) WHERE COUNT { (a)-->() } > 1 RETURN a.id AS x',
  ],
  ['key-first-projection', 'MATCH (a:Actor) RETURN a {key: a.id, .name} AS x', 'MATCH (a:Actor {id: 1}) RETURN a {.name, key: a.id} AS x'],
  ['keyword-name', 'MATCH (a:Actor) WITH a.id AS case RETURN 1 AS x', 'MATCH (a:Actor) WITH a.id AS end RETURN end AS x'],
  ['keyword-name', '// takes (set: [ID!]!)\nUNWIND $set AS x RETURN x', '// takes (order: [ID!]!)\nUNWIND $order AS x RETURN x'],
  [
    'order-by-aggregate',
    'MATCH (a:Actor)-->(b) RETURN a.id AS x ORDER BY count(b)',
    'MATCH (a:Actor)-->(b) WITH a.id AS x, count(b) AS total RETURN x ORDER BY total',
  ],
  ['unknown-parameter', 'UNWIND $rows AS row RETURN row.id AS x', '// takes (rows: [FundRow!]!)\nUNWIND $rows AS row RETURN row.id AS x'],
  ['numbered-parameter', '// takes (_1: ID!)\nRETURN $_1 = $1 AS x', '// takes (_1: ID!)\nRETURN $_1 AS x'],
  [
    'unknown-entry',
    '// takes (rows: [FundRow!]!)\nUNWIND $rows AS row RETURN row.edge.rolle AS x',
    '// takes (rows: [FundRow!]!)\nUNWIND $rows AS row RETURN row.edge.role AS x',
  ],
  [
    'unknown-entry',
    '// takes (rows: [FundRow!]!)\nUNWIND $rows AS row UNWIND row.names AS name RETURN name.text AS x',
    '// takes (rows: [FundRow!]!)\nUNWIND $rows AS row UNWIND row.names AS name RETURN name.value AS x',
  ],
  [
    'nullable-merge-key',
    '// takes (rows: [FundRow!]!)\nUNWIND $rows AS row MERGE (f:Fund {id: row.name}) RETURN f.id AS x',
    '// takes (rows: [FundRow!]!)\nUNWIND $rows AS row MERGE (f:Fund {id: row.id}) SET f.name = row.name RETURN f.id AS x',
  ],
  ['unused-parameter', '// takes (id: ID!, name: String)\nRETURN $id AS x', '// takes (id: ID!, name: String)\nRETURN $id + $name AS x'],
  [
    'undeclared-filter',
    '// filter (name: String)\nRETURN $filter.name + $filter.kind AS x',
    '// filter (name: String, kind: String)\nRETURN $filter.name + $filter.kind AS x',
  ],
  [
    'filter-lookup',
    '// filter (ids: [ID!]!)\nMATCH (a:Actor) WHERE a.id IN $filter.ids RETURN a.id AS x',
    '// filter (roles: [ID!]!)\nMATCH (a:Actor) WHERE a.role IN $filter.roles RETURN a.id AS x',
  ],
  [
    'filter-lookup',
    '// filter (id: ID!)\nMATCH (a:Actor {id: $filter.id}) RETURN a.id AS x',
    '// filter (ids: [ID!]!)\nUNWIND $filter.ids AS id MATCH (a:Actor {id: id}) RETURN a.id AS x',
  ],
  [
    'column-name',
    '// rows (id: ID!, name: String)\nMATCH (a:Actor) RETURN a.name, a.id',
    '// rows (id: ID!, name: String)\nMATCH (a:Actor) RETURN a.id, toLower(a.name) AS name',
  ],
  [
    'column-count',
    '// rows (id: ID!, name: String)\nMATCH (a:Actor) RETURN a.id',
    '// rows (id: ID!, list: [ID!])\nMATCH (a:Actor) RETURN a.id, [a.id, a.id] AS list',
  ],
  ['bound', '// bound: 0 rows\nMATCH (a:Actor) RETURN a.id AS x', '// bound: 2 × 3 + 1 rows\nMATCH (a:Actor) RETURN a.id AS x'],
  ['bound', '// bound: 1 rows\nCREATE (a:Actor)', '// bound: 0 rows\nCREATE (a:Actor)'],
  ['bound', '// bound: many rows\nRETURN 1 AS x', '// takes (many: Int!)\n// bound: many rows\nRETURN $many AS x'],
  ['bound', '// takes (y: Int)\n// bound: y rows\nRETURN $y AS x', '// takes (y: Int!)\n// bound: y rows\nRETURN $y AS x'],
  ['bound', '// takes (y: ID!)\n// bound: y rows\nRETURN $y AS x', '// takes (y: [ID!]!)\n// bound: y rows\nRETURN $y AS x'],
  ['bound', '// bound: 10 * 2 rows\nRETURN 1 AS x', '// bound: 10 × 2 rows\nRETURN 1 AS x'],
  ['bound', '// bound: 10\nRETURN 1 AS x', '// bound: 10 rows\nRETURN 1 AS x'],
  ['bound', '// bound: 1 rows, depth 3\nRETURN 1 AS x', '// bound: 1 rows\nRETURN 1 AS x'],
  ...[
    ['depth 4', '*1..3', 'depth 3'],
    ['depth 1', '*3', 'depth 3'],
    ['depth 6', 'r:OWNS|FUNDS*..5', 'depth 5'],
  ].map(
    ([wrong, path, right]) =>
      [
        'bound',
        `// bound: 9 rows, ${wrong}\nMATCH (a:Actor)-[${path}]->(b) RETURN b.id AS x`,
        `// bound: 9 rows, ${right}\nMATCH (a:Actor)-[${path}]->(b) RETURN b.id AS x`,
      ] as const,
  ),
  ['bound', 'MATCH (a:Actor)-[*..3]->(b) RETURN b.id AS x', 'MATCH (a:Actor)-->(b) RETURN b.id AS x'],
  ...['*', '*2..'].map(
    (path) =>
      [
        'bound',
        `// bound: 9 rows, depth 2\nMATCH (a:Actor)-[${path}]->(b) RETURN b.id AS x`,
        '// bound: 9 rows, depth 5\nMATCH (a:Actor)-[*1..2]->(b:Actor)-[*2..5]->(c) RETURN c.id AS x',
      ] as const,
  ),
];

/** Puts a header before a plain statement: its own lines, `rows (x: String)` if it gives rows and a bound where it doesn't say. */
function withHeader(statement: string): string {
  const comments = statement.split('\n').filter((line) => line.startsWith('//'));
  const own = comments.filter((line) => !line.startsWith('// bound:'));
  const body = statement.split('\n').filter((line) => !line.startsWith('//'));
  const total = body.join(' ').includes('AS total') && !body.join(' ').includes('WITH') ? ', total: Int' : '';
  const gives = body.join(' ').includes('RETURN');
  const rows = !gives || own.some((line) => line.startsWith('// rows')) ? [] : [`// rows (x: String${total})`];
  const bound = comments.find((line) => line.startsWith('// bound:')) ?? `// bound: ${gives ? 1 : 0} rows`;
  return ['// check/one: a statement.', ...own, ...rows, bound, ...body, ''].join('\n');
}

const paged = `// filter (ids: [ID!]!, total: Boolean!, cursor: Boolean!, detail: Boolean!)
// gives { totalCount @include(if: $total) edges { cursor @include(if: $cursor) node { id name } role ... @include(if: $detail) { amount } } }
// bound: ids × limit rows
UNWIND $filter.ids AS id
MATCH (start:Project {id: id})
CALL (start) {
  MATCH (start)<-[r:PARTNERS_IN]-(a)
  WITH r, a ORDER BY r.id LIMIT $limit
  RETURN collect([CASE WHEN $filter.cursor THEN [a.sortKey, r.id] END, a.id, a.name, r.role, CASE WHEN $filter.detail THEN [r.amount] END]) AS edges
}
RETURN id, CASE WHEN $filter.total THEN COUNT { (start)<-[:PARTNERS_IN]-() } END AS totalCount, edges
`;

const partners = `// Project.partners: who takes part in a project.\n${paged}`;

const status = `// Project.status: the status of a project.
// filter (ids: [ID!]!)
// gives { id value subject { id } }
// bound: ids rows
UNWIND $filter.ids AS id
CALL (id) {
  MATCH (s:Statement {subject: id})
  WITH s ORDER BY s.id
  RETURN collect([s.id, s.value, s.subject]) AS found
}
RETURN id, found[0] AS status
`;

const documents = `// Project.documents: the documents of a project.
// filter (ids: [ID!]!)
// gives { id title }
// bound: ids × 9 rows
UNWIND $filter.ids AS id
MATCH (p:Project {id: id})
CALL (p) {
  MATCH (p)<-[:CONCERNS]-(d) RETURN [d.id, d.title] AS document
  UNION
  MATCH (p)<-[:COVERS]-(d) RETURN [d.id, d.title] AS document
}
WITH id, document ORDER BY document[0]
RETURN id, collect(document) AS documents
`;

const release = `// Query.release: the release.
// gives { id sources { id title } }
// bound: 9 rows
MATCH (r:Release)
RETURN [r.id, [(r)-->(s:Source) | [s.id, s.title]]] AS release
`;

const byIds = `// Project.by-ids: the columns of projects.
// filter (ids: [ID!]!)
// gives { id name period }
// bound: ids rows
UNWIND $filter.ids AS id
MATCH (p:Project {id: id})
RETURN p.id AS id, p.name AS name, [p.start, p.end, p.wording] AS period
`;

/** Of a file that passes, a rule and what to change in the file to break it. */
const changes: readonly (readonly [rule: string, name: string, text: string, what: string | RegExp, by: string])[] = [
  ['header', 'project/partners', partners, 'role ...', 'rolle ...'],
  ['header', 'project/partners', partners, '[ID!]!', '[ID!'],
  ['header', 'project/partners', partners, 'partners: who', 'partners, who'],
  ['subject', 'project/partners', partners, 'Project.partners', 'Project.documents'],
  ['subject', 'project/partners', partners, 'Project.partners', 'Project.friends'],
  ['subject', 'project/by-ids', byIds, 'Project.by-ids', 'Actor.by-ids'],
  ['result', 'project/partners', partners, /\/\/ gives.*\n/, ''],
  ['too-long', 'project/partners', partners, 'WITH r, a', `${'\n'.repeat(40)}WITH r, a`],
  ['field-write', 'project/documents', documents, 'CALL (p)', 'SET p.degree = 1\nWITH id, p\nCALL (p)'],
  ['undeclared-flag', 'project/partners', partners, 'total: Boolean!', 'total: Boolean'],
  ['idle-flag', 'project/partners', partners, '... @include(if: $detail) { amount }', '... @include(if: $total) { amount }'],
  ['bound', 'project/partners', partners, /\/\/ bound.*\n/, ''],
  ['bound', 'project/partners', partners, ' rows', ' rows,'],
  ['bound', 'project/partners', partners, /(.*gives.*\n)(.*bound.*\n)/, '$2$1'],
  ['bound', 'project/partners', partners, 'ids × limit', 'ids × size'],
  ['column-count', 'project/partners', partners, 'END AS totalCount, edges', 'END AS totalCount'],
  ['column-count', 'project/by-ids', byIds, ', p.name AS name', ''],
  ['column-name', 'project/by-ids', byIds, 'p.id AS id, p.name AS name', 'p.name AS name, p.id AS id'],
  ['tuple-length', 'project/partners', partners, ', a.name', ''],
  ['tuple-length', 'project/partners', partners, '[r.amount]', '[r.amount, r.currency]'],
  ['tuple-length', 'project/partners', partners, '[a.sortKey, r.id]', '[r.id]'],
  ['tuple-length', 'project/status', status, ', s.subject]', ']'],
  ['tuple-length', 'project/documents', documents, 'd.title] AS document\n}', 'd.title, d.kind] AS document\n}'],
  ['tuple-length', 'query/release', release, '[s.id, s.title]', '[s.id]'],
  ['tuple-length', 'query/release', release, 'RETURN [r.id, ', 'RETURN [r.id, r.number, '],
  ['tuple-length', 'project/by-ids', byIds, ', p.wording', ''],
  ['tuple-order', 'project/partners', partners, 'a.id, a.name', 'a.name, a.id'],
  ['tuple-order', 'project/by-ids', byIds, '[p.start, p.end,', '[p.end, p.start,'],
  ['tuple-order', 'query/release', release, '[s.id, s.title]', '[s.title, s.id]'],
  ['unclear-tuple', 'project/documents', documents, 'collect(document)', 'collect(split(id, document))'],
  ['unclear-tuple', 'project/status', status, 'found[0]', 'split(id, found[0])'],
  ['unclear-tuple', 'query/release', release, '[s.id, s.title]]]', 's.columns]]'],
];

describe('cypher lint', () => {
  test.each(plain)('%s refuses %j', (rule, bad) => {
    expect(rulesBroken('check/one', withHeader(bad))).toEqual([rule]);
  });

  test.each(plain)('%s has something to write instead of %j', (_rule, _bad, good) => {
    expect(rulesBroken('check/one', withHeader(good))).toEqual([]);
  });

  test.each(changes)('%s refuses %s with other words in it', (rule, name, text, what, by) => {
    expect(rulesBroken(name, text)).toEqual([]);
    expect(rulesBroken(name, text.replace(what, by))).toContain(rule);
  });

  test('a statement that serves no field is called as its file', () => {
    expect(rulesBroken('check/one', withHeader('RETURN 1 AS x'))).toEqual([]);
    expect(rulesBroken('check/two', withHeader('RETURN 1 AS x'))).toEqual(['subject']);
  });

  test('a finding names the statement, the line, the rule and what to write', () => {
    const text = withHeader('MATCH (a:Actor)\nRETURN sum(a.degree) AS x');
    const [finding, ...others] = lintStatement('check/one', text, { schema, inputs });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ statement: 'check/one', line: 5, rule: 'bare-sum' });
    expect(finding?.message).toContain('coalesce(sum(…), 0)');
  });

  test('a tuple that is too short is said with the places it lacks', () => {
    const [finding] = lintStatement('project/partners', partners.replace(', a.name', ''), { schema, inputs });
    expect(finding?.line).toBe(10);
    expect(finding?.message).toContain('edges: expected 5 (cursor, node.id, node.name, role, detail), got 4');
  });

  test('every rule has a case here and a line in docs/cypher-subset.md', () => {
    const tried = new Set([...plain, ...changes].map(([rule]) => rule));
    const page = readFileSync(new URL('../../docs/cypher-subset.md', import.meta.url), 'utf8');
    expect(rules.map((rule) => rule.name).filter((name) => !tried.has(name))).toEqual([]);
    expect(rules.map((rule) => rule.name).filter((name) => !page.includes(`| \`${name}\` `))).toEqual([]);
    expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
  });
});
