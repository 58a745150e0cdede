import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withDetail } from '../../edges.ts';
import { alv, kust } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const underKust = edge(kust, 'statement:under-project-angbat-programme-kust', 'UNDER');
const underAlv = edge(alv, 'statement:under-project-angbat-programme-alv', 'UNDER');
const cafeKust = edge(kust, 'statement:under-project-cafe-programme-kust', 'UNDER');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the programmes that a project is under, without those that only fund it',
    parameters: page({ ids: ['project:angbat', 'project:cafe', 'project:larling', 'project:saknas'] }),
    rows: [row('project:angbat', [underKust, underAlv]), row('project:cafe', [cafeKust]), row('project:larling', [])],
  },
  {
    claim: 'gives the reasoning in the detail',
    parameters: page({ ids: ['project:angbat'], detail: true }),
    rows: [row('project:angbat', [withDetail(underKust, {}), withDetail(underAlv, { isStated: false, reasoning: 'by its place' })])],
  },
  ...starCases({ type: 'UNDER', parents: 'Project', others: 'Programme', direction: 'out' }),
];
