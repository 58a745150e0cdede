import type { ContractCase } from '../../contract-case.ts';
import { closed } from '../../closed.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'counts what a release has changed and closed, by type and kind',
    given: closed(
      { closedIn: 2, of: 'theme:a' },
      { closedIn: 2, of: 'theme:b' },
      { closedIn: 2, of: 'theme:c', kind: 'CHANGED' },
      { closedIn: 2, of: 'statement:a', type: 'FUNDS', kind: 'CHANGED' },
      { closedIn: 3, of: 'theme:d' },
    ),
    parameters: { release: 2 },
    rows: [
      ['FUNDS', 'CHANGED', 1],
      ['Theme', 'CHANGED', 1],
      ['Theme', 'CLOSED', 2],
    ],
  },
];
