import type { ContractCase } from '../../contract-case.ts';
import { fullSource, sourcesThen } from '../../sources.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'creates sources with all that is known of them',
    given: [],
    parameters: { rows: [fullSource, { id: 'source:b', title: 'B', dataset: 'one', hash: 'h2' }] },
    rows: [],
    then: [
      sourcesThen(
        ['source:a', 'Årsbok', 'Förlaget', '2015', '2024-03-02', 'CC BY 4.0', 'texts/a.txt', 'Med "citat".', 'one', 'h1'],
        ['source:b', 'B', null, null, null, null, null, null, 'one', 'h2'],
      ),
    ],
  },
];
