import type { ContractCase } from '../../contract-case.ts';
import { closed } from '../../closed.ts';

const given = closed(
  { closedIn: 2, of: 'theme:b', kind: 'CHANGED' },
  { closedIn: 2, of: 'theme:a', added: 1 },
  { closedIn: 2, of: 'theme:c' },
  { closedIn: 3, of: 'theme:a', added: 2, release: 2 },
);

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives what a release has closed by id, as many as asked for',
    given,
    parameters: { release: 2, after: '', limit: 2 },
    rows: [
      ['2|theme:a', 'theme:a', 'CLOSED', 'hash of theme:a', 1, 1],
      ['2|theme:b', 'theme:b', 'CHANGED', 'hash of theme:b', 1, 1],
    ],
  },
  {
    claim: 'goes on after an id',
    given,
    parameters: { release: 2, after: '2|theme:b', limit: 2 },
    rows: [['2|theme:c', 'theme:c', 'CLOSED', 'hash of theme:c', 1, 1]],
  },
  { claim: 'gives none of a release that closed nothing', given, parameters: { release: 1, after: '', limit: 2 }, rows: [] },
];
