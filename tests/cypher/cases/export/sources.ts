import type { ContractCase } from '../../contract-case.ts';
import { nothingDeclared } from '../../sources.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives sources with all that is known of them',
    parameters: { ids: ['source:rapport', 'source:tyst', 'source:webb', 'source:saknas', 'theme:energi'] },
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
        ['place:kommun-alby', 'place:kommun-alvnas'],
        '2012',
        '2016-06',
        ['CLAIM', 'FUNDS', 'OWNS', 'PARTNERS_IN'],
        'COMPLETE',
        'it says that it lists all projects of both, with all parties',
        12,
        3,
      ],
      ['source:tyst', 'Tyst källa', null, null, null, null, null, null, ...nothingDeclared],
      [
        ...['source:webb', 'Älvsamverkans webbplats', null, '2016-02', null, null, null, null, ['place:lan-nordan']],
        ...[null, '2016-02', ['OWNS', 'PARTNERS_IN'], 'SELECTION', 'its page shows "some of our projects"', null, null],
      ],
    ],
  },
];
