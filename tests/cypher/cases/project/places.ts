import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withDetail } from '../../edges.ts';
import { albyPlace, nordansLan } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const toLan = edge(nordansLan, 'statement:covers-project-angbat-place-lan-nordan', 'COVERS');
const toAlby = edge(albyPlace, 'statement:covers-project-angbat-place-kommun-alby', 'COVERS');
const dataAlby = edge(albyPlace, 'statement:covers-project-oppna-data-place-kommun-alby', 'COVERS');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the places that a project covers, without the actors',
    parameters: page({ ids: ['project:angbat', 'project:oppna-data', 'project:larling', 'project:saknas'] }),
    rows: [row('project:angbat', [toLan, toAlby]), row('project:oppna-data', [dataAlby]), row('project:larling', [])],
  },
  {
    claim: 'gives a detail of nulls where a statement says no more',
    parameters: page({ ids: ['project:oppna-data'], detail: true }),
    rows: [row('project:oppna-data', [withDetail(dataAlby, {})])],
  },
  ...starCases({ type: 'COVERS', parents: 'Project', others: 'Place', direction: 'out' }),
];
