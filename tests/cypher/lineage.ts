import type { ContractCase } from './contract-case.ts';
import { entities } from './given.ts';
import { joins } from './joined.ts';

const [p, q, r] = ['project:p', 'project:q', 'project:r'];

/** The cases of a statement that follows BUILDS_ON, from its subjects (out) or into its objects (in). */
export function lineageCases(direction: 'out' | 'in'): ContractCase[] {
  const ends = (here: string, next: string): { subject: string; object: string } =>
    direction === 'out' ? { subject: here, object: next } : { subject: next, object: here };
  const edge = (id: string, here: string, next: string) => ({ type: 'BUILDS_ON', id, ...ends(here, next) });
  const given = [
    entities('Project', { id: p, name: 'P' }, { id: q, name: 'Q' }, { id: r, name: 'R' }),
    ...joins(
      edge('statement:1', p, r),
      edge('statement:3', p, q),
      edge('statement:2', p, q),
      edge('statement:4', q, q),
      { ...edge('statement:5', q, p), rank: 'DEPRECATED' },
      { ...edge('statement:6', r, p), type: 'UNDER' },
    ),
  ];
  return [
    {
      claim: 'gives the next of each by id, then by statement; deprecated ones and other types are left out',
      given,
      parameters: { ids: [r, q, p, 'project:unknown'], limit: 10 },
      rows: [
        [p, q, 'statement:2'],
        [p, q, 'statement:3'],
        [p, r, 'statement:1'],
        [q, q, 'statement:4'],
      ],
    },
    {
      claim: 'gives of each as many as asked for',
      given,
      parameters: { ids: [p, q], limit: 2 },
      rows: [
        [p, q, 'statement:2'],
        [p, q, 'statement:3'],
        [q, q, 'statement:4'],
      ],
    },
  ];
}
