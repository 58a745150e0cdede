import { HeaderMap } from '@apollo/server';
import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestListener, GraphQLResponse } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { budgetHeaders, cachedAnswerPoints, type Budget, type Spent } from '../limits/budget.ts';
import type { Limits } from '../limits/limits.ts';
import { priceOf } from '../limits/price.ts';
import { tooComplex } from '../limits/too-complex.ts';

/** What pricing needs: the schema with its directives, the limits, the budgets, and how to find a request's client. */
export interface PriceOptions {
  readonly schema: GraphQLSchema;
  readonly limits: Pick<Limits, 'price' | 'budget' | 'refill'>;
  readonly budget: Budget;
  readonly clientOf: (request: GraphQLRequestContext<object>) => string;
}

/** Whether an operation is only to be priced: the header `Samverkan-Dry-Run: true`. */
export function isDryRun(header: string | readonly string[] | undefined): boolean {
  return typeof header === 'string' && header.trim().toLowerCase() === 'true';
}

/**
 * Prices each operation before it runs, refuses it when it is too dear (QUERY_TOO_COMPLEX) or its client has spent its points
 * (RATE_LIMITED), and tells price and budget in `extensions.cost` and in headers of every answer. What fails has its price, too.
 */
export function pricePlugin(options: PriceOptions): ApolloServerPlugin {
  return { requestDidStart: (request) => Promise.resolve(priceRequest(options, options.clientOf(request))) };
}

function priceRequest({ schema, limits, budget }: PriceOptions, client: string): GraphQLRequestListener<object> {
  let price: number | null = null;
  let spent: Spent | null = null;
  let isOnlyPriced = false;
  return {
    didResolveOperation(request) {
      const { document, operation } = request;
      price = operation === undefined ? cachedAnswerPoints : priceOf(schema, document, operation, request.request.variables);
      isOnlyPriced = isDryRun(request.request.http?.headers.get('samverkan-dry-run'));
      const most = Math.min(limits.price, limits.budget);
      const isTooDear = price > most && !isOnlyPriced;
      spent = budget.spend(client, isOnlyPriced || isTooDear ? cachedAnswerPoints : price);
      if (!spent.isAllowed) throw rateLimited(price, spent);
      if (isTooDear) throw tooComplex('a price', price, most, 'ask for smaller pages or fewer levels, or in several operations');
      return Promise.resolve();
    },
    responseForOperation: () => Promise.resolve(isOnlyPriced ? emptyAnswer() : null),
    willSendResponse({ response }) {
      spent ??= budget.spend(client, cachedAnswerPoints);
      for (const [name, value] of Object.entries(budgetHeaders(limits, spent))) response.http.headers.set(name, value);
      addCost(response, { price, limit: limits.price, left: spent.left, budget: limits.budget, refill: limits.refill });
      return Promise.resolve();
    },
  };
}

function emptyAnswer(): GraphQLResponse {
  return {
    http: { headers: new HeaderMap(), status: 200 },
    body: { kind: 'single', singleResult: { data: null } },
  };
}

function addCost({ body }: GraphQLResponse, cost: Readonly<Record<string, number | null>>): void {
  if (body.kind === 'single') body.singleResult.extensions = { ...body.singleResult.extensions, cost };
}

function rateLimited(price: number, { left, retryAfterSeconds }: Spent): GraphQLError {
  const text = `Expected a price of at most the ${String(left)} points that are left, got ${String(price)}: ask again in ${String(retryAfterSeconds)} s`;
  return new GraphQLError(text, { extensions: { code: 'RATE_LIMITED', http: { status: 429 } } });
}
