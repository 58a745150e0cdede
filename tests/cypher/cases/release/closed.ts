import type { ContractCase } from '../../contract-case.ts';
import { closed } from '../../closed.ts';

const given = closed(
  { closedIn: 2, of: 'theme:a' },
  { closedIn: 2, of: 'theme:b' },
  { closedIn: 2, of: 'theme:c' },
  { closedIn: 2, of: 'theme:d', kind: 'CHANGED' },
  { closedIn: 3, of: 'theme:a', added: 2 },
);

const second = { release: 2, kind: 'CLOSED' };
const rowOf = (release: number, kind: string, of: string) => [release, kind, of, 'Theme', [`name|${of}`, 'kind|a|b']];

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives of each stretch as many as asked for, with their cells',
    given,
    parameters: { stretches: [second, { ...second, kind: 'CHANGED' }, { ...second, release: 3 }], isBackward: false, limit: 2 },
    rows: [rowOf(2, 'CLOSED', 'theme:a'), rowOf(2, 'CLOSED', 'theme:b'), rowOf(2, 'CHANGED', 'theme:d'), rowOf(3, 'CLOSED', 'theme:a')],
  },
  {
    claim: 'goes on after an id',
    given,
    parameters: { stretches: [{ ...second, after: 'theme:b' }], isBackward: false, limit: 2 },
    rows: [rowOf(2, 'CLOSED', 'theme:c')],
  },
  {
    claim: 'goes backward from an id',
    given,
    parameters: { stretches: [{ ...second, after: 'theme:c' }], isBackward: true, limit: 1 },
    rows: [rowOf(2, 'CLOSED', 'theme:b')],
  },
];
