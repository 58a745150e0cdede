import { nameIndex } from '../workloads/search.ts';

/**
 * The type definitions that a user of @neo4j/graphql writes for our graph. What no relationship of it can say (several types at
 * once, distinct ends, rankings, tables, paths) is Cypher, as its documentation advises.
 */
export const typeDefinitions = /* GraphQL */ `
  type Project
    @node
    @query(read: true, aggregate: true)
    @mutation(operations: [])
    @fulltext(indexes: [{ indexName: "${nameIndex}", queryName: "projectsByName", fields: ["name"] }]) {
    id: ID!
    name: String!
    sortKey: String!
    degree: Int!
    owners: [Actor!]! @relationship(type: "OWNS", direction: IN, properties: "Participation")
    funders: [Actor!]! @relationship(type: "FUNDS", direction: IN, properties: "Grant")
    partners: [Actor!]! @relationship(type: "PARTNERS_IN", direction: IN, properties: "Participation")
    themes: [Theme!]! @relationship(type: "HAS_THEME", direction: OUT)
  }

  type Theme @node @mutation(operations: []) {
    id: ID!
    name: String!
    sortKey: String!
    projects: [Project!]! @relationship(type: "HAS_THEME", direction: IN)
  }

  type Actor @node @mutation(operations: []) {
    id: ID!
    name: String!
    sortKey: String!
    degree: Int!
    ownedProjects: [Project!]! @relationship(type: "OWNS", direction: OUT, properties: "Participation")
    fundedProjects: [Project!]! @relationship(type: "FUNDS", direction: OUT, properties: "Grant")
    partnersIn: [Project!]! @relationship(type: "PARTNERS_IN", direction: OUT, properties: "Participation")
    projectCount: Int! @cypher(statement: "RETURN COUNT { (this)-[:OWNS|FUNDS|PARTNERS_IN]->() } AS count", columnName: "count")
    partnerCount: Int!
      @cypher(
        statement: """
        MATCH (this)-[:OWNS|PARTNERS_IN]->(:Project)<-[:OWNS|PARTNERS_IN]-(b:Actor) WHERE b <> this
        RETURN count(DISTINCT b) AS count
        """
        columnName: "count"
      )
    coPartners(first: Int!): [CoPartner!]!
      @cypher(
        statement: """
        MATCH (this)-[:OWNS|PARTNERS_IN]->(p:Project)<-[:OWNS|PARTNERS_IN]-(b:Actor) WHERE b <> this
        WITH b, count(DISTINCT p) AS shared ORDER BY shared DESC, b.id LIMIT toInteger($first)
        RETURN { id: b.id, name: b.name, sharedCount: shared } AS partner
        """
        columnName: "partner"
      )
  }

  type Participation @relationshipProperties {
    id: ID!
    role: String
  }

  type Grant @relationshipProperties {
    id: ID!
    amount: BigInt
    currency: String
  }

  type CoPartner {
    id: ID!
    name: String!
    sharedCount: Int!
  }

  type MatrixCell {
    actor: ID!
    theme: ID!
    projectCount: Int!
  }

  type NetworkNode {
    id: ID!
    name: String!
    step: Int!
  }

  type NetworkEdge {
    actor: ID!
    project: ID!
    type: String!
    weight: Int!
  }

  type Network {
    nodes: [NetworkNode!]!
    edges: [NetworkEdge!]!
  }

  type Query {
    matrix(actors: [ID!]!, themes: [ID!]!): [MatrixCell!]!
      @cypher(
        statement: """
        MATCH (a:Actor)-[:OWNS|FUNDS|PARTNERS_IN]->(p:Project)-[:HAS_THEME]->(t:Theme)
        WHERE a.id IN $actors AND t.id IN $themes
        WITH a, t, count(DISTINCT p) AS projects
        RETURN { actor: a.id, theme: t.id, projectCount: projects } AS cell
        """
        columnName: "cell"
      )
    path(from: ID!, to: ID!): [ID!]!
      @cypher(
        statement: """
        MATCH way = allShortestPaths((a:Actor {id: $from})-[:OWNS|FUNDS|PARTNERS_IN*..6]-(b:Actor {id: $to}))
        WHERE all(n IN nodes(way) WHERE n.degree <= 1000)
        WITH [n IN nodes(way) | n.id] AS ids ORDER BY ids LIMIT 1
        UNWIND ids AS id
        RETURN id
        """
        columnName: "id"
      )
    network(id: ID!): Network!
      @cypher(
        statement: """
        MATCH (c:Actor {id: $id})
        CALL (c) {
          MATCH (c)-[r:OWNS|FUNDS|PARTNERS_IN]->(p:Project)
          WITH p, count(r) AS weight ORDER BY weight DESC, p.id LIMIT 99
          RETURN collect(p) AS projects
        }
        CALL (c, projects) {
          UNWIND projects AS p
          MATCH (p)<-[r:OWNS|FUNDS|PARTNERS_IN]-(b:Actor) WHERE b <> c
          WITH b, count(r) AS weight ORDER BY weight DESC, b.id LIMIT 99
          WITH collect(b) AS met
          RETURN met[..99 - size(projects)] AS others
        }
        CALL (c, projects, others) {
          UNWIND projects AS p
          MATCH (p)<-[r:OWNS|FUNDS|PARTNERS_IN]-(a:Actor) WHERE a = c OR a IN others
          WITH a, p, type(r) AS type, count(r) AS weight
          RETURN collect({ actor: a.id, project: p.id, type: type, weight: weight }) AS edges
        }
        WITH [{ id: c.id, name: c.name, step: 0 }] + [p IN projects | { id: p.id, name: p.name, step: 1 }]
          + [b IN others | { id: b.id, name: b.name, step: 2 }] AS nodes, edges
        RETURN { nodes: nodes, edges: edges } AS network
        """
        columnName: "network"
      )
  }
`;
