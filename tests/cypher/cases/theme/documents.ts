import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withDetail } from '../../edges.ts';
import { energistrategi, plan, skolplan, slutrapport } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const strategiConcerns = edge(energistrategi, 'statement:concerns-document-energistrategi-theme-energi', 'CONCERNS');
const strategiHasTheme = edge(energistrategi, 'statement:has-theme-document-energistrategi-theme-energi', 'HAS_THEME');
const planConcerns = edge(plan, 'statement:concerns-document-plan-2014-theme-energi', 'CONCERNS');
const turismPlan = edge(plan, 'statement:has-theme-document-plan-2014-theme-turism', 'HAS_THEME');
const oversattningRapport = edge(slutrapport, 'statement:concerns-document-slutrapport-angbat-theme-oversattning', 'CONCERNS');
const skolaSkolplan = edge(skolplan, 'statement:has-theme-document-skolplan-theme-skola', 'HAS_THEME');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the documents that have a theme or concern it, once for each, without its actors and projects',
    parameters: page({ ids: ['theme:energi', 'theme:turism', 'theme:oversattning', 'theme:industri', 'theme:saknas'], total: true }),
    rows: [
      row('theme:energi', [strategiConcerns, strategiHasTheme, planConcerns], 3),
      row('theme:turism', [turismPlan], 1),
      row('theme:oversattning', [oversattningRapport], 1),
      row('theme:industri', []),
    ],
  },
  {
    claim: 'gives the reasoning in the detail',
    parameters: page({ ids: ['theme:skola'], detail: true }),
    rows: [row('theme:skola', [withDetail(skolaSkolplan, { isStated: false, reasoning: 'by its title' })])],
  },
  ...starCases({ type: 'CONCERNS', parents: 'Theme', others: 'Document', direction: 'in' }),
];
