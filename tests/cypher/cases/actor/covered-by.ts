import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { angbat, kommunforbundet, larling, ornAssociation, plan } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const byKommunforbundet = edge(kommunforbundet, null, 'statement:covers-federation-nordans-kommunforbund-municipality-alby', 'COVERS');
const byPlan = edge(plan, null, 'statement:covers-document-plan-2014-municipality-alby', 'COVERS');
const alvnasByAngbat = edge(angbat, null, 'statement:covers-project-angbat-municipality-alvnas', 'COVERS');
const uddbyByLarling = edge(larling, null, 'statement:covers-project-larling-municipality-uddby', 'COVERS');
const uddbyByOrn = edge(ornAssociation, null, 'statement:covers-association-orn-municipality-uddby', 'COVERS');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the documents, projects and actors that cover an actor',
    parameters: page({
      ids: ['municipality:alby', 'municipality:alvnas', 'municipality:uddby', 'municipality:ekby', 'municipality:saknas'],
    }),
    rows: [
      row('municipality:alby', [byKommunforbundet, byPlan]),
      row('municipality:alvnas', [alvnasByAngbat]),
      row('municipality:uddby', [uddbyByLarling, uddbyByOrn]),
      row('municipality:ekby', []),
    ],
  },
  {
    claim: 'gives a detail of nulls where a statement says no more',
    parameters: page({ ids: ['municipality:alby'], detail: true }),
    rows: [row('municipality:alby', [withMoney(byKommunforbundet, {}), withMoney(byPlan, {})])],
  },
  ...starCases({ type: 'COVERS', parents: 'Municipality', others: 'Project', direction: 'in', columns: 'role', hasMoney: true }),
];
