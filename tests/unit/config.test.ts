import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot, readConfig } from '../../src/config.ts';
import { UsageError } from '../../src/errors.ts';
import { defaultLimits, limitTable } from '../../src/limits/limits.ts';

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
      shutdownSeconds: 20,
      limits: defaultLimits,
      trustedProxies: [],
      metricsPort: null,
      tracesUrl: null,
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
      MAX_PRICE: '7',
      TRUSTED_PROXIES: '10.0.0.0/8, 2001:db8::/32 loopback',
      METRICS_PORT: '9464',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector.example:4318/',
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
      limits: { ...defaultLimits, price: 7 },
      trustedProxies: ['10.0.0.0/8', '2001:db8::/32', 'loopback'],
      metricsPort: 9464,
      tracesUrl: 'http://collector.example:4318/v1/traces',
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
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318'],
    ['TRUSTED_PROXIES', 'proxy.example'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', '10.0.0.0/8/8'],
    ['METRICS_PORT', '65536'],
  ];

  test.each(wrongValues)('readConfig refuses %s of "%s" and says what came', (name, value) => {
    const read = (): unknown => readConfig({ [name]: value });
    expect(read).toThrow(UsageError);
    expect(read).toThrow(name);
    expect(read).toThrow(`"${value}"`);
  });

  test.each(Object.entries(limitTable))(
    'readConfig takes the limit %s from its variable, between its ends',
    (name, { variable, least, most }) => {
      const read = (value: number): unknown => readConfig({ [variable]: String(value) }).limits;
      expect(read(most)).toEqual({ ...defaultLimits, [name]: most });
      expect(read(least)).toEqual({ ...defaultLimits, [name]: least });
      for (const wrong of [least - 1, most + 1]) expect(() => read(wrong)).toThrow(UsageError);
    },
  );

  test('readConfig refuses a password in NEO4J_URI without repeating it', () => {
    const read = (): unknown => readConfig({ NEO4J_URI: 'neo4j://me:hush@graph.example' });
    expect(read).toThrow(UsageError);
    expect(read).toThrow(/^(?!.*hush).*NEO4J_PASSWORD/);
  });
});
