import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { alvnas, ekbyNorra, uddby } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const toEkbyNorra = edge(ekbyNorra, null, 'statement:covers-project-angbat-municipality-ekby-norra', 'COVERS');
const toAlvnas = edge(alvnas, null, 'statement:covers-project-angbat-municipality-alvnas', 'COVERS');
const larlingUddby = edge(uddby, null, 'statement:covers-project-larling-municipality-uddby', 'COVERS');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the actors that a project covers, without the places',
    parameters: page({ ids: ['project:angbat', 'project:larling', 'project:oppna-data', 'project:saknas'] }),
    rows: [row('project:angbat', [toEkbyNorra, toAlvnas]), row('project:larling', [larlingUddby]), row('project:oppna-data', [])],
  },
  {
    claim: 'gives a detail of nulls where a statement says no more',
    parameters: page({ ids: ['project:larling'], detail: true }),
    rows: [row('project:larling', [withMoney(larlingUddby, {})])],
  },
  ...starCases({ type: 'COVERS', parents: 'Project', others: 'Municipality', direction: 'out', columns: 'role', hasMoney: true }),
];
