// @neo4j/graphql with Apollo's own server: library.ts <address of Neo4j>
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { connect } from './connect.ts';
import type { Listening } from './listen.ts';
import { typeDefinitions } from './library-types.ts';

const driver = connect(process.argv[2] ?? '');
const schema = await new Neo4jGraphQL({ typeDefs: typeDefinitions, driver }).getSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: async () => ({ sessionConfig: { database: 'neo4j' } }),
});
process.send?.({ address: url } satisfies Listening);
