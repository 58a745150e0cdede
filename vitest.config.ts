import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { engineSuites } from './tests/support/suites.ts';

// One graphql for us and for what we use: vite would take the .mjs twin that nobody else does, and two don't mix.
const resolve = { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] };

// Everything that needs no database, and the engine suites on embedded.
const embedded: TestProjectConfiguration = {
  resolve,
  test: {
    name: 'embedded',
    include: ['tests/**/*.test.ts'],
    env: { SAMVERKAN_TEST_ENGINE: 'embedded' },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
};

// There is one Neo4j and each suite wipes it: one file at a time, after the others.
const neo4j: TestProjectConfiguration = {
  resolve,
  test: {
    name: 'neo4j',
    include: [...engineSuites()],
    env: { SAMVERKAN_TEST_ENGINE: 'neo4j' },
    fileParallelism: false,
    sequence: { groupOrder: 1 },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
};

const hasNeo4j = (process.env['TEST_NEO4J_URI'] ?? '') !== '';

export default defineConfig({ test: { projects: hasNeo4j ? [embedded, neo4j] : [embedded] } });
