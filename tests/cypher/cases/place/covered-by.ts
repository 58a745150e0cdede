import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { angbat, norrsamNetwork, oppnaData, ornAssociation, plan, region } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const lanByRegion = edge(region, null, 'statement:covers-region-nordan-place-lan-nordan', 'COVERS');
const lanByPlan = edge(plan, null, 'statement:covers-document-plan-2014-place-lan-nordan', 'COVERS');
const lanByAngbat = edge(angbat, null, 'statement:covers-project-angbat-place-lan-nordan', 'COVERS');
const albyByAngbat = edge(angbat, null, 'statement:covers-project-angbat-place-kommun-alby', 'COVERS');
const albyByOppnaData = edge(oppnaData, null, 'statement:covers-project-oppna-data-place-kommun-alby', 'COVERS');
const norlandByNorrsam = edge(norrsamNetwork, null, 'statement:covers-network-norrsam-place-land-norland', 'COVERS');
const ostraKustenByOrn = edge(ornAssociation, null, 'statement:covers-association-orn-place-omrade-ostra', 'COVERS');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the documents, projects and actors that cover a place',
    parameters: page({ ids: ['place:lan-nordan', 'place:kommun-alby', 'place:land-norland', 'place:ort-oland', 'place:saknas'] }),
    rows: [
      row('place:lan-nordan', [lanByRegion, lanByPlan, lanByAngbat]),
      row('place:kommun-alby', [albyByAngbat, albyByOppnaData]),
      row('place:land-norland', [norlandByNorrsam]),
      row('place:ort-oland', []),
    ],
  },
  {
    claim: 'gives the start of a statement in its detail',
    parameters: page({ ids: ['place:omrade-ostra'], detail: true }),
    rows: [row('place:omrade-ostra', [withMoney(ostraKustenByOrn, { period: ['2019', null, null] })])],
  },
  ...starCases({ type: 'COVERS', parents: 'Place', others: 'Document', direction: 'in', columns: 'role', hasMoney: true }),
];
