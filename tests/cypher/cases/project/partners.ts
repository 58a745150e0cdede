import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney, type Edge } from '../../edges.ts';
import {
  alby,
  albyNaringsliv,
  alvnas,
  alvnasNaringsliv,
  byalaget,
  ecoteck,
  ekby,
  ekbyNorra,
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
const albyLeads = edge(alby, 'LEAD', 'statement:partners-in-municipality-alby-project-angbat-lead', 'PARTNERS_IN');
const albySteers = edge(alby, 'STEERING', 'statement:partners-in-municipality-alby-project-angbat-steering', 'PARTNERS_IN');
const aAlvnas = edge(alvnas, 'PARTNER', 'statement:partners-in-municipality-alvnas-project-angbat-partner', 'PARTNERS_IN');
const aOdeborg = edge(odeborg, 'PARTICIPANT', 'statement:partners-in-municipality-odeborg-project-angbat-participant', 'PARTNERS_IN');

const zebraEcoteck = edge(ecoteck, 'IMPLEMENTER', 'statement:partners-in-company-ecoteck-project-zebra', 'PARTNERS_IN');
const zebraFederation = edge(norrsamFederation, 'PARTNER', 'statement:partners-in-federation-norrsam-project-zebra', 'PARTNERS_IN');
const zebraNetwork = edge(norrsamNetwork, 'PARTNER', 'statement:partners-in-network-norrsam-project-zebra', 'PARTNERS_IN');

const cafeEkby = edge(ekby, 'LEAD', 'statement:partners-in-municipality-ekby-project-cafe', 'PARTNERS_IN');
const cafeEkbyNorra = edge(ekbyNorra, 'APPLICANT', 'statement:partners-in-municipality-ekby-norra-project-cafe', 'PARTNERS_IN');

const dataUniversity = edge(universitetet, 'LEAD', 'statement:partners-in-university-nordan-project-oppna-data', 'PARTNERS_IN');
const dataAlby = edge(alby, 'PARTNER', 'statement:partners-in-municipality-alby-project-oppna-data', 'PARTNERS_IN');

const given: readonly ContractCase[] = [
  {
    claim: 'gives all that take part in a project, a to z and then å ä ö, once for each role',
    parameters: page({ ids: ['project:angbat', 'project:zebra', 'project:cafe', 'project:ekobro', 'project:saknas'] }),
    rows: [
      row('project:angbat', [
        aByalaget,
        aEkby,
        aEkbyNorra,
        aLansstyrelsen,
        aUniversity,
        aAlbyOffice,
        aAlvnasOffice,
        aRegion,
        aZinkgruvan,
        albyLeads,
        albySteers,
        aAlvnas,
        aOdeborg,
      ]),
      row('project:zebra', [zebraEcoteck, zebraFederation, zebraNetwork]),
      row('project:cafe', [cafeEkby, cafeEkbyNorra]),
      row('project:ekobro', []),
    ],
  },
  {
    claim: 'gives and counts those with the roles asked for',
    parameters: page({ ids: ['project:angbat', 'project:cafe', 'project:zebra'], roles: ['LEAD', 'STEERING'], total: true }),
    rows: [
      row('project:angbat', [aLansstyrelsen, albyLeads, albySteers], 3),
      row('project:cafe', [cafeEkby], 1),
      row('project:zebra', [], 0),
    ],
  },
  {
    claim: "gives a partner's own budget, start, reasoning and the words for a period in the detail",
    parameters: page({ ids: ['project:angbat', 'project:oppna-data'], roles: ['APPLICANT', 'REFERENCE', 'PARTNER', 'LEAD'], detail: true }),
    rows: [
      row('project:angbat', [
        withMoney(aEkby, { role: 'PARTNER' }),
        withMoney(aEkbyNorra, { role: 'PARTNER' }),
        withMoney(aAlbyOffice, { role: 'REFERENCE', isStated: false, reasoning: 'office named without its municipality' }),
        withMoney(aAlvnasOffice, { role: 'REFERENCE', isStated: false, reasoning: 'office named without its municipality' }),
        withMoney(aRegion, { role: 'APPLICANT', period: ['2013-11-30', null, null] }),
        withMoney(aZinkgruvan, { role: 'PARTNER', money: [3300000, 'SEK', null, null, null] }),
        withMoney(albyLeads, { role: 'LEAD' }),
        withMoney(aAlvnas, { role: 'PARTNER' }),
      ]),
      row('project:oppna-data', [
        withMoney(dataUniversity, { role: 'LEAD', period: [null, null, 'under hela projekttiden'] }),
        withMoney(dataAlby, { role: 'PARTNER' }),
      ]),
    ],
  },
  ...pagingCases('project:zebra', {
    total: 3,
    ascending: [zebraEcoteck, zebraFederation, zebraNetwork],
    descending: [zebraNetwork, zebraFederation, zebraEcoteck],
    after: { edge: zebraFederation, ascending: [zebraNetwork], descending: [zebraEcoteck] },
  }),
  ...pagingCases('project:angbat', {
    filter: { roles: ['PARTNER'] },
    total: 4,
    ascending: [aEkby, aEkbyNorra, aZinkgruvan, aAlvnas],
    descending: [aAlvnas, aZinkgruvan, aEkbyNorra, aEkby],
    after: { edge: aEkby, ascending: [aEkbyNorra, aZinkgruvan, aAlvnas], descending: [] },
  }),
  ...starCases({ type: 'PARTNERS_IN', parents: 'Project', others: 'Unit', direction: 'in', columns: 'role', hasMoney: true }),
];

/** A case of edges alone as this statement has them: each has a place for the number of the actor's projects, which isn't asked for. */
function withoutProjectTotals({ parameters, rows, ...others }: ContractCase): ContractCase {
  return {
    ...others,
    parameters: { ...parameters, filter: { ...Object(parameters['filter']), projectTotal: false } },
    rows: rows.map(([parent, total, edges]) => [parent, total, (edges as Edge[]).map((one) => [...one, null])]),
  };
}

export const cases: readonly ContractCase[] = [
  ...given.map(withoutProjectTotals),
  {
    claim:
      'gives the number of projects that each actor owns, funds or takes part in, once for each role, without the actors it owns or funds',
    parameters: page({ ids: ['project:oppna-data'], projectTotal: true }),
    rows: [
      row('project:oppna-data', [
        [...dataUniversity, 2],
        [...dataAlby, 7],
      ]),
    ],
  },
];
