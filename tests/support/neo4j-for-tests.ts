import { Neo4jStartError, startNeo4j, whyNoNeo4j } from '../../neo4j/start.ts';
import { readConfig, type Neo4jConfig } from '../../src/config.ts';
import { connectNeo4j } from '../../src/engine/neo4j.ts';
import { SamverkanError, UsageError } from '../../src/errors.ts';
import { isEmpty, wipe } from './wipe.ts';

/** A Neo4j that the tests may wipe, or why there is none. */
export type Neo4jForTests = ReadyNeo4j | { readonly whyNot: string };

/** A Neo4j that the tests may wipe. */
export interface ReadyNeo4j {
  /** Which one it is, in a few words. */
  readonly what: string;
  /** The variables by which the suites find it. */
  readonly environment: NodeJS.ProcessEnv;
  /** Leaves it empty, or stops it where it was started for the tests. */
  release(): Promise<void>;
}

const setting = 'NEO4J_URI names a Neo4j';

/**
 * The Neo4j that NEO4J_URI names, if it is empty or NEO4J_TEST_WIPE=1 allows to wipe it; one started for the tests where
 * it names none. What holds data is never touched without that leave.
 */
export async function provideNeo4j(): Promise<Neo4jForTests> {
  try {
    const { neo4j } = readConfig();
    return await (neo4j === null ? startForTests() : take(neo4j));
  } catch (error) {
    if (error instanceof SamverkanError) return { whyNot: `${setting} that cannot be used: ${error.message}.` };
    if (error instanceof UsageError || error instanceof Neo4jStartError) return { whyNot: error.message };
    throw error;
  }
}

/** Starts a Neo4j of this version, the usual one if none is given, or says why there is none. */
export async function startForTests(version?: string): Promise<Neo4jForTests> {
  const whyNot = whyNoNeo4j(version);
  if (whyNot !== undefined) return { whyNot };
  try {
    const neo4j = await startNeo4j({ memory: '512m', version });
    return {
      what: `Neo4j ${neo4j.version}, started for this run`,
      environment: { TEST_NEO4J_URI: neo4j.uri },
      release: () => neo4j.stop(),
    };
  } catch (error) {
    if (error instanceof Neo4jStartError) return { whyNot: error.message };
    throw error;
  }
}

async function take(neo4j: Neo4jConfig): Promise<Neo4jForTests> {
  const engine = connectNeo4j(neo4j, []);
  const mayWipe = process.env['NEO4J_TEST_WIPE'] === '1';
  try {
    if (!mayWipe && !(await isEmpty(engine))) {
      return {
        whyNot: `${setting} that holds data, which the tests would wipe. Give an empty one, or NEO4J_TEST_WIPE=1 to lose the data.`,
      };
    }
  } finally {
    await engine.close();
  }
  const environment = {
    TEST_NEO4J_URI: neo4j.uri,
    TEST_NEO4J_USER: neo4j.user,
    TEST_NEO4J_PASSWORD: neo4j.password ?? '',
    TEST_NEO4J_DATABASE: neo4j.database,
  };
  return { what: 'the Neo4j that NEO4J_URI names', environment, release: () => empty(neo4j) };
}

async function empty(neo4j: Neo4jConfig): Promise<void> {
  const engine = connectNeo4j(neo4j, []);
  try {
    await wipe(engine);
  } finally {
    await engine.close();
  }
}
