import type { ContractCase } from '../../contract-case.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives names, kind, and the period: as claimed, else from the best ranked date',
    parameters: {
      filter: {
        ids: ['document:plan-2014', 'document:budget-2015', 'document:slutrapport-angbat', 'document:skolplan', 'document:anslag'],
      },
    },
    rows: [
      [
        'document:plan-2014',
        'Utvecklingsplan 2014',
        'Development Plan 2014',
        ['OFFICIAL|sv||Utvecklingsplan 2014', 'TRANSLATION|en||Development Plan 2014'],
        [],
        12,
        'PLAN',
        ['2014', '2020', null],
      ],
      ['document:budget-2015', 'Budget 2015', 'Budget 2015', ['OFFICIAL|sv||Budget 2015'], [], 2, 'BUDGET', ['2015', '2015', null]],
      [
        'document:slutrapport-angbat',
        'Ångbåt: slutrapport',
        'Ångbåt: slutrapport',
        ['OFFICIAL|sv||Ångbåt: slutrapport'],
        [],
        5,
        'REPORT',
        ['2016-02-29', '2016-02-29', null],
      ],
      ['document:skolplan', 'Skolplan', 'Skolplan', ['OFFICIAL|sv||Skolplan'], [], 4, 'POLICY', [null, null, 'tills vidare']],
      ['document:anslag', 'Anslag', 'Anslag', ['OFFICIAL|sv||Anslag'], [], 0, 'OTHER', [null, null, null]],
    ],
  },
  {
    claim: 'gives no row for an unknown id or an entity of another type',
    parameters: { filter: { ids: ['document:saknas', 'project:angbat'] } },
    rows: [],
  },
];
