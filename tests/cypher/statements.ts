import type { Edge } from './edges.ts';

/** What isn't as usual about a statement. */
export interface Unusual {
  readonly role?: string;
  readonly isStated?: false;
  readonly rank?: 'PREFERRED' | 'DEPRECATED';
}

/** A relation as lists of statements give it, with its cursor. */
export function relation(id: string, type: string, subject: string, object: string, { role, isStated, rank }: Unusual = {}): Edge {
  return [[id, id], id, type, null, null, role ?? null, isStated ?? true, rank ?? 'NORMAL', subject, object];
}

/** A claim as lists of statements give it, with its cursor. */
export function claim(id: string, subject: string, property: string, value: string, { isStated, rank }: Unusual = {}): Edge {
  return [[id, id], id, 'CLAIM', property, value, null, isStated ?? true, rank ?? 'NORMAL', subject, null];
}
