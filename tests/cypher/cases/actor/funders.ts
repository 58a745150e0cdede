import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { alv, kartmyndigheten, kustfonden, ost, ostfonden } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const ostfonden1 = edge(ostfonden, 'FUNDER', 'statement:funds-fund-ostfonden-company-orn-1', 'FUNDS');
const ostfonden2 = edge(ostfonden, 'FUNDER', 'statement:funds-fund-ostfonden-company-orn-2', 'FUNDS');
const byProgramme = edge(ost, 'FUNDER', 'statement:funds-programme-ost-company-orn', 'FUNDS');
const byAlv = edge(alv, 'FUNDER', 'statement:funds-programme-alv-company-ecoteck', 'FUNDS');
const byKustfonden = edge(kustfonden, 'FUNDER', 'statement:funds-fund-kustfonden-federation-nordans-kommunforbund', 'FUNDS');
const byKartmyndigheten = edge(kartmyndigheten, 'FUNDER', 'statement:funds-agency-kartmyndigheten-network-norrsam', 'FUNDS');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the actors and programmes that fund an actor, once for each grant',
    parameters: page({
      ids: ['company:orn', 'company:ecoteck', 'federation:nordans-kommunforbund', 'network:norrsam', 'fund:ostfonden', 'company:saknas'],
    }),
    rows: [
      row('company:orn', [ostfonden1, ostfonden2, byProgramme]),
      row('company:ecoteck', [byAlv]),
      row('federation:nordans-kommunforbund', [byKustfonden]),
      row('network:norrsam', [byKartmyndigheten]),
      row('fund:ostfonden', []),
    ],
  },
  {
    claim: 'gives money with its precision and a share without money',
    parameters: page({ ids: ['company:orn', 'company:ecoteck'], detail: true }),
    rows: [
      row('company:orn', [
        withMoney(ostfonden1, { role: 'FUNDER', money: [100000, 'SEK', null, 'GRANT', null] }),
        withMoney(ostfonden2, { role: 'FUNDER', money: [5, 'EUR', 'ABOUT', 'CO_FINANCING', 'runt'], precision: 'ABOUT', wording: 'runt' }),
        withMoney(byProgramme, { role: 'FUNDER', share: 0.25 }),
      ]),
      row('company:ecoteck', [withMoney(byAlv, { role: 'FUNDER', money: [1250005, 'SEK', 'EXACT', 'GRANT', null], precision: 'EXACT' })]),
    ],
  },
  ...starCases({ type: 'FUNDS', parents: 'Company', others: 'Programme', direction: 'in', columns: 'role', hasMoney: true }),
];
