import type { ContractCase } from '../../contract-case.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives names, kind and the period of the best rank; the name where there is no English one',
    parameters: { filter: { ids: ['project:angbat', 'project:ren-alv', 'project:oppna-data-2', 'project:ensam'] } },
    rows: [
      [
        'project:angbat',
        'Ångbåt',
        'Steamboat',
        ['OFFICIAL|sv||Ångbåt', 'TRANSLATION|en||Steamboat', 'SHORT|sv|source:rapport|Ångan', 'VARIANT|sv|source:rapport|Ångan'],
        [],
        38,
        'PROJECT',
        ['2014-01-02', '2016-06', null],
      ],
      ['project:ren-alv', 'Ren älv', 'Ren älv', ['OFFICIAL|sv||Ren älv'], [], 10, 'ACTIVITY', [null, null, 'treårigt']],
      ['project:oppna-data-2', 'Öppna data', 'Öppna data', ['OFFICIAL|sv||Öppna data'], [], 8, 'PRE_STUDY', [null, '2013-12', null]],
      [
        'project:ensam',
        'Ensam förstudie',
        'Lonely Pre-study',
        ['OFFICIAL|sv||Ensam förstudie', 'TRANSLATION|en||Lonely Pre-study'],
        [],
        0,
        'PRE_STUDY',
        [null, null, null],
      ],
    ],
  },
  {
    claim: 'gives the period of a deprecated claim where there is no other',
    parameters: { filter: { ids: ['project:ekobro'] } },
    rows: [['project:ekobro', 'Ekobro', 'Ekobro', ['OFFICIAL|sv||Ekobro'], [], 6, 'PROJECT', ['2015-01-01', '2015-12-31', 'ett år']]],
  },
  {
    claim: 'gives no row for an unknown id or an entity of another type',
    parameters: { filter: { ids: ['project:saknas', 'theme:energi'] } },
    rows: [],
  },
];
