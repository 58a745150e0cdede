import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withDetail } from '../../edges.ts';
import { beslutHamn, budget, plan, slutrapport } from '../../nodes.ts';
import { pagingCases } from '../../paging.ts';
import { starCases } from '../../star.ts';

const aboutHamnen = edge(beslutHamn, 'statement:concerns-document-beslut-hamn-municipality-alby', 'CONCERNS');
const issuedBudget = edge(budget, 'statement:issued-by-document-budget-2015-municipality-alby', 'ISSUED_BY');
const carriesOutPlan = edge(plan, 'statement:carried-out-by-document-plan-2014-municipality-alby', 'CARRIED_OUT_BY');
const issuedPlan = edge(plan, 'statement:issued-by-document-plan-2014-municipality-alby', 'ISSUED_BY');
const regionPlanConcerns = edge(plan, 'statement:concerns-document-plan-2014-region-nordan', 'CONCERNS');
const regionIssuedPlan = edge(plan, 'statement:issued-by-document-plan-2014-region-nordan', 'ISSUED_BY');
const universityIssued = edge(slutrapport, 'statement:issued-by-document-slutrapport-angbat-university-nordan', 'ISSUED_BY');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives a document once for each way it has to do with an actor, but not one that covers it',
    parameters: page({ ids: ['municipality:alby', 'region:nordan', 'university:nordan', 'municipality:ekby', 'municipality:saknas'] }),
    rows: [
      row('municipality:alby', [aboutHamnen, issuedBudget, carriesOutPlan, issuedPlan]),
      row('region:nordan', [regionPlanConcerns, regionIssuedPlan]),
      row('university:nordan', [universityIssued]),
      row('municipality:ekby', []),
    ],
  },
  {
    claim: 'gives and counts those of the types asked for',
    parameters: page({ ids: ['municipality:alby', 'region:nordan'], types: ['ISSUED_BY', 'CARRIED_OUT_BY'], total: true }),
    rows: [row('municipality:alby', [issuedBudget, carriesOutPlan, issuedPlan], 3), row('region:nordan', [regionIssuedPlan], 1)],
  },
  {
    claim: 'gives none of no types',
    parameters: page({ ids: ['municipality:alby'], types: [], total: true }),
    rows: [row('municipality:alby', [], 0)],
  },
  {
    claim: 'gives the detail without money',
    parameters: page({ ids: ['university:nordan'], detail: true }),
    rows: [row('university:nordan', [withDetail(universityIssued, {})])],
  },
  ...pagingCases('municipality:alby', {
    total: 4,
    ascending: [aboutHamnen, issuedBudget, carriesOutPlan, issuedPlan],
    descending: [issuedPlan, carriesOutPlan, issuedBudget, aboutHamnen],
    after: { edge: carriesOutPlan, ascending: [issuedPlan], descending: [issuedBudget, aboutHamnen] },
  }),
  ...starCases({ type: 'ISSUED_BY', parents: 'Municipality', others: 'Document', direction: 'in' }),
];
