import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot, readConfig } from '../../src/config.ts';
import { UsageError } from '../../src/errors.ts';

describe('readConfig', () => {
  test('readConfig of nothing serves the embedded engine on port 4000 of this machine', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      neo4j: null,
      home: join(projectRoot, '.samverkan'),
      logLevel: 'info',
      logFormat: 'auto',
      drainSeconds: 0,
      shutdownSeconds: 10,
    });
  });

  test('readConfig takes every variable', () => {
    const config = readConfig({
      HOST: '::',
      PORT: '0',
      NEO4J_URI: 'neo4j+s://graph.example:7687',
      NEO4J_USER: 'reader',
      NEO4J_PASSWORD: ' secret ',
      NEO4J_DATABASE: 'samverkan',
      SAMVERKAN_HOME: '/var/lib/samverkan',
      LOG_LEVEL: 'DEBUG',
      LOG_FORMAT: 'pretty',
      DRAIN_SECONDS: '5',
      SHUTDOWN_SECONDS: '30',
    });
    expect(config).toEqual({
      host: '::',
      port: 0,
      neo4j: { uri: 'neo4j+s://graph.example:7687', user: 'reader', password: ' secret ', database: 'samverkan' },
      home: '/var/lib/samverkan',
      logLevel: 'debug',
      logFormat: 'pretty',
      drainSeconds: 5,
      shutdownSeconds: 30,
    });
  });

  test('readConfig gives a Neo4j without login its defaults', () => {
    const { neo4j } = readConfig({ NEO4J_URI: 'bolt://127.0.0.1' });
    expect(neo4j).toEqual({ uri: 'bolt://127.0.0.1', user: 'neo4j', password: null, database: 'neo4j' });
  });

  test('readConfig counts an empty value as not set', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: ' ', LOG_LEVEL: '' })).toEqual(readConfig({}));
  });

  test('readConfig takes a relative SAMVERKAN_HOME from the project', () => {
    expect(readConfig({ SAMVERKAN_HOME: 'there' }).home).toBe(join(projectRoot, 'there'));
  });

  test('readConfig gives what cannot be changed', () => {
    const config = readConfig({ NEO4J_URI: 'bolt://127.0.0.1' });
    expect([Object.isFrozen(config), Object.isFrozen(config.neo4j)]).toEqual([true, true]);
  });

  const wrongValues: readonly [name: string, value: string][] = [
    ['HOST', 'http://here'],
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['NEO4J_URI', 'http://graph.example'],
    ['NEO4J_URI', 'graph.example:7687'],
    ['NEO4J_URI', 'neo4j://'],
    ['LOG_LEVEL', 'loud'],
    ['LOG_FORMAT', 'xml'],
    ['DRAIN_SECONDS', 'soon'],
    ['SHUTDOWN_SECONDS', '0'],
  ];

  test.each(wrongValues)('readConfig refuses %s of "%s" and says what came', (name, value) => {
    const read = (): unknown => readConfig({ [name]: value });
    expect(read).toThrow(UsageError);
    expect(read).toThrow(name);
    expect(read).toThrow(`"${value}"`);
  });

  test('readConfig refuses a password in NEO4J_URI without repeating it', () => {
    const read = (): unknown => readConfig({ NEO4J_URI: 'neo4j://me:hush@graph.example' });
    expect(read).toThrow(UsageError);
    expect(read).toThrow(/^(?!.*hush).*NEO4J_PASSWORD/);
  });
});
