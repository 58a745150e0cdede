import neo4j, { type Config, type Driver } from 'neo4j-driver';

/** A driver of the Neo4j at an address, with the user and password of the environment if there is one. */
export function connect(uri: string, config: Config = {}): Driver {
  const { NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  return neo4j.driver(uri, password === '' ? undefined : neo4j.auth.basic(user, password), config);
}
