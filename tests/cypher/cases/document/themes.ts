import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withDetail } from '../../edges.ts';
import { energi, ovningTheme, skola, turism } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const skolplanSkola = edge(skola, 'statement:has-theme-document-skolplan-theme-skola', 'HAS_THEME');
const skolplanOvning = edge(ovningTheme, 'statement:has-theme-document-skolplan-theme-ovning', 'HAS_THEME');
const planTurism = edge(turism, 'statement:has-theme-document-plan-2014-theme-turism', 'HAS_THEME');
const strategiEnergi = edge(energi, 'statement:has-theme-document-energistrategi-theme-energi', 'HAS_THEME');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the themes of a document, without those it only concerns',
    parameters: page({
      ids: ['document:skolplan', 'document:plan-2014', 'document:energistrategi', 'document:slutrapport-angbat', 'document:saknas'],
    }),
    rows: [
      row('document:skolplan', [skolplanSkola, skolplanOvning]),
      row('document:plan-2014', [planTurism]),
      row('document:energistrategi', [strategiEnergi]),
      row('document:slutrapport-angbat', []),
    ],
  },
  {
    claim: 'gives the reasoning in the detail',
    parameters: page({ ids: ['document:skolplan'], detail: true }),
    rows: [
      row('document:skolplan', [withDetail(skolplanSkola, { isStated: false, reasoning: 'by its title' }), withDetail(skolplanOvning, {})]),
    ],
  },
  ...starCases({ type: 'HAS_THEME', parents: 'Document', others: 'Theme', direction: 'out' }),
];
