import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { alby, alv, ecoteck, kartmyndigheten, kust, kustfonden, nordansKommuner, region } from '../../nodes.ts';
import { pagingCases } from '../../paging.ts';
import { starCases } from '../../star.ts';

const coFinancing = edge(kustfonden, 'FUNDER', 'statement:funds-fund-kustfonden-project-angbat-co-financing', 'FUNDS');
const grant = edge(kustfonden, 'FUNDER', 'statement:funds-fund-kustfonden-project-angbat-grant', 'FUNDS');
const byKust = edge(kust, 'FUNDER', 'statement:funds-programme-kust-project-angbat', 'FUNDS');
const byAlby = edge(alby, 'FUNDER', 'statement:funds-municipality-alby-project-angbat', 'FUNDS');

const inKind = edge(kartmyndigheten, 'FUNDER', 'statement:funds-agency-kartmyndigheten-project-oppna-data', 'FUNDS');
const deprecated = edge(region, 'FUNDER', 'statement:funds-region-nordan-project-oppna-data-1', 'FUNDS');
const preferred = edge(region, 'FUNDER', 'statement:funds-region-nordan-project-oppna-data-2', 'FUNDS');
const nothing = edge(alby, 'FUNDER', 'statement:funds-municipality-alby-project-oppna-data', 'FUNDS');

const renAlvShare = edge(alv, 'FUNDER', 'statement:funds-programme-alv-project-ren-alv', 'FUNDS');
const byEcoteck = edge(ecoteck, 'FUNDER', 'statement:funds-company-ecoteck-project-oppna-data-2', 'FUNDS');
const byGroup = edge(nordansKommuner, 'FUNDER', 'statement:funds-group-nordans-kommuner-project-zebra', 'FUNDS');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the actors and programmes that fund a project, once for each grant',
    parameters: page({ ids: ['project:angbat', 'project:oppna-data', 'project:ren-alv', 'project:cafe', 'project:saknas'] }),
    rows: [
      row('project:angbat', [coFinancing, grant, byKust, byAlby]),
      row('project:oppna-data', [inKind, deprecated, preferred, nothing]),
      row('project:ren-alv', [renAlvShare]),
      row('project:cafe', []),
    ],
  },
  {
    claim: 'gives the money in hundredths: decimals, nothing at all, no currency, no amount',
    parameters: page({ ids: ['project:angbat', 'project:oppna-data', 'project:oppna-data-2'], detail: true }),
    rows: [
      row('project:angbat', [
        withMoney(coFinancing, {
          role: 'FUNDER',
          money: [2000050, 'SEK', 'ABOUT', 'CO_FINANCING', 'ungefär'],
          precision: 'ABOUT',
          wording: 'ungefär',
        }),
        withMoney(grant, { role: 'FUNDER', money: [156818000, 'SEK', null, 'GRANT', null] }),
        withMoney(byKust, {
          role: 'FUNDER',
          money: [300000000, 'EUR', 'AT_LEAST', 'GRANT', 'drygt'],
          precision: 'AT_LEAST',
          wording: 'drygt',
        }),
        withMoney(byAlby, {
          role: 'FUNDER',
          money: [25000000, null, 'AT_MOST', 'CO_FINANCING', 'nästan'],
          precision: 'AT_MOST',
          wording: 'nästan',
        }),
      ]),
      row('project:oppna-data', [
        withMoney(inKind, { role: 'FUNDER', money: [null, null, null, 'IN_KIND', 'arbetstid'], wording: 'arbetstid' }),
        withMoney(deprecated, { role: 'FUNDER', rank: 'DEPRECATED', money: [90000000, 'SEK', null, 'GRANT', null] }),
        withMoney(preferred, { role: 'FUNDER', rank: 'PREFERRED', money: [100000000, 'SEK', null, 'GRANT', null] }),
        withMoney(nothing, { role: 'FUNDER', money: [0, 'SEK', null, null, null] }),
      ]),
      row('project:oppna-data-2', [withMoney(byEcoteck, { role: 'FUNDER', money: [9990, 'NOK', null, 'GRANT', null] })]),
    ],
  },
  {
    claim: 'gives a share without money, and the period of a grant',
    parameters: page({ ids: ['project:ren-alv', 'project:zebra'], detail: true }),
    rows: [
      row('project:ren-alv', [withMoney(renAlvShare, { role: 'FUNDER', share: 0.5 })]),
      row('project:zebra', [
        withMoney(byGroup, {
          role: 'FUNDER',
          period: ['2017-09', '2018', null],
          money: [40000000, 'SEK', 'ABOUT', 'CO_FINANCING', 'cirka'],
          precision: 'ABOUT',
          wording: 'cirka',
        }),
      ]),
    ],
  },
  ...pagingCases('project:angbat', {
    total: 4,
    ascending: [coFinancing, grant, byKust, byAlby],
    descending: [byAlby, byKust, grant, coFinancing],
    after: { edge: grant, ascending: [byKust, byAlby], descending: [coFinancing] },
  }),
  ...starCases({ type: 'FUNDS', parents: 'Project', others: 'Programme', direction: 'in', columns: 'role', hasMoney: true }),
];
