import type { RunningContender } from '../servers/start.ts';
import type { AnyWorkload, Subjects } from '../workloads/workload.ts';

/** A workload as one contender is asked it. */
export interface Question {
  readonly url: string;
  readonly body: string;
  /** Turns the body of an answer into the form in which all are compared; throws when it holds errors. */
  readonly answer: (body: Buffer) => unknown;
}

interface Forms {
  readonly operation: string;
  readonly answer: (data: unknown) => unknown;
}

/** How a contender is asked a workload. */
export function questionFor({ address, contender }: RunningContender, workload: AnyWorkload, subjects: Subjects): Question {
  const variables = workload.variables(subjects);
  const { form } = contender;
  if (form === 'ours' || form === 'library') {
    const { operation, answer } = workload[form] as unknown as Forms;
    const url = form === 'ours' ? `${address}/graphql` : address;
    const used = Object.fromEntries(Object.entries(variables).filter(([name]) => operation.includes(`$${name}`)));
    return { url, body: JSON.stringify({ query: operation, variables: used }), answer: (body) => answer(dataOf(body)) };
  }
  const url = `${address}/${encodeURIComponent(workload.name)}`;
  const toAnswer = (form === 'tuned' ? workload.tuned.answer : (rows: unknown) => rows) as (rows: unknown) => unknown;
  return { url, body: JSON.stringify(variables), answer: (body) => toAnswer(JSON.parse(body.toString())) };
}

function dataOf(body: Buffer): unknown {
  const { data, errors } = JSON.parse(body.toString()) as { data?: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(`Expected an answer without errors, got ${JSON.stringify(errors).slice(0, 2_000)}`);
  return data;
}
