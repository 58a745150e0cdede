import type { ContractCase } from '../../contract-case.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the best ranked status, the lesser id of two of a rank, a deprecated one alone, null without one',
    parameters: {
      filter: { ids: ['project:angbat', 'project:oppna-data', 'project:ekobro', 'project:ensam', 'project:saknas', 'theme:energi'] },
    },
    rows: [
      [
        'project:angbat',
        ['statement:claim-project-angbat-status-2', 'CLAIM', 'status', 'avslutat', null, true, 'PREFERRED', 'project:angbat', null],
      ],
      [
        'project:oppna-data',
        ['statement:claim-project-oppna-data-status-1', 'CLAIM', 'status', 'pågående', null, true, 'NORMAL', 'project:oppna-data', null],
      ],
      [
        'project:ekobro',
        ['statement:claim-project-ekobro-status', 'CLAIM', 'status', 'okänt', null, true, 'DEPRECATED', 'project:ekobro', null],
      ],
      ['project:ensam', null],
    ],
  },
  { claim: 'gives no row without ids', parameters: { filter: { ids: [] } }, rows: [] },
];
