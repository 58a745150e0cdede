import { isDeepStrictEqual } from 'node:util';
import type { RunningContender } from '../servers/start.ts';
import type { AnyWorkload, Subjects } from '../workloads/workload.ts';
import type { Client } from './client.ts';
import { questionFor } from './question.ts';

/** What a check of a workload found. */
export interface Checked {
  /** How long the answer is in the form in which all are compared, in characters of JSON. */
  readonly size: number;
  /** Who answered otherwise than the first, and where; empty when all are equal. */
  readonly differences: readonly string[];
}

/** Asks all contenders a workload and compares what they answer; throws when one can't. */
export async function compareAnswers(
  client: Client,
  running: readonly RunningContender[],
  workload: AnyWorkload,
  subjects: Subjects,
): Promise<Checked> {
  const answers: { name: string; answer: unknown }[] = [];
  for (const one of running) {
    const { url, body, answer } = questionFor(one, workload, subjects);
    const { name } = one.contender;
    try {
      const comparable = workload.comparable as (answer: unknown) => unknown;
      answers.push({ name, answer: comparable(answer(await client.ask(url, body))) });
    } catch (error) {
      throw new Error(`${name} could not answer ${workload.name}`, { cause: error });
    }
  }
  const [first, ...others] = answers;
  const size = JSON.stringify(first?.answer ?? null).length;
  const differences = others
    .filter(({ answer }) => !isDeepStrictEqual(answer, first?.answer))
    .map(({ name, answer }) => `${workload.name}: ${name} and ${first?.name ?? ''} ${whereTheyDiffer(answer, first?.answer)}`);
  return { size, differences };
}

/** The first place where two values differ, with what stands there. */
function whereTheyDiffer(one: unknown, other: unknown, place = 'answer'): string {
  if (isObject(one) && isObject(other)) {
    const key = [...Object.keys(one), ...Object.keys(other)].find((name) => !isDeepStrictEqual(one[name], other[name]));
    if (key !== undefined) return whereTheyDiffer(one[key], other[key], `${place}.${key}`);
  }
  const [first, second] = [one, other].map((value) => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 100)));
  return `differ at ${place}: ${first ?? ''} and ${second ?? ''}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
