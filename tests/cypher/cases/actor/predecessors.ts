import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { landsting, ornAssociation, ornCompany } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const toAssociation = edge(ornAssociation, null, 'statement:succeeds-company-as-association-orn', 'SUCCEEDS');
const toCompany = edge(ornCompany, null, 'statement:succeeds-company-as-company-orn', 'SUCCEEDS');
const ofKommunforbundet = edge(landsting, null, 'statement:succeeds-federation-nordans-kommunforbund-region-nordans-landsting', 'SUCCEEDS');
const ofRegion = edge(landsting, null, 'statement:succeeds-region-nordan-region-nordans-landsting', 'SUCCEEDS');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the actors that an actor comes after',
    parameters: page({
      ids: ['company:as', 'federation:nordans-kommunforbund', 'region:nordan', 'region:nordans-landsting', 'region:saknas'],
    }),
    rows: [
      row('company:as', [toAssociation, toCompany]),
      row('federation:nordans-kommunforbund', [ofKommunforbundet]),
      row('region:nordan', [ofRegion]),
      row('region:nordans-landsting', []),
    ],
  },
  {
    claim: 'gives the day and the reasoning of a succession in its detail',
    parameters: page({ ids: ['federation:nordans-kommunforbund', 'region:nordan'], detail: true }),
    rows: [
      row('federation:nordans-kommunforbund', [withMoney(ofKommunforbundet, { isStated: false, reasoning: 'took over its tasks' })]),
      row('region:nordan', [withMoney(ofRegion, { period: ['2012-01-01', null, null] })]),
    ],
  },
  ...starCases({ type: 'SUCCEEDS', parents: 'Region', others: 'Region', direction: 'out', columns: 'role', hasMoney: true }),
];
