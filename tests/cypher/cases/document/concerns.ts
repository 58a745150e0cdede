import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { alby, angbat, energi, oversattning, region } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const planEnergi = edge(energi, null, 'statement:concerns-document-plan-2014-theme-energi', 'CONCERNS');
const planRegion = edge(region, null, 'statement:concerns-document-plan-2014-region-nordan', 'CONCERNS');
const planAngbat = edge(angbat, null, 'statement:concerns-document-plan-2014-project-angbat', 'CONCERNS');
const beslutAlby = edge(alby, null, 'statement:concerns-document-beslut-hamn-municipality-alby', 'CONCERNS');
const rapportAngbat = edge(angbat, null, 'statement:concerns-document-slutrapport-angbat-project-angbat', 'CONCERNS');
const rapportTheme = edge(oversattning, null, 'statement:concerns-document-slutrapport-angbat-theme-oversattning', 'CONCERNS');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the actors, projects and themes that a document concerns',
    parameters: page({
      ids: ['document:plan-2014', 'document:beslut-hamn', 'document:slutrapport-angbat', 'document:budget-2015', 'document:saknas'],
    }),
    rows: [
      row('document:plan-2014', [planEnergi, planRegion, planAngbat]),
      row('document:beslut-hamn', [beslutAlby]),
      row('document:slutrapport-angbat', [rapportAngbat, rapportTheme]),
      row('document:budget-2015', []),
    ],
  },
  {
    claim: 'gives a detail of nulls where a statement says no more',
    parameters: page({ ids: ['document:beslut-hamn'], detail: true }),
    rows: [row('document:beslut-hamn', [withMoney(beslutAlby, {})])],
  },
  ...starCases({ type: 'CONCERNS', parents: 'Document', others: 'Project', direction: 'out', columns: 'role', hasMoney: true }),
];
