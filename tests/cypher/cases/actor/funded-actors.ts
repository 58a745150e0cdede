import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { kommunforbundet, norrsamNetwork, ornAssociation, ornCompany } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const toAssociation = edge(ornAssociation, 'FUNDER', 'statement:funds-fund-ostfonden-association-orn', 'FUNDS');
const toCompany1 = edge(ornCompany, 'FUNDER', 'statement:funds-fund-ostfonden-company-orn-1', 'FUNDS');
const toCompany2 = edge(ornCompany, 'FUNDER', 'statement:funds-fund-ostfonden-company-orn-2', 'FUNDS');
const toKommunforbundet = edge(kommunforbundet, 'FUNDER', 'statement:funds-fund-kustfonden-federation-nordans-kommunforbund', 'FUNDS');
const toNorrsam = edge(norrsamNetwork, 'FUNDER', 'statement:funds-agency-kartmyndigheten-network-norrsam', 'FUNDS');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the actors that an actor funds, once for each grant, without the projects',
    parameters: page({ ids: ['fund:ostfonden', 'fund:kustfonden', 'agency:kartmyndigheten', 'fund:inlandsfonden', 'fund:saknas'] }),
    rows: [
      row('fund:ostfonden', [toAssociation, toCompany1, toCompany2]),
      row('fund:kustfonden', [toKommunforbundet]),
      row('agency:kartmyndigheten', [toNorrsam]),
      row('fund:inlandsfonden', []),
    ],
  },
  {
    claim: 'gives the money in hundredths, and nulls where none is stated',
    parameters: page({ ids: ['fund:ostfonden'], detail: true }),
    rows: [
      row('fund:ostfonden', [
        withMoney(toAssociation, { role: 'FUNDER' }),
        withMoney(toCompany1, { role: 'FUNDER', money: [100000, 'SEK', null, 'GRANT', null] }),
        withMoney(toCompany2, { role: 'FUNDER', money: [5, 'EUR', 'ABOUT', 'CO_FINANCING', 'runt'], precision: 'ABOUT', wording: 'runt' }),
      ]),
    ],
  },
  ...starCases({ type: 'FUNDS', parents: 'Fund', others: 'Company', direction: 'out', columns: 'role', hasMoney: true }),
];
