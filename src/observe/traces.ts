/** Traces that are being sent. */
export interface Tracing {
  /** Sends what is left. */
  stop(): Promise<void>;
}

/**
 * Sends traces to a collector that speaks OTLP over HTTP at this address, such as `http://127.0.0.1:4318/v1/traces`: one for each
 * operation, its statements within. The packages are loaded only here, since most servers send none.
 */
export async function startTracing(url: string): Promise<Tracing> {
  const [{ BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }] = await Promise.all([
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
  ]);
  const provider = new NodeTracerProvider({ spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url }))] });
  provider.register();
  return { stop: () => provider.shutdown() };
}
