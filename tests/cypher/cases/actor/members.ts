import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import {
  alby,
  alvnas,
  ekby,
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

const aUniversity = edge(universitetet, 'PARTICIPANT', 'statement:member-of-university-nordan-cooperation-body-alvsamverkan', 'MEMBER_OF');
const aNetwork = edge(norrsamNetwork, 'MEMBER', 'statement:member-of-1-network-norrsam-cooperation-body-alvsamverkan', 'MEMBER_OF');
const aFederation = edge(norrsamFederation, 'MEMBER', 'statement:member-of-federation-norrsam-cooperation-body-alvsamverkan', 'MEMBER_OF');
const aRegion = edge(region, 'REFERENCE', 'statement:member-of-region-nordan-cooperation-body-alvsamverkan', 'MEMBER_OF');
const aMember = edge(alby, 'MEMBER', 'statement:member-of-municipality-alby-cooperation-body-alvsamverkan-member', 'MEMBER_OF');
const aSteering = edge(alby, 'STEERING', 'statement:member-of-municipality-alby-cooperation-body-alvsamverkan-steering', 'MEMBER_OF');

const kZinkgruvan = edge(zinkgruvan, 'MEMBER', 'statement:member-of-municipality-zinkgruvan-federation-nordans-kommunforbund', 'MEMBER_OF');
const kAlby = edge(alby, 'MEMBER', 'statement:member-of-municipality-alby-federation-nordans-kommunforbund', 'MEMBER_OF');
const kAlvnas = edge(alvnas, 'MEMBER', 'statement:member-of-municipality-alvnas-federation-nordans-kommunforbund', 'MEMBER_OF');
const kOdeborg = edge(odeborg, 'MEMBER', 'statement:member-of-municipality-odeborg-federation-nordans-kommunforbund', 'MEMBER_OF');

const gEkby = edge(ekby, 'MEMBER', 'statement:member-of-municipality-ekby-group-nordans-kommuner', 'MEMBER_OF');
const gAlby = edge(alby, 'MEMBER', 'statement:member-of-municipality-alby-group-nordans-kommuner', 'MEMBER_OF');
const gAlvnas = edge(alvnas, 'MEMBER', 'statement:member-of-municipality-alvnas-group-nordans-kommuner', 'MEMBER_OF');

const nLansstyrelsen = edge(lansstyrelsen, null, 'statement:member-of-county-board-nordan-network-norrsam', 'MEMBER_OF');
const nOdeborg = edge(odeborg, 'MEMBER', 'statement:member-of-municipality-odeborg-network-norrsam', 'MEMBER_OF');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the members of each body by name, å ä ö last and in that order',
    parameters: page({ ids: ['federation:nordans-kommunforbund', 'group:nordans-kommuner', 'federation:norrsam', 'federation:saknas'] }),
    rows: [
      row('federation:nordans-kommunforbund', [kZinkgruvan, kAlby, kAlvnas, kOdeborg]),
      row('group:nordans-kommuner', [gEkby, gAlby, gAlvnas]),
      row('federation:norrsam', []),
    ],
  },
  {
    claim: 'gives and counts those with the roles asked for, not those without one',
    parameters: page({ ids: ['cooperation-body:alvsamverkan', 'network:norrsam'], roles: ['MEMBER', 'REFERENCE'], total: true }),
    rows: [row('cooperation-body:alvsamverkan', [aNetwork, aFederation, aRegion, aMember], 4), row('network:norrsam', [nOdeborg], 1)],
  },
  {
    claim: 'gives and counts those of the kinds asked for',
    parameters: page({
      ids: ['cooperation-body:alvsamverkan', 'network:norrsam'],
      kinds: ['MUNICIPALITY', 'REGION', 'COUNTY_BOARD'],
      total: true,
    }),
    rows: [row('cooperation-body:alvsamverkan', [aRegion, aMember, aSteering], 3), row('network:norrsam', [nLansstyrelsen, nOdeborg], 2)],
  },
  {
    claim: 'gives and counts those that fit both role and kind',
    parameters: page({ ids: ['cooperation-body:alvsamverkan'], roles: ['STEERING'], kinds: ['MUNICIPALITY'], total: true }),
    rows: [row('cooperation-body:alvsamverkan', [aSteering], 1)],
  },
  {
    claim: 'gives status, period and reasoning of a membership in its detail',
    parameters: page({ ids: ['federation:nordans-kommunforbund', 'group:nordans-kommuner', 'network:norrsam'], detail: true }),
    rows: [
      row('federation:nordans-kommunforbund', [
        withMoney(kZinkgruvan, { role: 'MEMBER', status: 'PROPOSED' }),
        withMoney(kAlby, { role: 'MEMBER', period: ['1998', null, null] }),
        withMoney(kAlvnas, { role: 'MEMBER' }),
        withMoney(kOdeborg, { role: 'MEMBER', period: [null, '2020-01', null] }),
      ]),
      row('group:nordans-kommuner', [
        withMoney(gEkby, { role: 'MEMBER', isStated: false, reasoning: 'member by another list' }),
        withMoney(gAlby, { role: 'MEMBER', isStated: false, reasoning: 'member by another list' }),
        withMoney(gAlvnas, { role: 'MEMBER', isStated: false, reasoning: 'member by another list' }),
      ]),
      row('network:norrsam', [
        withMoney(nLansstyrelsen, {}),
        withMoney(nOdeborg, { role: 'MEMBER', period: ['2001-05', '2009-12-31', 'några år'] }),
      ]),
    ],
  },
  ...pagingCases('cooperation-body:alvsamverkan', {
    total: 6,
    ascending: [aUniversity, aNetwork, aFederation, aRegion, aMember, aSteering],
    descending: [aSteering, aMember, aRegion, aFederation, aNetwork, aUniversity],
    after: { edge: aNetwork, ascending: [aFederation, aRegion, aMember, aSteering], descending: [aUniversity] },
  }),
  ...pagingCases('cooperation-body:alvsamverkan', {
    filter: { roles: ['MEMBER', 'STEERING'], kinds: ['MUNICIPALITY'] },
    total: 2,
    ascending: [aMember, aSteering],
    descending: [aSteering, aMember],
    after: { edge: aMember, ascending: [aSteering], descending: [] },
  }),
  ...starCases({ type: 'MEMBER_OF', parents: 'Federation', others: 'Municipality', direction: 'in', columns: 'role', hasMoney: true }),
];
