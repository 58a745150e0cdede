import { page, type ContractCase } from '../../contract-case.ts';
import { edge, from, row, rowWithCursors, withMoney } from '../../edges.ts';
import { angbat, larling, oppnaData, oppnaData2, ovningProject, zebra } from '../../nodes.ts';
import { pagingCases } from '../../paging.ts';
import { starCases } from '../../star.ts';

const coFinancing = edge(angbat, 'FUNDER', 'statement:funds-fund-kustfonden-project-angbat-co-financing', 'FUNDS');
const grant = edge(angbat, 'FUNDER', 'statement:funds-fund-kustfonden-project-angbat-grant', 'FUNDS');
const albyAngbat = edge(angbat, 'FUNDER', 'statement:funds-municipality-alby-project-angbat', 'FUNDS');
const albyOppnaData = edge(oppnaData, 'FUNDER', 'statement:funds-municipality-alby-project-oppna-data', 'FUNDS');
const regionOppnaData1 = edge(oppnaData, 'FUNDER', 'statement:funds-region-nordan-project-oppna-data-1', 'FUNDS');
const regionOppnaData2 = edge(oppnaData, 'FUNDER', 'statement:funds-region-nordan-project-oppna-data-2', 'FUNDS');
const ecoteckOppnaData2 = edge(oppnaData2, 'FUNDER', 'statement:funds-company-ecoteck-project-oppna-data-2', 'FUNDS');
const uddbyLarling = edge(larling, 'FUNDER', 'statement:funds-municipality-uddby-project-larling', 'FUNDS');
const uddbyOvning = edge(ovningProject, 'FUNDER', 'statement:funds-municipality-uddby-project-ovning', 'FUNDS');
const groupZebra = edge(zebra, 'FUNDER', 'statement:funds-group-nordans-kommuner-project-zebra', 'FUNDS');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the projects that an actor funds, once for each grant, without the actors',
    parameters: page({ ids: ['fund:kustfonden', 'municipality:alby', 'company:ecoteck', 'fund:ostfonden', 'fund:saknas'] }),
    rows: [
      row('fund:kustfonden', [coFinancing, grant]),
      row('municipality:alby', [albyAngbat, albyOppnaData]),
      row('company:ecoteck', [ecoteckOppnaData2]),
      row('fund:ostfonden', []),
    ],
  },
  {
    claim: 'gives and counts the projects that may have run in a span; what begins or ends its day counts',
    parameters: page({ ids: ['municipality:alby', 'company:ecoteck'], from: '2013-12-31', to: '2014-01-02', total: true }),
    rows: [row('municipality:alby', [albyAngbat], 1), row('company:ecoteck', [ecoteckOppnaData2], 1)],
  },
  {
    claim: 'leaves out what ended the day before a span, begins the day after it or has no period',
    parameters: page({
      ids: ['municipality:alby', 'company:ecoteck', 'group:nordans-kommuner'],
      from: '2014-01-01',
      to: '2014-01-01',
      total: true,
    }),
    rows: [row('municipality:alby', [], 0), row('company:ecoteck', [], 0), row('group:nordans-kommuner', [], 0)],
  },
  {
    claim: 'orders by the first day, unknown as 0000',
    parameters: page({ ids: ['municipality:uddby', 'group:nordans-kommuner'], by: 'START', cursor: true }),
    rows: [
      rowWithCursors('municipality:uddby', [from('2019-01-01', uddbyOvning), from('2021-01-01', uddbyLarling)]),
      rowWithCursors('group:nordans-kommuner', [from('0000', groupZebra)]),
    ],
  },
  {
    claim: 'orders by name where that is named',
    parameters: page({ ids: ['municipality:uddby'], by: 'NAME' }),
    rows: [row('municipality:uddby', [uddbyLarling, uddbyOvning])],
  },
  {
    claim: 'gives the money in hundredths, the rank and the period of the grant',
    parameters: page({ ids: ['fund:kustfonden', 'municipality:alby', 'region:nordan', 'group:nordans-kommuner'], detail: true }),
    rows: [
      row('fund:kustfonden', [
        withMoney(coFinancing, {
          role: 'FUNDER',
          money: [2000050, 'SEK', 'ABOUT', 'CO_FINANCING', 'ungefär'],
          precision: 'ABOUT',
          wording: 'ungefär',
        }),
        withMoney(grant, { role: 'FUNDER', money: [156818000, 'SEK', null, 'GRANT', null] }),
      ]),
      row('municipality:alby', [
        withMoney(albyAngbat, {
          role: 'FUNDER',
          money: [25000000, null, 'AT_MOST', 'CO_FINANCING', 'nästan'],
          precision: 'AT_MOST',
          wording: 'nästan',
        }),
        withMoney(albyOppnaData, { role: 'FUNDER', money: [0, 'SEK', null, null, null] }),
      ]),
      row('region:nordan', [
        withMoney(regionOppnaData1, { role: 'FUNDER', rank: 'DEPRECATED', money: [90000000, 'SEK', null, 'GRANT', null] }),
        withMoney(regionOppnaData2, { role: 'FUNDER', rank: 'PREFERRED', money: [100000000, 'SEK', null, 'GRANT', null] }),
      ]),
      row('group:nordans-kommuner', [
        withMoney(groupZebra, {
          role: 'FUNDER',
          period: ['2017-09', '2018', null],
          money: [40000000, 'SEK', 'ABOUT', 'CO_FINANCING', 'cirka'],
          precision: 'ABOUT',
          wording: 'cirka',
        }),
      ]),
    ],
  },
  ...pagingCases('municipality:uddby', {
    filter: { by: 'START' },
    total: 2,
    ascending: [from('2019-01-01', uddbyOvning), from('2021-01-01', uddbyLarling)],
    descending: [uddbyLarling, uddbyOvning],
    after: { edge: from('2019-01-01', uddbyOvning), ascending: [uddbyLarling], descending: [] },
  }),
  ...starCases({ type: 'FUNDS', parents: 'Fund', others: 'Project', direction: 'out', columns: 'role', hasMoney: true }),
];
