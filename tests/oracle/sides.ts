import type { ExecutionResult } from 'graphql';
import { difference } from './compare.ts';
import type { Difference } from './compare.ts';
import type { Execute } from './schema.ts';

const longest = 4000;

/** The oracle and the implementation that it judges. */
export interface Sides {
  oracle: Execute;
  other: Execute;
}

/** What each side is sent: cursors are each side's own. */
export interface BothVariables {
  oracle: Record<string, unknown>;
  other: Record<string, unknown>;
}

/** The answers of both sides to one operation, and the first difference between them. */
export interface Answers {
  variables: BothVariables;
  oracle: ExecutionResult;
  other: ExecutionResult;
  found: Difference | null;
}

/** Sends an operation to both sides. */
export async function bothAnswers(sides: Sides, query: string, variables: BothVariables): Promise<Answers> {
  const oracle = await sides.oracle(query, variables.oracle);
  const other = await sides.other(query, variables.other);
  return { variables, oracle, other, found: difference(oracle, other) };
}

/** The operation, where the answers first differ, and both answers. */
export function answersText(query: string, { variables, oracle, other, found }: Answers): string {
  return [
    `The answers differ, first at ${String(found?.path)}:`,
    `  the oracle has ${JSON.stringify(found?.oracle)}`,
    `  got ${JSON.stringify(found?.other)}`,
    brief(query),
    `variables ${JSON.stringify(variables.other)}`,
    `oracle ${brief(resultText(oracle))}`,
    `got ${brief(resultText(other))}`,
  ].join('\n');
}

function resultText({ data, errors }: ExecutionResult): string {
  const told = errors?.map(({ message, path, extensions }) => ({ message, path, extensions }));
  return JSON.stringify({ data, errors: told });
}

/** Of what fills pages the beginning: where the answers differ is said before. */
function brief(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest)} … (${String(text.length)} characters)`;
}
