import { isIP } from 'node:net';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from './errors.ts';
import { limitsFrom, type Limits } from './limits/limits.ts';

/** Where a Neo4j is and how to log in; without a password nothing is sent to log in. */
export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string | null;
  readonly database: string;
}

/** How much is logged: `trace` most, `silent` nothing. */
export type LogLevel = (typeof logLevels)[number];

/** How log lines look: JSON, or for people on a terminal. */
export type LogFormat = (typeof logFormats)[number];

/** What the program is told from outside; `docs/configuration.md` describes each. */
export interface Config {
  readonly host: string;
  /** 0 to 65535; with 0 the system chooses. */
  readonly port: number;
  /** Null for the embedded engine. */
  readonly neo4j: Neo4jConfig | null;
  /** The folder of the embedded engine's file, absolute. */
  readonly home: string;
  readonly logLevel: LogLevel;
  /** `auto` is pretty on a terminal, JSON elsewhere. */
  readonly logFormat: 'auto' | LogFormat;
  /** How long `/readyz` says no before the server stops listening, in seconds. */
  readonly drainSeconds: number;
  /** How long running requests may take to end after that, in seconds. */
  readonly shutdownSeconds: number;
  /** What one request and one client may cost; `docs/limits.md` describes each. */
  readonly limits: Limits;
  /** Addresses and networks of proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  /** The port of `/metrics` on this machine; null for none. */
  readonly metricsPort: number | null;
  /** Where traces are sent by OTLP over HTTP; null for nowhere. */
  readonly tracesUrl: string | null;
}

/** Environment variables by name; an empty value counts as not set. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The folder of the project, absolute, whatever the working folder. */
export const projectRoot: string = fileURLToPath(new URL('..', import.meta.url));

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const logFormats = ['json', 'pretty'] as const;
const proxyNames = ['loopback', 'linklocal', 'uniquelocal'];
const neo4jSchemes = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];

/** Reads the configuration; throws a UsageError that names the variable, what was expected and what came. */
export function readConfig(environment: Environment = process.env): Config {
  return Object.freeze({
    host: readHost(environment),
    port: readNumber(environment, 'PORT', { least: 0, most: 65_535, otherwise: 4000 }),
    neo4j: readNeo4j(environment),
    home: readHome(environment),
    logLevel: readChoice(environment, 'LOG_LEVEL', logLevels, 'info'),
    logFormat: readChoice(environment, 'LOG_FORMAT', ['auto', ...logFormats] as const, 'auto'),
    drainSeconds: readNumber(environment, 'DRAIN_SECONDS', { least: 0, most: 600, otherwise: 0 }),
    shutdownSeconds: readNumber(environment, 'SHUTDOWN_SECONDS', { least: 1, most: 600, otherwise: 20 }),
    limits: limitsFrom(({ variable, least, most, otherwise }) => readNumber(environment, variable, { least, most, otherwise })),
    trustedProxies: readProxies(environment),
    metricsPort:
      readText(environment, 'METRICS_PORT') === null
        ? null
        : readNumber(environment, 'METRICS_PORT', { least: 0, most: 65_535, otherwise: 0 }),
    tracesUrl: readTracesUrl(environment),
  });
}

function readText(environment: Environment, name: string): string | null {
  const text = environment[name]?.trim();
  return text === undefined || text === '' ? null : text;
}

function wrong(name: string, expected: string, came: string): UsageError {
  return new UsageError(`${name} must be ${expected}, but is "${came}"`);
}

function readNumber(environment: Environment, name: string, range: { least: number; most: number; otherwise: number }): number {
  const text = readText(environment, name);
  if (text === null) return range.otherwise;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (number >= range.least && number <= range.most) return number;
  throw wrong(name, `a whole number from ${String(range.least)} to ${String(range.most)}`, text);
}

function readChoice<Choice extends string>(environment: Environment, name: string, choices: readonly Choice[], otherwise: Choice): Choice {
  const text = readText(environment, name);
  if (text === null) return otherwise;
  const choice = choices.find((each) => each === text.toLowerCase());
  if (choice === undefined) throw wrong(name, `one of ${choices.join(', ')}`, text);
  return choice;
}

/** Addresses, networks with the length of their prefix, and the names that Fastify knows for some. */
function readProxies(environment: Environment): readonly string[] {
  const entries = (readText(environment, 'TRUSTED_PROXIES') ?? '').split(/[\s,]+/).filter((text) => text !== '');
  const strange = entries.find((entry) => !isProxy(entry));
  if (strange === undefined) return Object.freeze(entries);
  throw wrong('TRUSTED_PROXIES', `addresses, networks such as 10.0.0.0/8, or ${proxyNames.join(', ')}`, strange);
}

function isProxy(entry: string): boolean {
  if (proxyNames.includes(entry)) return true;
  const [address = '', length, ...more] = entry.split('/');
  const bits = isIP(address) === 4 ? 32 : isIP(address) === 6 ? 128 : 0;
  return bits > 0 && more.length === 0 && (length === undefined || (/^[1-9]\d{0,2}$/.test(length) && Number(length) <= bits));
}

function readHost(environment: Environment): string {
  const host = readText(environment, 'HOST') ?? '127.0.0.1';
  if (!/^[A-Za-z0-9.:_%-]+$/.test(host)) throw wrong('HOST', 'an address or a host name, such as 127.0.0.1 or 0.0.0.0', host);
  return host;
}

function readHome(environment: Environment): string {
  const home = readText(environment, 'SAMVERKAN_HOME');
  if (home === null) return join(projectRoot, '.samverkan');
  return isAbsolute(home) ? home : resolve(projectRoot, home);
}

function readTracesUrl(environment: Environment): string | null {
  const base = readText(environment, 'OTEL_EXPORTER_OTLP_ENDPOINT');
  if (base === null) return null;
  const url = URL.canParse(base) ? new URL(base) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw wrong('OTEL_EXPORTER_OTLP_ENDPOINT', 'an address that begins with http:// or https://', base);
  return `${base.replace(/\/$/, '')}/v1/traces`;
}

function readNeo4j(environment: Environment): Neo4jConfig | null {
  const uri = readText(environment, 'NEO4J_URI');
  if (uri === null) return null;
  checkNeo4jUri(uri);
  return Object.freeze({
    uri,
    user: readText(environment, 'NEO4J_USER') ?? 'neo4j',
    password: environment['NEO4J_PASSWORD'] === '' ? null : (environment['NEO4J_PASSWORD'] ?? null),
    database: readText(environment, 'NEO4J_DATABASE') ?? 'neo4j',
  });
}

function checkNeo4jUri(uri: string): void {
  if (uri.includes('@')) {
    throw new UsageError('NEO4J_URI must not hold a user or a password; give them in NEO4J_USER and NEO4J_PASSWORD');
  }
  const url = URL.canParse(uri) ? new URL(uri) : null;
  if (url === null || url.host === '' || !neo4jSchemes.includes(url.protocol)) {
    throw wrong('NEO4J_URI', `an address that begins with ${neo4jSchemes.map((scheme) => `${scheme}//`).join(', ')}`, uri);
  }
}
