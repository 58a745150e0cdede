import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withDetail } from '../../edges.ts';
import { energi, fornybarEnergi, turism } from '../../nodes.ts';
import { pagingCases } from '../../paging.ts';
import { starCases } from '../../star.ts';

const energi2014 = edge(energi, 1, 'PRELIMINARY', 'statement:prioritises-region-nordan-theme-energi-2014', 'PRIORITISES');
const energi2021 = edge(energi, 3, 'ADOPTED', 'statement:prioritises-region-nordan-theme-energi-2021', 'PRIORITISES');
const toFornybarEnergi = edge(fornybarEnergi, null, null, 'statement:prioritises-region-nordan-theme-fornybar-energi', 'PRIORITISES');
const toTurism = edge(turism, 2, 'ADOPTED', 'statement:prioritises-region-nordan-theme-turism', 'PRIORITISES');
const albyTurism = edge(turism, 1, 'PROPOSED', 'statement:prioritises-municipality-alby-theme-turism', 'PRIORITISES');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the themes that an actor puts first, once for each time it did',
    parameters: page({ ids: ['region:nordan', 'municipality:alby', 'municipality:ekby', 'region:saknas'] }),
    rows: [
      row('region:nordan', [energi2014, energi2021, toFornybarEnergi, toTurism]),
      row('municipality:alby', [albyTurism]),
      row('municipality:ekby', []),
    ],
  },
  {
    claim: 'gives and counts those with the status asked for, not those without one',
    parameters: page({ ids: ['region:nordan', 'municipality:alby'], status: 'ADOPTED', total: true }),
    rows: [row('region:nordan', [energi2021, toTurism], 2), row('municipality:alby', [], 0)],
  },
  {
    claim: 'gives level, status and period in the detail, too',
    parameters: page({ ids: ['region:nordan'], detail: true }),
    rows: [
      row('region:nordan', [
        withDetail(energi2014, { level: 1, status: 'PRELIMINARY', period: ['2014', '2020', null] }),
        withDetail(energi2021, { level: 3, status: 'ADOPTED', period: ['2021', null, null] }),
        withDetail(toFornybarEnergi, {}),
        withDetail(toTurism, { level: 2, status: 'ADOPTED' }),
      ]),
    ],
  },
  ...pagingCases('region:nordan', {
    total: 4,
    ascending: [energi2014, energi2021, toFornybarEnergi, toTurism],
    descending: [toTurism, toFornybarEnergi, energi2021, energi2014],
    after: { edge: energi2014, ascending: [energi2021, toFornybarEnergi, toTurism], descending: [] },
  }),
  ...pagingCases('region:nordan', {
    filter: { status: 'ADOPTED' },
    total: 2,
    ascending: [energi2021, toTurism],
    descending: [toTurism, energi2021],
    after: { edge: energi2021, ascending: [toTurism], descending: [] },
  }),
  ...starCases({ type: 'PRIORITISES', parents: 'Region', others: 'Theme', direction: 'out', columns: 'level and status' }),
];
