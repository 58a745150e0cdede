import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { byalaget, norrsamFederation, norrsamNetwork, ornCompany, universitetet } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const energiUniversity = edge(universitetet, null, 'statement:has-theme-university-nordan-theme-energi', 'HAS_THEME');
const energiFederation = edge(norrsamFederation, null, 'statement:has-theme-federation-norrsam-theme-energi', 'HAS_THEME');
const energiNetwork = edge(norrsamNetwork, null, 'statement:has-theme-network-norrsam-theme-energi', 'HAS_THEME');
const turismByalaget = edge(byalaget, null, 'statement:has-theme-association-byalaget-theme-turism', 'HAS_THEME');
const skolaOrn = edge(ornCompany, null, 'statement:has-theme-company-orn-theme-skola', 'HAS_THEME');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the actors with a theme, without its projects and documents',
    parameters: page({ ids: ['theme:energi', 'theme:turism', 'theme:skola', 'theme:oversattning', 'theme:saknas'] }),
    rows: [
      row('theme:energi', [energiUniversity, energiFederation, energiNetwork]),
      row('theme:turism', [turismByalaget]),
      row('theme:skola', [skolaOrn]),
      row('theme:oversattning', []),
    ],
  },
  {
    claim: 'gives a detail of nulls where a statement says no more',
    parameters: page({ ids: ['theme:turism'], detail: true }),
    rows: [row('theme:turism', [withMoney(turismByalaget, {})])],
  },
  ...starCases({ type: 'HAS_THEME', parents: 'Theme', others: 'Association', direction: 'in', columns: 'role', hasMoney: true }),
];
