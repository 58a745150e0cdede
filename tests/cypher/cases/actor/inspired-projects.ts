import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { cafe, renAlv } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const byCafe = edge(cafe, null, 'statement:builds-on-project-cafe-university-nordan', 'BUILDS_ON');
const byRenAlv = edge(renAlv, null, 'statement:builds-on-project-ren-alv-university-nordan', 'BUILDS_ON');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the projects that build on an actor',
    parameters: page({ ids: ['university:nordan', 'municipality:alby', 'university:saknas'] }),
    rows: [row('university:nordan', [byCafe, byRenAlv]), row('municipality:alby', [])],
  },
  {
    claim: 'gives the kind of building on in its detail',
    parameters: page({ ids: ['university:nordan'], detail: true }),
    rows: [
      row('university:nordan', [
        withMoney(byCafe, { buildsOnKind: 'INSPIRED_BY', money: [null, null, null, 'INSPIRED_BY', null] }),
        withMoney(byRenAlv, { buildsOnKind: 'USES', money: [null, null, null, 'USES', null] }),
      ]),
    ],
  },
  ...starCases({ type: 'BUILDS_ON', parents: 'University', others: 'Project', direction: 'in', columns: 'role', hasMoney: true }),
];
