import type { ContractCase } from '../../contract-case.ts';

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
      ],
      ['source:tyst', 'Tyst källa', null, null, null, null, null, null],
      ['source:webb', 'Älvsamverkans webbplats', null, '2016-02', null, null, null, null],
    ],
  },
];
