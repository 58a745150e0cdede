import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { asAb, kommunforbundet, region } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const byKommunforbundet = edge(
  kommunforbundet,
  null,
  'statement:succeeds-federation-nordans-kommunforbund-region-nordans-landsting',
  'SUCCEEDS',
);
const byRegion = edge(region, null, 'statement:succeeds-region-nordan-region-nordans-landsting', 'SUCCEEDS');
const ofAssociation = edge(asAb, null, 'statement:succeeds-company-as-association-orn', 'SUCCEEDS');
const ofCompany = edge(asAb, null, 'statement:succeeds-company-as-company-orn', 'SUCCEEDS');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the actors that come after an actor',
    parameters: page({ ids: ['region:nordans-landsting', 'association:orn', 'company:orn', 'region:nordan', 'region:saknas'] }),
    rows: [
      row('region:nordans-landsting', [byKommunforbundet, byRegion]),
      row('association:orn', [ofAssociation]),
      row('company:orn', [ofCompany]),
      row('region:nordan', []),
    ],
  },
  {
    claim: 'gives the day and the reasoning of a succession in its detail',
    parameters: page({ ids: ['region:nordans-landsting'], detail: true }),
    rows: [
      row('region:nordans-landsting', [
        withMoney(byKommunforbundet, { isStated: false, reasoning: 'took over its tasks' }),
        withMoney(byRegion, { period: ['2012-01-01', null, null] }),
      ]),
    ],
  },
  ...starCases({ type: 'SUCCEEDS', parents: 'Group', others: 'Region', direction: 'in', columns: 'role', hasMoney: true }),
];
