import { SpanStatusCode, trace, type Span } from '@opentelemetry/api';
import type { Engine, Row, Statement } from '../engine/engine.ts';
import { engineWith } from '../engine/engine-with.ts';
import { SamverkanError } from '../errors.ts';
import type { Metrics } from './metrics.ts';

const tracer = trace.getTracer('samverkan');

/** The engine, with each of its reads counted and, where tracing is on, a span named for its statement. */
export function observedEngine(engine: Engine, metrics: Metrics | null): Engine {
  return engineWith(engine, {
    read: (statement, parameters, limit) => observe(statement, metrics, () => engine.read(statement, parameters, limit)),
  });
}

async function observe(statement: Statement, metrics: Metrics | null, run: () => Promise<Row[]>): Promise<Row[]> {
  const startedAt = performance.now();
  const span = tracer.startSpan(`statement ${statement.name}`);
  const end = (code: string, rowCount: number): void => {
    metrics?.statement({ name: statement.name, code, seconds: (performance.now() - startedAt) / 1_000, rowCount });
    endSpan(span, code, rowCount);
  };
  metrics?.statementBegins();
  try {
    const rows = await run();
    end('OK', rows.length);
    return rows;
  } catch (error) {
    end(error instanceof SamverkanError ? error.code : 'INTERNAL_SERVER_ERROR', 0);
    throw error;
  }
}

function endSpan(span: Span, code: string, rowCount: number): void {
  span.setAttribute('samverkan.rows', rowCount);
  if (code !== 'OK') span.setStatus({ code: SpanStatusCode.ERROR, message: code });
  span.end();
}
