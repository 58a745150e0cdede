import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { angbat, ekobro, oppnaData } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const byAngbat = edge(angbat, null, 'statement:builds-on-project-angbat-project-oppna-data-2', 'BUILDS_ON');
const continues = edge(oppnaData, null, 'statement:builds-on-project-oppna-data-project-oppna-data-2-continues', 'BUILDS_ON');
const uses = edge(oppnaData, null, 'statement:builds-on-project-oppna-data-project-oppna-data-2-uses', 'BUILDS_ON');
const byEkobro = edge(ekobro, null, 'statement:builds-on-project-ekobro-project-angbat', 'BUILDS_ON');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the projects that build on a project, once for each way',
    parameters: page({ ids: ['project:oppna-data-2', 'project:angbat', 'project:cafe', 'project:saknas'] }),
    rows: [row('project:oppna-data-2', [byAngbat, continues, uses]), row('project:angbat', [byEkobro]), row('project:cafe', [])],
  },
  {
    claim: 'gives the kind of building on in the detail, null where none is stated',
    parameters: page({ ids: ['project:oppna-data-2', 'project:angbat'], detail: true }),
    rows: [
      row('project:oppna-data-2', [
        withMoney(byAngbat, { buildsOnKind: 'USES', money: [null, null, null, 'USES', null] }),
        withMoney(continues, { buildsOnKind: 'CONTINUES', money: [null, null, null, 'CONTINUES', null] }),
        withMoney(uses, { buildsOnKind: 'USES', money: [null, null, null, 'USES', null] }),
      ]),
      row('project:angbat', [withMoney(byEkobro, {})]),
    ],
  },
  ...starCases({ type: 'BUILDS_ON', parents: 'Project', others: 'Project', direction: 'in', columns: 'role', hasMoney: true }),
];
