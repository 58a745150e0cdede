import type { ContractCase } from '../../contract-case.ts';
import { sources } from '../../given.ts';
import { nothingDeclared, sourcesThen } from '../../sources.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'removes the sources it names, unknown ones aside',
    given: [sources({ id: 'source:a', title: 'A' }, { id: 'source:b', title: 'B' }, { id: 'source:c', title: 'C' })],
    parameters: { ids: ['source:c', 'source:saknas', 'source:a'] },
    rows: [],
    then: [sourcesThen(['source:b', 'B', null, null, null, null, null, null, ...nothingDeclared, 'one', 'hash of source:b'])],
  },
];
