import type { ContractCase } from '../../contract-case.ts';
import { fullSource, nothingDeclared, sourcesThen } from '../../sources.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'creates sources with all that is known of them',
    given: [],
    parameters: { rows: [fullSource, { id: 'source:b', title: 'B', dataset: 'one', hash: 'h2', release: 4, added: 4 }] },
    rows: [],
    then: [
      sourcesThen(
        [
          ...['source:a', 'Årsbok', 'Förlaget', '2015', '2024-03-02', 'CC BY 4.0', 'texts/a.txt', 'Med "citat".'],
          ...[['place:a', 'place:b'], '2014', '2015-06', ['CLAIM', 'OWNS'], 'COMPLETE', 'allt i "boken"', 12, 0, 'one', 'h1'],
        ],
        ['source:b', 'B', null, null, null, null, null, null, ...nothingDeclared, 'one', 'h2'],
      ),
      {
        text: 'MATCH (s:Source) RETURN s.release AS release, s.added AS added ORDER BY s.id',
        rows: [
          [3, 2],
          [4, 4],
        ],
      },
    ],
  },
];
