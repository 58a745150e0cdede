import type { Row } from './engine.ts';

/** What the process of the embedded engine is told. All that is sent is what JSON can say. */
export type Order =
  | {
      readonly name: 'run';
      readonly id: number;
      /** Which text; it comes along the first time. */
      readonly textNumber: number;
      readonly text?: string;
      readonly isWrite: boolean;
      readonly parameters: Readonly<Record<string, unknown>>;
    }
  | { readonly name: 'ping' | 'close' };

/** What it says; `why` are the messages of an error and of its causes. */
export type Report =
  | { readonly name: 'opened' | 'pong' }
  | { readonly name: 'unopened'; readonly why: readonly string[] }
  | { readonly name: 'rows'; readonly id: number; readonly rows: Row[] }
  | { readonly name: 'failed'; readonly id: number; readonly why: readonly string[] };

/** Whether a message is one of ours: the process has the same files, so that its name is enough. */
export function isReport(message: unknown): message is Report {
  return hasName(message);
}

/** Whether a message is one of ours. */
export function isOrder(message: unknown): message is Order {
  return hasName(message);
}

function hasName(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'name' in message;
}

/** The messages of an error and of its causes. */
export function messagesOf(error: unknown): string[] {
  return error instanceof Error ? [error.message, ...(error.cause === undefined ? [] : messagesOf(error.cause))] : [String(error)];
}

/** An error with these messages, the first its own and the others those of its causes. */
export function errorOf([message = '', ...causes]: readonly string[]): Error {
  return new Error(message, causes.length === 0 ? {} : { cause: errorOf(causes) });
}
