import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { angbat, norland, oppnaData2, universitetet } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const continues = edge(oppnaData2, null, 'statement:builds-on-project-oppna-data-project-oppna-data-2-continues', 'BUILDS_ON');
const uses = edge(oppnaData2, null, 'statement:builds-on-project-oppna-data-project-oppna-data-2-uses', 'BUILDS_ON');
const angbatUses = edge(oppnaData2, null, 'statement:builds-on-project-angbat-project-oppna-data-2', 'BUILDS_ON');
const cafeUniversity = edge(universitetet, null, 'statement:builds-on-project-cafe-university-nordan', 'BUILDS_ON');
const cafeNorland = edge(norland, null, 'statement:builds-on-project-cafe-place-land-norland', 'BUILDS_ON');
const ekobroAngbat = edge(angbat, null, 'statement:builds-on-project-ekobro-project-angbat', 'BUILDS_ON');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the projects, actors and places that a project builds on, once for each way',
    parameters: page({ ids: ['project:oppna-data', 'project:angbat', 'project:cafe', 'project:ensam', 'project:saknas'] }),
    rows: [
      row('project:oppna-data', [continues, uses]),
      row('project:angbat', [angbatUses]),
      row('project:cafe', [cafeUniversity, cafeNorland]),
      row('project:ensam', []),
    ],
  },
  {
    claim: 'gives the kind of building on in the detail, null where none is stated',
    parameters: page({ ids: ['project:oppna-data', 'project:ekobro'], detail: true }),
    rows: [
      row('project:oppna-data', [
        withMoney(continues, { buildsOnKind: 'CONTINUES', money: [null, null, null, 'CONTINUES', null] }),
        withMoney(uses, { buildsOnKind: 'USES', money: [null, null, null, 'USES', null] }),
      ]),
      row('project:ekobro', [withMoney(ekobroAngbat, {})]),
    ],
  },
  ...starCases({ type: 'BUILDS_ON', parents: 'Project', others: 'University', direction: 'out', columns: 'role', hasMoney: true }),
];
