import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** Who takes part. */
export type ContenderName = (typeof contenderNames)[number];

/** The names of all contenders, in the order of the tables. */
export const contenderNames = [
  ...(['plain', 'tuned', 'library'] as const),
  ...(['samverkan-neo4j', 'samverkan-embedded', 'samverkan-neo4j-cached', 'samverkan-embedded-cached'] as const),
] as const;

/** A contender and how its server is started. */
export interface Contender {
  readonly name: ContenderName;
  /** Which of the four forms of a workload it is asked. */
  readonly form: 'plain' | 'tuned' | 'library' | 'ours';
  readonly program: string;
  readonly words: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
}

/** Where the data are. */
export interface Places {
  readonly neo4jUri: string;
  /** The folder of the embedded engine's file. */
  readonly embeddedHome: string;
  /** The same, for a second process: each has its file for itself. */
  readonly embeddedTwin: string;
  /** The checkout of Samverkan. */
  readonly source: string;
}

// What a client may spend is not what is measured.
const wideLimits = {
  ...{ MAX_PRICE: '999999999', CLIENT_BUDGET: '999999999', CLIENT_REFILL: '999999999', MAX_SELECTIONS: '100000000' },
  ...{ MAX_PER_CLIENT: '100000', MAX_WAITING: '100000', MAX_MILLISECONDS: '600000', MAX_RESPONSE_BYTES: '500000000' },
};

/** How a contender is started. */
export function contender(name: ContenderName, { neo4jUri, embeddedHome, embeddedTwin, source }: Places): Contender {
  const [form = '', engine, cached] = name.split('-');
  if (form === 'plain' || form === 'tuned' || form === 'library') {
    return { name, form, program: fileURLToPath(new URL(`${form}.ts`, import.meta.url)), words: [neo4jUri], environment: {} };
  }
  const place =
    engine === 'neo4j' ? { NEO4J_URI: neo4jUri } : { NEO4J_URI: '', SAMVERKAN_HOME: cached === undefined ? embeddedHome : embeddedTwin };
  const cache = cached === undefined ? { CACHE_MEGABYTES: '0' } : {};
  return { name, form: 'ours', program: join(source, 'src', 'main.ts'), words: [], environment: { ...place, ...cache, ...wideLimits } };
}
