import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withDetail } from '../../edges.ts';
import { fornybarEnergi, musikskola, ovningTheme, vindkraft } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const skolaMusikskola = edge(musikskola, 'statement:broader-theme-musikskola-theme-skola', 'BROADER');
const skolaOvning = edge(ovningTheme, 'statement:broader-theme-ovning-theme-skola', 'BROADER');
const energiFornybar = edge(fornybarEnergi, 'statement:broader-theme-fornybar-energi-theme-energi', 'BROADER');
const fornybarVindkraft = edge(vindkraft, 'statement:broader-theme-vindkraft-theme-fornybar-energi', 'BROADER');
const industriVindkraft = edge(vindkraft, 'statement:broader-theme-vindkraft-theme-industri', 'BROADER');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the themes straight below a theme',
    parameters: page({ ids: ['theme:skola', 'theme:energi', 'theme:fornybar-energi', 'theme:vindkraft', 'theme:saknas'] }),
    rows: [
      row('theme:skola', [skolaMusikskola, skolaOvning]),
      row('theme:energi', [energiFornybar]),
      row('theme:fornybar-energi', [fornybarVindkraft]),
      row('theme:vindkraft', []),
    ],
  },
  {
    claim: 'gives the reasoning in the detail',
    parameters: page({ ids: ['theme:industri'], detail: true }),
    rows: [row('theme:industri', [withDetail(industriVindkraft, { isStated: false, reasoning: 'by its name' })])],
  },
  ...starCases({ type: 'BROADER', parents: 'Theme', others: 'Theme', direction: 'in' }),
];
