import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withDetail } from '../../edges.ts';
import { plan, skolplan, slutrapport } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const byPlan = edge(plan, 'statement:concerns-document-plan-2014-project-angbat', 'CONCERNS');
const byRapport = edge(slutrapport, 'statement:concerns-document-slutrapport-angbat-project-angbat', 'CONCERNS');
const larlingBySkolplan = edge(skolplan, 'statement:concerns-document-skolplan-project-larling', 'CONCERNS');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the documents that concern a project',
    parameters: page({ ids: ['project:angbat', 'project:larling', 'project:cafe', 'project:saknas'] }),
    rows: [row('project:angbat', [byPlan, byRapport]), row('project:larling', [larlingBySkolplan]), row('project:cafe', [])],
  },
  {
    claim: 'gives a detail of nulls where a statement says no more',
    parameters: page({ ids: ['project:larling'], detail: true }),
    rows: [row('project:larling', [withDetail(larlingBySkolplan, {})])],
  },
  ...starCases({ type: 'CONCERNS', parents: 'Project', others: 'Document', direction: 'in' }),
];
