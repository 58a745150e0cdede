import type { ContractCase } from '../../contract-case.ts';
import { closed, closedThen } from '../../closed.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'removes the versions it names and no others',
    given: closed({ closedIn: 2, of: 'theme:a' }, { closedIn: 3, of: 'theme:a' }),
    parameters: { ids: ['2|theme:a', '2|theme:saknas'] },
    rows: [],
    then: [closedThen(['3|theme:a', 'CLOSED'])],
  },
];
