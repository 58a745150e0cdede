import { page, type ContractCase } from '../../contract-case.ts';
import { edge, from, row, rowWithCursors, withMoney } from '../../edges.ts';
import { angbat, ekobro, larling, oppnaData, oppnaData2, ovningProject, renAlv } from '../../nodes.ts';
import { pagingCases } from '../../paging.ts';
import { starCases } from '../../star.ts';

const formal = edge(angbat, 'FORMAL_OWNER', 'statement:owns-municipality-alby-project-angbat-formal-owner', 'OWNS');
const owner = edge(angbat, 'OWNER', 'statement:owns-municipality-alby-project-angbat-owner', 'OWNS');
const uddbyLarling = edge(larling, 'OWNER', 'statement:owns-municipality-uddby-project-larling', 'OWNS');
const uddbyOvning = edge(ovningProject, 'OWNER', 'statement:owns-municipality-uddby-project-ovning', 'OWNS');
const regionOppnaData = edge(oppnaData, 'OWNER', 'statement:owns-region-nordan-project-oppna-data', 'OWNS');
const groupOppnaData2 = edge(oppnaData2, 'OWNER', 'statement:owns-group-nordans-kommuner-project-oppna-data-2', 'OWNS');
const ecoteckRenAlv = edge(renAlv, 'OWNER', 'statement:owns-company-ecoteck-project-ren-alv', 'OWNS');
const norrsamEkobro = edge(ekobro, 'OWNER', 'statement:owns-federation-norrsam-project-ekobro', 'OWNS');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the projects that an actor owns, once for each role, without the actors',
    parameters: page({ ids: ['municipality:alby', 'municipality:uddby', 'region:nordan', 'municipality:odeborg', 'municipality:saknas'] }),
    rows: [
      row('municipality:alby', [formal, owner]),
      row('municipality:uddby', [uddbyLarling, uddbyOvning]),
      row('region:nordan', [regionOppnaData]),
      row('municipality:odeborg', []),
    ],
  },
  {
    claim: 'gives and counts the projects that may have run in a span, none without a period; what begins or ends its day counts',
    parameters: page({
      ids: ['municipality:uddby', 'group:nordans-kommuner', 'company:ecoteck'],
      from: '2020-12-31',
      to: '2021-01-01',
      total: true,
    }),
    rows: [row('municipality:uddby', [uddbyLarling, uddbyOvning], 2), row('group:nordans-kommuner', [], 0), row('company:ecoteck', [], 0)],
  },
  {
    claim: 'leaves out what ended the day before a span or begins the day after it',
    parameters: page({ ids: ['municipality:uddby', 'federation:norrsam'], from: '2018-12-31', to: '2018-12-31', total: true }),
    rows: [row('municipality:uddby', [], 0), row('federation:norrsam', [], 0)],
  },
  {
    claim: 'orders by the first day, unknown as 0000',
    parameters: page({ ids: ['municipality:uddby', 'company:ecoteck'], by: 'START', cursor: true }),
    rows: [
      rowWithCursors('municipality:uddby', [from('2019-01-01', uddbyOvning), from('2021-01-01', uddbyLarling)]),
      rowWithCursors('company:ecoteck', [from('0000', ecoteckRenAlv)]),
    ],
  },
  {
    claim: 'orders by name where that is named',
    parameters: page({ ids: ['municipality:uddby'], by: 'NAME' }),
    rows: [row('municipality:uddby', [uddbyLarling, uddbyOvning])],
  },
  {
    claim: 'gives the period and the reasoning of the owning, not of the project',
    parameters: page({ ids: ['municipality:alby', 'federation:norrsam', 'group:nordans-kommuner'], detail: true }),
    rows: [
      row('municipality:alby', [
        withMoney(formal, { role: 'FORMAL_OWNER', isStated: false, reasoning: 'short name resolved to the municipality' }),
        withMoney(owner, { role: 'OWNER' }),
      ]),
      row('federation:norrsam', [withMoney(norrsamEkobro, { role: 'OWNER', period: ['2012', '2014-06', null] })]),
      row('group:nordans-kommuner', [
        withMoney(groupOppnaData2, {
          role: 'OWNER',
          money: [null, null, null, null, 'kommunerna gemensamt'],
          wording: 'kommunerna gemensamt',
        }),
      ]),
    ],
  },
  ...pagingCases('municipality:uddby', {
    filter: { by: 'START' },
    total: 2,
    ascending: [from('2019-01-01', uddbyOvning), from('2021-01-01', uddbyLarling)],
    descending: [uddbyLarling, uddbyOvning],
    after: { edge: from('2021-01-01', uddbyLarling), ascending: [], descending: [uddbyOvning] },
  }),
  ...starCases({ type: 'OWNS', parents: 'Municipality', others: 'Project', direction: 'out', columns: 'role', hasMoney: true }),
];
