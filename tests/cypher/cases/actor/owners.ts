import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { alby, odeborg, region, uddby } from '../../nodes.ts';
import { pagingCases } from '../../paging.ts';
import { starCases } from '../../star.ts';

const byRegion = edge(region, 'OWNER', 'statement:owns-region-nordan-company-ecoteck', 'OWNS');
const byAlby = edge(alby, 'OWNER', 'statement:owns-municipality-alby-company-ecoteck', 'OWNS');
const byOdeborg = edge(odeborg, 'OWNER', 'statement:owns-municipality-odeborg-company-ecoteck', 'OWNS');
const formal = edge(uddby, 'FORMAL_OWNER', 'statement:owns-municipality-uddby-company-orn-formal-owner', 'OWNS');
const owner = edge(uddby, 'OWNER', 'statement:owns-municipality-uddby-company-orn-owner', 'OWNS');
const ofAs = edge(uddby, 'OWNER', 'statement:owns-municipality-uddby-company-as', 'OWNS');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the actors that own an actor, once for each role',
    parameters: page({ ids: ['company:ecoteck', 'company:orn', 'company:as', 'municipality:alby', 'company:saknas'] }),
    rows: [
      row('company:ecoteck', [byRegion, byAlby, byOdeborg]),
      row('company:orn', [formal, owner]),
      row('company:as', [ofAs]),
      row('municipality:alby', []),
    ],
  },
  {
    claim: 'gives each share, and null where none is stated',
    parameters: page({ ids: ['company:ecoteck'], detail: true }),
    rows: [
      row('company:ecoteck', [
        withMoney(byRegion, { role: 'OWNER' }),
        withMoney(byAlby, { role: 'OWNER', share: 0.25, money: [null, null, null, null, 'en fjärdedel'], wording: 'en fjärdedel' }),
        withMoney(byOdeborg, { role: 'OWNER', share: 0.5 }),
      ]),
    ],
  },
  ...pagingCases('company:ecoteck', {
    total: 3,
    ascending: [byRegion, byAlby, byOdeborg],
    descending: [byOdeborg, byAlby, byRegion],
    after: { edge: byAlby, ascending: [byOdeborg], descending: [byRegion] },
  }),
  ...pagingCases('company:orn', {
    total: 2,
    ascending: [formal, owner],
    descending: [owner, formal],
    after: { edge: owner, ascending: [], descending: [formal] },
  }),
  ...starCases({ type: 'OWNS', parents: 'Company', others: 'Municipality', direction: 'in', columns: 'role', hasMoney: true }),
];
