import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { asAb, ecoteck, ornCompany } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const uddbyAs = edge(asAb, 'OWNER', 'statement:owns-municipality-uddby-company-as', 'OWNS');
const uddbyOrnFormal = edge(ornCompany, 'FORMAL_OWNER', 'statement:owns-municipality-uddby-company-orn-formal-owner', 'OWNS');
const uddbyOrn = edge(ornCompany, 'OWNER', 'statement:owns-municipality-uddby-company-orn-owner', 'OWNS');
const albyEcoteck = edge(ecoteck, 'OWNER', 'statement:owns-municipality-alby-company-ecoteck', 'OWNS');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the actors that an actor owns, once for each role, without the projects',
    parameters: page({ ids: ['municipality:uddby', 'municipality:alby', 'municipality:alvnas', 'municipality:saknas'] }),
    rows: [
      row('municipality:uddby', [uddbyAs, uddbyOrnFormal, uddbyOrn]),
      row('municipality:alby', [albyEcoteck]),
      row('municipality:alvnas', []),
    ],
  },
  {
    claim: 'gives the share, whole or in part, and its words',
    parameters: page({ ids: ['municipality:uddby', 'municipality:alby'], detail: true }),
    rows: [
      row('municipality:uddby', [
        withMoney(uddbyAs, { role: 'OWNER', share: 1 }),
        withMoney(uddbyOrnFormal, { role: 'FORMAL_OWNER' }),
        withMoney(uddbyOrn, { role: 'OWNER', share: 0.5 }),
      ]),
      row('municipality:alby', [
        withMoney(albyEcoteck, {
          role: 'OWNER',
          share: 0.25,
          money: [null, null, null, null, 'en fjärdedel'],
          wording: 'en fjärdedel',
        }),
      ]),
    ],
  },
  ...starCases({ type: 'OWNS', parents: 'Municipality', others: 'Company', direction: 'out', columns: 'role', hasMoney: true }),
];
