import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { alvsamverkan, kommunforbundet, nordansKommuner, norrsamNetwork } from '../../nodes.ts';
import { pagingCases } from '../../paging.ts';
import { starCases } from '../../star.ts';

const toKommunforbundet = edge(
  kommunforbundet,
  'MEMBER',
  'statement:member-of-municipality-alby-federation-nordans-kommunforbund',
  'MEMBER_OF',
);
const toGroup = edge(nordansKommuner, 'MEMBER', 'statement:member-of-municipality-alby-group-nordans-kommuner', 'MEMBER_OF');
const asMember = edge(alvsamverkan, 'MEMBER', 'statement:member-of-municipality-alby-cooperation-body-alvsamverkan-member', 'MEMBER_OF');
const asSteering = edge(
  alvsamverkan,
  'STEERING',
  'statement:member-of-municipality-alby-cooperation-body-alvsamverkan-steering',
  'MEMBER_OF',
);
const ofRegion = edge(alvsamverkan, 'REFERENCE', 'statement:member-of-region-nordan-cooperation-body-alvsamverkan', 'MEMBER_OF');
const withoutRole = edge(norrsamNetwork, null, 'statement:member-of-county-board-nordan-network-norrsam', 'MEMBER_OF');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the bodies that an actor is a member of, once for each role',
    parameters: page({ ids: ['municipality:alby', 'region:nordan', 'county-board:nordan', 'company:ecoteck', 'municipality:saknas'] }),
    rows: [
      row('municipality:alby', [toKommunforbundet, toGroup, asMember, asSteering]),
      row('region:nordan', [ofRegion]),
      row('county-board:nordan', [withoutRole]),
      row('company:ecoteck', []),
    ],
  },
  {
    claim: 'gives and counts those with the roles asked for, not those without one',
    parameters: page({
      ids: ['municipality:alby', 'region:nordan', 'county-board:nordan'],
      roles: ['STEERING', 'REFERENCE'],
      total: true,
    }),
    rows: [row('municipality:alby', [asSteering], 1), row('region:nordan', [ofRegion], 1), row('county-board:nordan', [], 0)],
  },
  {
    claim: 'gives the start and the reasoning of a membership in its detail',
    parameters: page({ ids: ['municipality:alby'], roles: ['MEMBER'], detail: true }),
    rows: [
      row('municipality:alby', [
        withMoney(toKommunforbundet, { role: 'MEMBER', period: ['1998', null, null] }),
        withMoney(toGroup, { role: 'MEMBER', isStated: false, reasoning: 'member by another list' }),
        withMoney(asMember, { role: 'MEMBER' }),
      ]),
    ],
  },
  ...pagingCases('municipality:alby', {
    total: 4,
    ascending: [toKommunforbundet, toGroup, asMember, asSteering],
    descending: [asSteering, asMember, toGroup, toKommunforbundet],
    after: { edge: asMember, ascending: [asSteering], descending: [toGroup, toKommunforbundet] },
  }),
  ...starCases({ type: 'MEMBER_OF', parents: 'Municipality', others: 'Network', direction: 'out', columns: 'role', hasMoney: true }),
];
