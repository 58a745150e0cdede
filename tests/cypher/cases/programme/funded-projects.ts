import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { angbat, larling, ovningProject, renAlv } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const larling1 = edge(larling, 'FUNDER', 'statement:funds-programme-ost-project-larling-1', 'FUNDS');
const larling2 = edge(larling, 'FUNDER', 'statement:funds-programme-ost-project-larling-2', 'FUNDS');
const toOvning = edge(ovningProject, 'FUNDER', 'statement:funds-programme-ost-project-ovning', 'FUNDS');
const alvRenAlv = edge(renAlv, 'FUNDER', 'statement:funds-programme-alv-project-ren-alv', 'FUNDS');
const kustAngbat = edge(angbat, 'FUNDER', 'statement:funds-programme-kust-project-angbat', 'FUNDS');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the projects that a programme funds, once for each grant, without the actors',
    parameters: page({ ids: ['programme:ost', 'programme:alv', 'programme:kust', 'programme:tomt', 'programme:saknas'] }),
    rows: [
      row('programme:ost', [larling1, larling2, toOvning]),
      row('programme:alv', [alvRenAlv]),
      row('programme:kust', [kustAngbat]),
      row('programme:tomt', []),
    ],
  },
  {
    claim: 'gives money, a kind without money, and a share in the detail',
    parameters: page({ ids: ['programme:ost', 'programme:alv', 'programme:kust'], detail: true }),
    rows: [
      row('programme:ost', [
        withMoney(larling1, { role: 'FUNDER', money: [70000, 'SEK', null, 'GRANT', null] }),
        withMoney(larling2, { role: 'FUNDER', money: [null, null, null, 'IN_KIND', null] }),
        withMoney(toOvning, { role: 'FUNDER' }),
      ]),
      row('programme:alv', [withMoney(alvRenAlv, { role: 'FUNDER', share: 0.5 })]),
      row('programme:kust', [
        withMoney(kustAngbat, {
          role: 'FUNDER',
          money: [300000000, 'EUR', 'AT_LEAST', 'GRANT', 'drygt'],
          precision: 'AT_LEAST',
          wording: 'drygt',
        }),
      ]),
    ],
  },
  ...starCases({ type: 'FUNDS', parents: 'Programme', others: 'Project', direction: 'out', columns: 'role', hasMoney: true }),
];
