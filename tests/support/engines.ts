import { afterAll, describe } from 'vitest';
import { readConfig, type Neo4jConfig } from '../../src/config.ts';
import { openEmbedded } from '../../src/engine/embedded-here.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { connectNeo4j } from '../../src/engine/neo4j.ts';
import { loadSetup } from '../../src/graph/statements.ts';
import { wipe } from './wipe.ts';

/** An engine that suites run on. */
export interface TestEngine {
  readonly name: Engine['kind'];
  /** Gives it empty and set up. There is one Neo4j: what was opened before is empty then, too. */
  open(): Promise<Engine>;
}

const embedded: TestEngine = {
  name: 'embedded',
  open: () => ready(openEmbedded(null, loadSetup('embedded'), true)),
};

const neo4j: TestEngine = {
  name: 'neo4j',
  open: async () => {
    const engine = connectNeo4j(neo4jForTests(), loadSetup('neo4j'));
    await wipe(engine);
    return ready(engine);
  },
};

/** The engines of this run: the one that SAMVERKAN_TEST_ENGINE names, all there are without it. */
function engines(): readonly TestEngine[] {
  const all = process.env['TEST_NEO4J_URI'] === undefined ? [embedded] : [embedded, neo4j];
  const wanted = process.env['SAMVERKAN_TEST_ENGINE'] ?? '';
  const chosen = wanted === '' ? all : all.filter(({ name }) => name === wanted);
  if (chosen.length > 0) return chosen;
  throw new Error(
    `SAMVERKAN_TEST_ENGINE must be one of ${all.map(({ name }) => name).join(', ')}, but is "${wanted}"; neo4j needs TEST_NEO4J_URI`,
  );
}

/**
 * A suite for every engine of this run, the engine as outer title. The suite opens what it needs in its hooks or tests;
 * all that it opened is closed after it. A file that uses this should hold nothing else, for it runs once an engine.
 */
export function describeEachEngine(title: string, suite: (openEngine: () => Promise<Engine>, engine: TestEngine) => void): void {
  for (const engine of engines()) {
    describe(engine.name, () => {
      const opened: Engine[] = [];
      afterAll(() => Promise.all(opened.map((each) => each.close())));
      const openEngine = async (): Promise<Engine> => {
        const one = await engine.open();
        opened.push(one);
        return one;
      };
      describe(title, () => {
        suite(openEngine, engine);
      });
    });
  }
}

async function ready(engine: Engine): Promise<Engine> {
  await engine.setUp();
  return engine;
}

function neo4jForTests(): Neo4jConfig {
  const { env } = process;
  const { neo4j: options } = readConfig({
    NEO4J_URI: env['TEST_NEO4J_URI'],
    NEO4J_USER: env['TEST_NEO4J_USER'],
    NEO4J_PASSWORD: env['TEST_NEO4J_PASSWORD'],
    NEO4J_DATABASE: env['TEST_NEO4J_DATABASE'],
  });
  if (options === null) throw new Error('TEST_NEO4J_URI must be the address of a Neo4j that may be wiped, but is not set');
  return options;
}
