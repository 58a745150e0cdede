import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { alby, alvnas, ecoteck, nordansKommuner, norrsamFederation, norrsamNetwork } from '../../nodes.ts';
import { pagingCases } from '../../paging.ts';
import { starCases } from '../../star.ts';

const albyFormal = edge(alby, 'FORMAL_OWNER', 'statement:owns-municipality-alby-project-angbat-formal-owner', 'OWNS');
const albyOwner = edge(alby, 'OWNER', 'statement:owns-municipality-alby-project-angbat-owner', 'OWNS');
const alvnasOwner = edge(alvnas, 'OWNER', 'statement:owns-municipality-alvnas-project-angbat', 'OWNS');
const byNetwork = edge(norrsamNetwork, 'OWNER', 'statement:owns-1-network-norrsam-project-ekobro', 'OWNS');
const byFederation = edge(norrsamFederation, 'OWNER', 'statement:owns-federation-norrsam-project-ekobro', 'OWNS');
const byEcoteck = edge(ecoteck, 'OWNER', 'statement:owns-company-ecoteck-project-ren-alv', 'OWNS');
const byGroup = edge(nordansKommuner, 'OWNER', 'statement:owns-group-nordans-kommuner-project-oppna-data-2', 'OWNS');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the actors that own a project, once for each role; two of one name by the statement',
    parameters: page({ ids: ['project:angbat', 'project:ekobro', 'project:ren-alv', 'project:zebra', 'project:saknas'] }),
    rows: [
      row('project:angbat', [albyFormal, albyOwner, alvnasOwner]),
      row('project:ekobro', [byNetwork, byFederation]),
      row('project:ren-alv', [byEcoteck]),
      row('project:zebra', []),
    ],
  },
  {
    claim: 'gives and counts those with the roles asked for',
    parameters: page({ ids: ['project:angbat', 'project:ren-alv'], roles: ['FORMAL_OWNER'], total: true }),
    rows: [row('project:angbat', [albyFormal], 1), row('project:ren-alv', [], 0)],
  },
  {
    claim: 'gives period, reasoning and words in the detail',
    parameters: page({ ids: ['project:angbat', 'project:ekobro', 'project:oppna-data-2'], detail: true }),
    rows: [
      row('project:angbat', [
        withMoney(albyFormal, { role: 'FORMAL_OWNER', isStated: false, reasoning: 'short name resolved to the municipality' }),
        withMoney(albyOwner, { role: 'OWNER' }),
        withMoney(alvnasOwner, { role: 'OWNER' }),
      ]),
      row('project:ekobro', [
        withMoney(byNetwork, { role: 'OWNER' }),
        withMoney(byFederation, { role: 'OWNER', period: ['2012', '2014-06', null] }),
      ]),
      row('project:oppna-data-2', [
        withMoney(byGroup, { role: 'OWNER', money: [null, null, null, null, 'kommunerna gemensamt'], wording: 'kommunerna gemensamt' }),
      ]),
    ],
  },
  ...pagingCases('project:angbat', {
    total: 3,
    ascending: [albyFormal, albyOwner, alvnasOwner],
    descending: [alvnasOwner, albyOwner, albyFormal],
    after: { edge: albyOwner, ascending: [alvnasOwner], descending: [albyFormal] },
  }),
  ...pagingCases('project:ekobro', {
    total: 2,
    ascending: [byNetwork, byFederation],
    descending: [byFederation, byNetwork],
    after: { edge: byNetwork, ascending: [byFederation], descending: [] },
  }),
  ...starCases({ type: 'OWNS', parents: 'Project', others: 'Company', direction: 'in', columns: 'role', hasMoney: true }),
];
