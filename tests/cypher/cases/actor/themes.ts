import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withDetail } from '../../edges.ts';
import { energi, ovningTheme, skola, turism } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const toSkola = edge(skola, 'statement:has-theme-company-orn-theme-skola', 'HAS_THEME');
const toOvning = edge(ovningTheme, 'statement:has-theme-company-orn-theme-ovning', 'HAS_THEME');
const universityEnergi = edge(energi, 'statement:has-theme-university-nordan-theme-energi', 'HAS_THEME');
const byalagetTurism = edge(turism, 'statement:has-theme-association-byalaget-theme-turism', 'HAS_THEME');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the themes of an actor, without those it puts first',
    parameters: page({ ids: ['company:orn', 'university:nordan', 'association:byalaget', 'region:nordan', 'company:saknas'] }),
    rows: [
      row('company:orn', [toSkola, toOvning]),
      row('university:nordan', [universityEnergi]),
      row('association:byalaget', [byalagetTurism]),
      row('region:nordan', []),
    ],
  },
  {
    claim: 'gives a detail of nulls where a statement says no more',
    parameters: page({ ids: ['company:orn'], detail: true }),
    rows: [row('company:orn', [withDetail(toSkola, {}), withDetail(toOvning, {})])],
  },
  ...starCases({ type: 'HAS_THEME', parents: 'Network', others: 'Theme', direction: 'out' }),
];
