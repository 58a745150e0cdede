import type { ContractCase } from '../../contract-case.ts';
import { closed, closedThen } from '../../closed.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'sets the kind of the versions it names, and creates none',
    given: closed({ closedIn: 2, of: 'theme:a', kind: 'CHANGED' }, { closedIn: 3, of: 'theme:a', kind: 'CHANGED' }),
    parameters: {
      rows: [
        { id: '2|theme:a', kind: 'CLOSED' },
        { id: '2|theme:saknas', kind: 'CLOSED' },
      ],
    },
    rows: [],
    then: [closedThen(['2|theme:a', 'CLOSED'], ['3|theme:a', 'CHANGED'])],
  },
];
