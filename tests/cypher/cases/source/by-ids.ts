import type { ContractCase } from '../../contract-case.ts';
import { nothingDeclared } from '../../sources.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives what is known of a source, null for the rest',
    parameters: { filter: { ids: ['source:rapport', 'source:tyst', 'source:webb', 'source:saknas', 'municipality:alby'] } },
    rows: [
      [
        'source:rapport',
        'Rapport om samverkan',
        'Region Nordan',
        '2015',
        '2024-03-02',
        'CC BY 4.0',
        'texts/rapport.txt',
        'Projekt och parter, med belopp.',
        [
          ['place:kommun-alby', 'place:kommun-alvnas'],
          '2012',
          '2016-06',
          ['CLAIM', 'FUNDS', 'OWNS', 'PARTNERS_IN'],
          'COMPLETE',
          'it says that it lists all projects of both, with all parties',
        ],
      ],
      ['source:tyst', 'Tyst källa', null, null, null, null, null, null, nothingDeclared.slice(0, 6)],
      [
        ...['source:webb', 'Älvsamverkans webbplats', null, '2016-02', null, null, null, null],
        [['place:lan-nordan'], null, '2016-02', ['OWNS', 'PARTNERS_IN'], 'SELECTION', 'its page shows "some of our projects"'],
      ],
    ],
  },
];
