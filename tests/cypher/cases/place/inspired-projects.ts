import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { cafe, larling, ovningProject, zebra } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const larling1 = edge(larling, null, 'statement:builds-on-project-larling-place-omrade-ostra-1', 'BUILDS_ON');
const larling2 = edge(larling, null, 'statement:builds-on-project-larling-place-omrade-ostra-2', 'BUILDS_ON');
const byOvning = edge(ovningProject, null, 'statement:builds-on-project-ovning-place-omrade-ostra', 'BUILDS_ON');
const byCafe = edge(cafe, null, 'statement:builds-on-project-cafe-place-land-norland', 'BUILDS_ON');
const byZebra = edge(zebra, null, 'statement:builds-on-project-zebra-place-ort-hamnvik', 'BUILDS_ON');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the projects that build on a place, once for each way',
    parameters: page({ ids: ['place:omrade-ostra', 'place:land-norland', 'place:ort-hamnvik', 'place:lan-nordan', 'place:saknas'] }),
    rows: [
      row('place:omrade-ostra', [larling1, larling2, byOvning]),
      row('place:land-norland', [byCafe]),
      row('place:ort-hamnvik', [byZebra]),
      row('place:lan-nordan', []),
    ],
  },
  {
    claim: 'gives the kind of building on and its words in the detail',
    parameters: page({ ids: ['place:omrade-ostra'], detail: true }),
    rows: [
      row('place:omrade-ostra', [
        withMoney(larling1, { buildsOnKind: 'INSPIRED_BY', money: [null, null, null, 'INSPIRED_BY', null] }),
        withMoney(larling2, { buildsOnKind: 'USES', money: [null, null, null, 'USES', null] }),
        withMoney(byOvning, { buildsOnKind: 'INSPIRED_BY', money: [null, null, null, 'INSPIRED_BY', 'delvis'], wording: 'delvis' }),
      ]),
    ],
  },
  ...starCases({ type: 'BUILDS_ON', parents: 'Place', others: 'Project', direction: 'in', columns: 'role', hasMoney: true }),
];
