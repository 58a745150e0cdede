import { isIPv6 } from 'node:net';
import { LRUCache } from 'lru-cache';
import type { Limits } from './limits.ts';

/** What a cached answer costs, and an operation that was only priced: points. */
export const cachedAnswerPoints = 1;

/** How a client stands after it has spent points, or was refused them. */
export interface Spent {
  readonly isAllowed: boolean;
  /** Points left, a whole number. */
  readonly left: number;
  /** Whole seconds until there are enough points; 0 when allowed. */
  readonly retryAfterSeconds: number;
}

type BudgetLimits = Pick<Limits, 'budget' | 'refill'>;

/** More clients than this are not kept in mind: who was not seen for longest begins anew. */
const mostClients = 100_000;

/** A leaky bucket of points for each client: spent points run out at the refill's rate. In memory, for this process alone. */
export class Budget {
  readonly #limits: BudgetLimits;
  readonly #now: () => number;
  readonly #clients: LRUCache<string, { spent: number; at: number }>;

  /** `now` gives milliseconds that never go back. */
  constructor(limits: BudgetLimits, now: () => number = () => performance.now(), most: number = mostClients) {
    this.#limits = limits;
    this.#now = now;
    this.#clients = new LRUCache({ max: most });
  }

  /** Takes points from a client, unless it has too few: then nothing is taken. */
  spend(client: string, points: number): Spent {
    const spent = this.#spentOf(client);
    const { budget } = this.#limits;
    if (spent + points > budget) {
      return { isAllowed: false, left: Math.floor(budget - spent), retryAfterSeconds: this.secondsUntil(client, points) };
    }
    this.#clients.set(client, { spent: spent + points, at: this.#now() });
    return { isAllowed: true, left: Math.floor(budget - spent - points), retryAfterSeconds: 0 };
  }

  /** How a client stands; takes nothing. */
  look(client: string): Spent {
    return { isAllowed: true, left: Math.floor(this.#limits.budget - this.#spentOf(client)), retryAfterSeconds: 0 };
  }

  /** Whole seconds until a client has so many points, at least one. */
  secondsUntil(client: string, points: number): number {
    const { budget, refill } = this.#limits;
    return Math.max(1, Math.ceil((this.#spentOf(client) + points - budget) / refill));
  }

  #spentOf(client: string): number {
    const known = this.#clients.get(client);
    if (known === undefined) return 0;
    return Math.max(0, known.spent - ((this.#now() - known.at) / 1000) * this.#limits.refill);
  }
}

/** The headers that tell a client its budget, as the IETF's draft of RateLimit fields has them; with `retry-after` if refused. */
export function budgetHeaders({ budget, refill }: BudgetLimits, { isAllowed, left, retryAfterSeconds }: Spent): Record<string, string> {
  return {
    'ratelimit-policy': `"points";q=${String(budget)};qu="points";w=${String(Math.ceil(budget / refill))}`,
    ratelimit: `"points";r=${String(left)};t=${String(Math.ceil((budget - left) / refill))}`,
    ...(isAllowed ? {} : { 'retry-after': String(retryAfterSeconds) }),
  };
}

/** The client behind an address: an IPv4 address, or the /64 network of an IPv6 address, which one household or server has. */
export function clientOf(address: string): string {
  const [bare = ''] = address.split('%');
  if (!isIPv6(bare)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = '', tail] = bare.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : 8 - first.length - last.length;
  const groups = [...first, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...last];
  const network = groups.slice(0, 4).map((group) => parseInt(group, 16).toString(16));
  return `${network.join(':')}::/64`;
}
