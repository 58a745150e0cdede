import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import {
  alby,
  albyNaringsliv,
  alvnas,
  alvnasNaringsliv,
  byalaget,
  ekby,
  ekbyNorra,
  kustfonden,
  lansstyrelsen,
  norrsamFederation,
  norrsamNetwork,
  odeborg,
  region,
  universitetet,
  zinkgruvan,
} from '../../nodes.ts';
import { pagingCases } from '../../paging.ts';
import { starCases } from '../../star.ts';

const aByalaget = edge(byalaget, 'INITIATOR', 'statement:partners-in-association-byalaget-project-angbat-initiator', 'PARTNERS_IN');
const aEkby = edge(ekby, 'PARTNER', 'statement:partners-in-municipality-ekby-project-angbat-partner', 'PARTNERS_IN');
const aEkbyNorra = edge(ekbyNorra, 'PARTNER', 'statement:partners-in-municipality-ekby-norra-project-angbat-partner', 'PARTNERS_IN');
const aCoFinancing = edge(kustfonden, 'FUNDER', 'statement:funds-fund-kustfonden-project-angbat-co-financing', 'FUNDS');
const aGrant = edge(kustfonden, 'FUNDER', 'statement:funds-fund-kustfonden-project-angbat-grant', 'FUNDS');
const aLansstyrelsen = edge(lansstyrelsen, 'STEERING', 'statement:partners-in-county-board-nordan-project-angbat-steering', 'PARTNERS_IN');
const aUniversity = edge(universitetet, 'IMPLEMENTER', 'statement:partners-in-university-nordan-project-angbat-implementer', 'PARTNERS_IN');
const aAlbyOffice = edge(albyNaringsliv, 'REFERENCE', 'statement:partners-in-unit-alby-naringsliv-project-angbat-reference', 'PARTNERS_IN');
const aAlvnasOffice = edge(
  alvnasNaringsliv,
  'REFERENCE',
  'statement:partners-in-unit-alvnas-naringsliv-project-angbat-reference',
  'PARTNERS_IN',
);
const aRegion = edge(region, 'APPLICANT', 'statement:partners-in-region-nordan-project-angbat-applicant', 'PARTNERS_IN');
const aZinkgruvan = edge(zinkgruvan, 'PARTNER', 'statement:partners-in-municipality-zinkgruvan-project-angbat-partner', 'PARTNERS_IN');
const albyFunds = edge(alby, 'FUNDER', 'statement:funds-municipality-alby-project-angbat', 'FUNDS');
const albyFormal = edge(alby, 'FORMAL_OWNER', 'statement:owns-municipality-alby-project-angbat-formal-owner', 'OWNS');
const albyOwns = edge(alby, 'OWNER', 'statement:owns-municipality-alby-project-angbat-owner', 'OWNS');
const albyLeads = edge(alby, 'LEAD', 'statement:partners-in-municipality-alby-project-angbat-lead', 'PARTNERS_IN');
const albySteers = edge(alby, 'STEERING', 'statement:partners-in-municipality-alby-project-angbat-steering', 'PARTNERS_IN');
const alvnasOwns = edge(alvnas, 'OWNER', 'statement:owns-municipality-alvnas-project-angbat', 'OWNS');
const alvnasPartner = edge(alvnas, 'PARTNER', 'statement:partners-in-municipality-alvnas-project-angbat-partner', 'PARTNERS_IN');
const aOdeborg = edge(odeborg, 'PARTICIPANT', 'statement:partners-in-municipality-odeborg-project-angbat-participant', 'PARTNERS_IN');

const beforeAlby = [
  aByalaget,
  aEkby,
  aEkbyNorra,
  aCoFinancing,
  aGrant,
  aLansstyrelsen,
  aUniversity,
  aAlbyOffice,
  aAlvnasOffice,
  aRegion,
  aZinkgruvan,
];

const ekobroNetwork = edge(norrsamNetwork, 'OWNER', 'statement:owns-1-network-norrsam-project-ekobro', 'OWNS');
const ekobroFederation = edge(norrsamFederation, 'OWNER', 'statement:owns-federation-norrsam-project-ekobro', 'OWNS');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the actors that own, fund or take part in a project, once for each, without the programmes',
    parameters: page({ ids: ['project:angbat', 'project:ekobro', 'project:ensam', 'project:saknas'] }),
    rows: [
      row('project:angbat', [...beforeAlby, albyFunds, albyFormal, albyOwns, albyLeads, albySteers, alvnasOwns, alvnasPartner, aOdeborg]),
      row('project:ekobro', [ekobroNetwork, ekobroFederation]),
      row('project:ensam', []),
    ],
  },
  {
    claim: 'gives and counts those with the roles asked for, over all three types',
    parameters: page({ ids: ['project:angbat', 'project:ekobro'], roles: ['OWNER', 'FUNDER', 'STEERING'], total: true }),
    rows: [
      row('project:angbat', [aCoFinancing, aGrant, aLansstyrelsen, albyFunds, albyOwns, albySteers, alvnasOwns], 7),
      row('project:ekobro', [ekobroNetwork, ekobroFederation], 2),
    ],
  },
  {
    claim: 'gives money, start and reasoning in the detail',
    parameters: page({ ids: ['project:angbat'], roles: ['FORMAL_OWNER', 'APPLICANT', 'PARTNER'], detail: true }),
    rows: [
      row('project:angbat', [
        withMoney(aEkby, { role: 'PARTNER' }),
        withMoney(aEkbyNorra, { role: 'PARTNER' }),
        withMoney(aRegion, { role: 'APPLICANT', period: ['2013-11-30', null, null] }),
        withMoney(aZinkgruvan, { role: 'PARTNER', money: [3300000, 'SEK', null, null, null] }),
        withMoney(albyFormal, { role: 'FORMAL_OWNER', isStated: false, reasoning: 'short name resolved to the municipality' }),
        withMoney(alvnasPartner, { role: 'PARTNER' }),
      ]),
    ],
  },
  ...pagingCases('project:angbat', {
    filter: { roles: ['OWNER', 'FUNDER', 'FORMAL_OWNER'] },
    total: 6,
    ascending: [aCoFinancing, aGrant, albyFunds, albyFormal, albyOwns, alvnasOwns],
    descending: [alvnasOwns, albyOwns, albyFormal, albyFunds, aGrant, aCoFinancing],
    after: { edge: albyFormal, ascending: [albyOwns, alvnasOwns], descending: [albyFunds, aGrant, aCoFinancing] },
  }),
  ...starCases({ type: 'FUNDS', parents: 'Project', others: 'Fund', direction: 'in', columns: 'role', hasMoney: true }),
];
