import type { FastifyRequest } from 'fastify';
import { badInput } from '../../errors.ts';
import { searchOf } from '../question.ts';
import { refusal } from './refusals.ts';

/** A JSON object from outside. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The parameters of a request, by GET from the address, by POST from the form; throws BAD_REQUEST when one comes twice. */
export function parametersOf(request: FastifyRequest): ReadonlyMap<string, string> {
  const text = request.method === 'POST' ? request.body : searchOf(request);
  const parameters = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(typeof text === 'string' ? text : '')) {
    if (parameters.has(name)) throw refusal('BAD_REQUEST', `Expected ${shown(name)} once, got it more often`);
    parameters.set(name, value);
  }
  if (parameters.has('callback'))
    throw refusal('BAD_REQUEST', 'JSONP is not offered, since it lets answers run as programs; pages of any origin may ask by CORS');
  return parameters;
}

/** The object that a JSON text is; throws BAD_REQUEST when it is none. */
export function parseObject(text: string, what: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refusal('BAD_REQUEST', `Expected ${what} to be JSON, got ${shown(text)}`);
  }
  if (!isObject(value)) throw refusal('BAD_REQUEST', `Expected ${what} to be a JSON object, got ${shown(text)}`);
  return value;
}

/** Whether a value is a JSON object, no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text of at most so many characters; throws BAD_USER_INPUT. */
export function textOf(value: unknown, where: string, most: number): string {
  if (typeof value !== 'string') throw badInput(`Expected a text in ${where}, got ${value === null ? 'null' : typeof value}`);
  if (value.length > most) throw badInput(`Expected a text of at most ${most} characters in ${where}, got ${value.length}`);
  return value;
}

/** A list of at most so many entries; throws BAD_USER_INPUT. */
export function listOf(value: unknown, where: string, most: number): readonly unknown[] {
  if (!Array.isArray(value)) throw badInput(`Expected a list in ${where}, got ${value === null ? 'null' : typeof value}`);
  if (value.length > most) throw badInput(`Expected at most ${most} entries in ${where}, got ${value.length}`);
  return value;
}

/** A whole number within bounds from a parameter; `otherwise` without it. Throws BAD_USER_INPUT. */
export function wholeNumber(text: string | undefined, where: string, { otherwise, most }: { otherwise: number; most: number }): number {
  if (text === undefined || text === '') return otherwise;
  if (!/^\d{1,9}$/.test(text) || Number(text) > most)
    throw badInput(`Expected a whole number from 0 to ${most} in ${where}, got ${shown(text)}`);
  return Number(text);
}

/** A text from outside as messages show it. */
export function shown(text: string): string {
  return `"${text.slice(0, 40)}"`;
}
