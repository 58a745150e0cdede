import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** What became of one operation. */
export interface Outcome {
  /** `OK`, or the code of its first error. */
  readonly code: string;
  readonly seconds: number;
  /** In points; null when it could not be priced. */
  readonly price: number | null;
  readonly statementCount: number;
}

/** What became of one statement. */
export interface StatementOutcome {
  readonly name: string;
  /** `OK`, or the code of its error. */
  readonly code: string;
  readonly seconds: number;
  readonly rowCount: number;
}

/** The numbers of a running server, in the form that Prometheus reads. */
export interface Metrics {
  operation(outcome: Outcome): void;
  /** A statement begins; `statement` tells of its end. */
  statementBegins(): void;
  statement(outcome: StatementOutcome): void;
  /** Counts a question that was asked of the cache of answers. */
  cached(result: 'hit' | 'miss' | 'not_modified' | 'shared'): void;
  /** Shows a number that is looked up whenever somebody asks, such as how many operations wait. */
  watch(name: string, help: string, value: () => number): void;
  /** All numbers as text, and the media type of that text. */
  print(): Promise<{ readonly text: string; readonly mediaType: string }>;
}

const secondsBuckets = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30];
const priceBuckets = [10, 100, 1_000, 10_000, 100_000];

/** Begins to count; also counts what the process and its event loop do. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const record = { operation: operationRecorder(registry), ...statementRecorder(registry) };
  const answers = new Counter({
    name: 'samverkan_answer_cache_total',
    help: 'Questions asked of the cache of answers, by what came of it',
    labelNames: ['result'],
    registers: [registry],
  });
  return {
    ...record,
    cached: (result) => {
      answers.inc({ result });
    },
    watch: (name, help, value) => {
      const gauge: Gauge = new Gauge({
        name: `samverkan_${name}`,
        help,
        registers: [registry],
        collect: () => {
          gauge.set(value());
        },
      });
    },
    print: async () => ({ text: await registry.metrics(), mediaType: registry.contentType }),
  };
}

function operationRecorder(registry: Registry): Metrics['operation'] {
  const seconds = new Histogram({
    name: 'samverkan_operation_seconds',
    help: 'Seconds from the arrival of an operation to its answer, by the code of its first error',
    labelNames: ['code'],
    buckets: secondsBuckets,
    registers: [registry],
  });
  const price = new Histogram({
    name: 'samverkan_operation_price',
    help: 'Prices of operations, in points',
    buckets: priceBuckets,
    registers: [registry],
  });
  const statements = new Histogram({
    name: 'samverkan_operation_statements',
    help: 'Statements that an operation ran',
    buckets: [0, 1, 2, 4, 8, 16, 32, 64],
    registers: [registry],
  });
  return (outcome) => {
    seconds.observe({ code: outcome.code }, outcome.seconds);
    statements.observe(outcome.statementCount);
    if (outcome.price !== null) price.observe(outcome.price);
  };
}

function statementRecorder(registry: Registry): Pick<Metrics, 'statement' | 'statementBegins'> {
  const running = new Gauge({ name: 'samverkan_statements_running', help: 'Statements that run now', registers: [registry] });
  const seconds = new Histogram({
    name: 'samverkan_statement_seconds',
    help: 'Seconds that a statement took, by its name and the code of its error',
    labelNames: ['statement', 'code'],
    buckets: secondsBuckets,
    registers: [registry],
  });
  const rows = new Counter({
    name: 'samverkan_statement_rows_total',
    help: 'Rows that statements gave, by name',
    labelNames: ['statement'],
    registers: [registry],
  });
  return {
    statementBegins: () => {
      running.inc();
    },
    statement: (outcome) => {
      running.dec();
      seconds.observe({ statement: outcome.name, code: outcome.code }, outcome.seconds);
      rows.inc({ statement: outcome.name }, outcome.rowCount);
    },
  };
}
