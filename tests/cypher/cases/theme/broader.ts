import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withDetail } from '../../edges.ts';
import { energi, fornybarEnergi, industri, skola } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const vindkraftFornybar = edge(fornybarEnergi, 'statement:broader-theme-vindkraft-theme-fornybar-energi', 'BROADER');
const vindkraftIndustri = edge(industri, 'statement:broader-theme-vindkraft-theme-industri', 'BROADER');
const fornybarEnergiEnergi = edge(energi, 'statement:broader-theme-fornybar-energi-theme-energi', 'BROADER');
const ovningSkola = edge(skola, 'statement:broader-theme-ovning-theme-skola', 'BROADER');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the themes straight above a theme',
    parameters: page({ ids: ['theme:vindkraft', 'theme:fornybar-energi', 'theme:ovning', 'theme:energi', 'theme:saknas'] }),
    rows: [
      row('theme:vindkraft', [vindkraftFornybar, vindkraftIndustri]),
      row('theme:fornybar-energi', [fornybarEnergiEnergi]),
      row('theme:ovning', [ovningSkola]),
      row('theme:energi', []),
    ],
  },
  {
    claim: 'gives the reasoning in the detail',
    parameters: page({ ids: ['theme:vindkraft'], detail: true }),
    rows: [
      row('theme:vindkraft', [
        withDetail(vindkraftFornybar, {}),
        withDetail(vindkraftIndustri, { isStated: false, reasoning: 'by its name' }),
      ]),
    ],
  },
  ...starCases({ type: 'BROADER', parents: 'Theme', others: 'Theme', direction: 'out' }),
];
