import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withDetail } from '../../edges.ts';
import { energi, fornybarEnergi, turism } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const toEnergi = edge(energi, 'statement:has-theme-project-angbat-theme-energi', 'HAS_THEME');
const toTurism = edge(turism, 'statement:has-theme-project-angbat-theme-turism', 'HAS_THEME');
const renAlvEnergi = edge(energi, 'statement:has-theme-project-ren-alv-theme-energi', 'HAS_THEME');
const renAlvFornybar = edge(fornybarEnergi, 'statement:has-theme-project-ren-alv-theme-fornybar-energi', 'HAS_THEME');
const cafeTurism = edge(turism, 'statement:has-theme-project-cafe-theme-turism', 'HAS_THEME');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the themes of a project',
    parameters: page({ ids: ['project:angbat', 'project:ren-alv', 'project:cafe', 'project:zebra', 'project:saknas'] }),
    rows: [
      row('project:angbat', [toEnergi, toTurism]),
      row('project:ren-alv', [renAlvEnergi, renAlvFornybar]),
      row('project:cafe', [cafeTurism]),
      row('project:zebra', []),
    ],
  },
  {
    claim: 'gives a detail of nulls where a statement says no more',
    parameters: page({ ids: ['project:cafe'], detail: true }),
    rows: [row('project:cafe', [withDetail(cafeTurism, {})])],
  },
  ...starCases({ type: 'HAS_THEME', parents: 'Project', others: 'Theme', direction: 'out' }),
];
