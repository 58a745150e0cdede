import type { ContractCase } from '../../contract-case.ts';

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
      ],
      ['source:tyst', 'Tyst källa', null, null, null, null, null, null],
      ['source:webb', 'Älvsamverkans webbplats', null, '2016-02', null, null, null, null],
    ],
  },
];
