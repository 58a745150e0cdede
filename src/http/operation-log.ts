import { priceOfAnswer, type Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import type { GraphqlService } from './graphql-service.ts';

/** Where an answer came from. */
export type Way = 'run' | 'shared' | 'kept' | 'not modified';

/**
 * Logs one line of an operation when it is answered: its name, the hash of its text, the time, the errors' codes, the number of
 * statements run and where the answer came from. Variables are never logged, the text only at debug.
 */
export function logOperation(service: GraphqlService, asked: Asked, answer: Answer | null, way: Way): void {
  const codes = answer?.codes ?? [];
  const statementCount = way === 'run' ? (answer?.statementCount ?? 0) : 0;
  const ms = performance.now() - asked.visit.startedAt;
  const price = answer === null ? null : priceOfAnswer(answer);
  service.metrics?.operation({ code: codes[0] ?? 'OK', seconds: ms / 1_000, price, statementCount });
  write(service, asked, { operation: answer?.operation ?? null, ms, statements: statementCount, way, codes, text: answer?.text ?? null });
}

/** Logs one line of an operation that was refused, or whose client left, without an answer of GraphQL. */
export function logRefusal(service: GraphqlService, asked: Asked, code: string): void {
  const ms = performance.now() - asked.visit.startedAt;
  service.metrics?.operation({ code, seconds: ms / 1_000, price: null, statementCount: 0 });
  write(service, asked, { operation: null, ms, statements: 0, way: null, codes: [code], text: asked.text });
}

interface Line {
  readonly operation: string | null;
  readonly ms: number;
  readonly statements: number;
  readonly way: Way | null;
  readonly codes: readonly string[];
  readonly text: string | null;
}

function write({ logger }: GraphqlService, { question }: Asked, { operation, ms, statements, way, codes, text }: Line): void {
  if (!logger.isLevelEnabled('info')) return;
  const line = {
    operation,
    hash: question?.documentHash.slice(0, 16) ?? null,
    ms: Math.round(ms * 10) / 10,
    statements,
    ...(way === null ? {} : { way }),
    ...(codes.length === 0 ? {} : { errors: codes }),
    ...(logger.isLevelEnabled('debug') ? { text } : {}),
  };
  logger.info(line, 'Operation');
}
