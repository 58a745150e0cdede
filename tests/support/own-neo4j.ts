import { describe, it } from 'vitest';
import { whyNoNeo4j } from '../../neo4j/start.ts';

/** A suite that starts a Neo4j of its own; skipped, with the reason, where none can be started, unless REQUIRE_NEO4J=1. */
export function describeWithOwnNeo4j(title: string, suite: () => void): void {
  const whyNot = whyNoNeo4j();
  if (whyNot === undefined) describe(title, { timeout: 120_000 }, suite);
  else if (process.env['REQUIRE_NEO4J'] === '1') {
    it(title, () => {
      throw new Error(`REQUIRE_NEO4J=1 asks for Neo4j, but there is none: ${whyNot}`);
    });
  } else {
    console.warn(`Skipped: ${title}: ${whyNot}`);
    it.skip(`${title} (skipped: ${whyNot})`);
  }
}
