import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { alby, region, universitetet } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const planByRegion = edge(region, null, 'statement:issued-by-document-plan-2014-region-nordan', 'ISSUED_BY');
const planByAlby = edge(alby, null, 'statement:issued-by-document-plan-2014-municipality-alby', 'ISSUED_BY');
const budgetByAlby = edge(alby, null, 'statement:issued-by-document-budget-2015-municipality-alby', 'ISSUED_BY');
const rapportByUniversity = edge(universitetet, null, 'statement:issued-by-document-slutrapport-angbat-university-nordan', 'ISSUED_BY');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the actors that issued a document',
    parameters: page({
      ids: ['document:plan-2014', 'document:budget-2015', 'document:slutrapport-angbat', 'document:anslag', 'document:saknas'],
    }),
    rows: [
      row('document:plan-2014', [planByRegion, planByAlby]),
      row('document:budget-2015', [budgetByAlby]),
      row('document:slutrapport-angbat', [rapportByUniversity]),
      row('document:anslag', []),
    ],
  },
  {
    claim: 'gives a detail of nulls where a statement says no more',
    parameters: page({ ids: ['document:budget-2015'], detail: true }),
    rows: [row('document:budget-2015', [withMoney(budgetByAlby, {})])],
  },
  ...starCases({ type: 'ISSUED_BY', parents: 'Document', others: 'Region', direction: 'out', columns: 'role', hasMoney: true }),
];
