import { page, type ContractCase } from '../../contract-case.ts';
import { edge, from, row, withMoney } from '../../edges.ts';
import { angbat, larling, oppnaData, ovningProject } from '../../nodes.ts';
import { pagingCases } from '../../paging.ts';
import { starCases } from '../../star.ts';

const fundsAngbat = edge(angbat, 'FUNDER', 'statement:funds-municipality-alby-project-angbat', 'FUNDS');
const formallyOwnsAngbat = edge(angbat, 'FORMAL_OWNER', 'statement:owns-municipality-alby-project-angbat-formal-owner', 'OWNS');
const ownsAngbat = edge(angbat, 'OWNER', 'statement:owns-municipality-alby-project-angbat-owner', 'OWNS');
const leadsAngbat = edge(angbat, 'LEAD', 'statement:partners-in-municipality-alby-project-angbat-lead', 'PARTNERS_IN');
const steersAngbat = edge(angbat, 'STEERING', 'statement:partners-in-municipality-alby-project-angbat-steering', 'PARTNERS_IN');
const fundsOppnaData = edge(oppnaData, 'FUNDER', 'statement:funds-municipality-alby-project-oppna-data', 'FUNDS');
const isInOppnaData = edge(oppnaData, 'PARTNER', 'statement:partners-in-municipality-alby-project-oppna-data', 'PARTNERS_IN');
const ofAlby = [fundsAngbat, formallyOwnsAngbat, ownsAngbat, leadsAngbat, steersAngbat, fundsOppnaData, isInOppnaData];

const fundsLarling = edge(larling, 'FUNDER', 'statement:funds-municipality-uddby-project-larling', 'FUNDS');
const ownsLarling = edge(larling, 'OWNER', 'statement:owns-municipality-uddby-project-larling', 'OWNS');
const fundsOvning = edge(ovningProject, 'FUNDER', 'statement:funds-municipality-uddby-project-ovning', 'FUNDS');
const ownsOvning = edge(ovningProject, 'OWNER', 'statement:owns-municipality-uddby-project-ovning', 'OWNS');

const zinkgruvanAngbat = edge(angbat, 'PARTNER', 'statement:partners-in-municipality-zinkgruvan-project-angbat-partner', 'PARTNERS_IN');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the projects that an actor owns, funds or takes part in, once for each, without the actors',
    parameters: page({
      ids: ['municipality:alby', 'municipality:uddby', 'municipality:zinkgruvan', 'region:nordans-landsting', 'municipality:saknas'],
    }),
    rows: [
      row('municipality:alby', ofAlby),
      row('municipality:uddby', [fundsLarling, ownsLarling, fundsOvning, ownsOvning]),
      row('municipality:zinkgruvan', [zinkgruvanAngbat]),
      row('region:nordans-landsting', []),
    ],
  },
  {
    claim: 'gives and counts those with the roles asked for, over all three types',
    parameters: page({ ids: ['municipality:alby', 'municipality:zinkgruvan'], roles: ['FUNDER', 'OWNER', 'STEERING'], total: true }),
    rows: [row('municipality:alby', [fundsAngbat, ownsAngbat, steersAngbat, fundsOppnaData], 4), row('municipality:zinkgruvan', [], 0)],
  },
  {
    claim: 'gives and counts a project once although it has two of the themes asked for',
    parameters: page({ ids: ['municipality:zinkgruvan', 'federation:norrsam'], themeIds: ['theme:energi', 'theme:turism'], total: true }),
    rows: [row('municipality:zinkgruvan', [zinkgruvanAngbat], 1), row('federation:norrsam', [], 0)],
  },
  {
    claim: 'gives and counts those of a theme, none of a theme that does not exist',
    parameters: page({ ids: ['municipality:alby'], themeIds: ['theme:oversattning', 'theme:saknas'], total: true }),
    rows: [row('municipality:alby', [fundsOppnaData, isInOppnaData], 2)],
  },
  {
    claim: 'gives and counts the projects that may have run in a span, none without a period; what begins or ends its day counts',
    parameters: page({ ids: ['municipality:uddby', 'federation:norrsam'], from: '2020-12-31', to: '2020-12-31', total: true }),
    rows: [row('municipality:uddby', [fundsOvning, ownsOvning], 2), row('federation:norrsam', [], 0)],
  },
  {
    claim: 'gives and counts those that fit every filter',
    parameters: page({
      ids: ['municipality:alby'],
      roles: ['LEAD', 'PARTNER'],
      themeIds: ['theme:energi'],
      from: '2014-01-02',
      to: '2014-01-02',
      total: true,
    }),
    rows: [row('municipality:alby', [leadsAngbat], 1)],
  },
  {
    claim: 'orders by name where that is named',
    parameters: page({ ids: ['municipality:uddby'], by: 'NAME' }),
    rows: [row('municipality:uddby', [fundsLarling, ownsLarling, fundsOvning, ownsOvning])],
  },
  {
    claim: 'gives money and reasoning in the detail',
    parameters: page({ ids: ['municipality:alby', 'municipality:zinkgruvan'], roles: ['FUNDER', 'FORMAL_OWNER', 'PARTNER'], detail: true }),
    rows: [
      row('municipality:alby', [
        withMoney(fundsAngbat, {
          role: 'FUNDER',
          money: [25000000, null, 'AT_MOST', 'CO_FINANCING', 'nästan'],
          precision: 'AT_MOST',
          wording: 'nästan',
        }),
        withMoney(formallyOwnsAngbat, { role: 'FORMAL_OWNER', isStated: false, reasoning: 'short name resolved to the municipality' }),
        withMoney(fundsOppnaData, { role: 'FUNDER', money: [0, 'SEK', null, null, null] }),
        withMoney(isInOppnaData, { role: 'PARTNER' }),
      ]),
      row('municipality:zinkgruvan', [withMoney(zinkgruvanAngbat, { role: 'PARTNER', money: [3300000, 'SEK', null, null, null] })]),
    ],
  },
  ...pagingCases('municipality:alby', {
    total: 7,
    ascending: ofAlby,
    descending: [isInOppnaData, fundsOppnaData, steersAngbat, leadsAngbat, ownsAngbat, formallyOwnsAngbat, fundsAngbat],
    after: {
      edge: ownsAngbat,
      ascending: [leadsAngbat, steersAngbat, fundsOppnaData, isInOppnaData],
      descending: [formallyOwnsAngbat, fundsAngbat],
    },
  }),
  ...pagingCases('municipality:uddby', {
    filter: { by: 'START' },
    total: 4,
    ascending: [
      from('2019-01-01', fundsOvning),
      from('2019-01-01', ownsOvning),
      from('2021-01-01', fundsLarling),
      from('2021-01-01', ownsLarling),
    ],
    descending: [ownsLarling, fundsLarling, ownsOvning, fundsOvning],
    after: { edge: from('2019-01-01', fundsOvning), ascending: [ownsOvning, fundsLarling, ownsLarling], descending: [] },
  }),
  ...starCases({ type: 'PARTNERS_IN', parents: 'CooperationBody', others: 'Project', direction: 'out', columns: 'role', hasMoney: true }),
];
