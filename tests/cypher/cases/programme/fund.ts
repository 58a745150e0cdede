import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { asfonden, kustfonden, ostfonden } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const ofAsfonden = edge(asfonden, null, 'statement:of-fund-programme-ost-fund-asfonden', 'OF_FUND');
const ofOstfonden = edge(ostfonden, null, 'statement:of-fund-programme-ost-fund-ostfonden', 'OF_FUND');
const alvOfKustfonden = edge(kustfonden, null, 'statement:of-fund-programme-alv-fund-kustfonden', 'OF_FUND');
const kustOfKustfonden = edge(kustfonden, null, 'statement:of-fund-programme-kust-fund-kustfonden', 'OF_FUND');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the funds of a programme; two programmes share one',
    parameters: page({ ids: ['programme:ost', 'programme:alv', 'programme:kust', 'programme:tomt', 'programme:saknas'] }),
    rows: [
      row('programme:ost', [ofAsfonden, ofOstfonden]),
      row('programme:alv', [alvOfKustfonden]),
      row('programme:kust', [kustOfKustfonden]),
      row('programme:tomt', []),
    ],
  },
  {
    claim: 'gives the period of a statement in its detail',
    parameters: page({ ids: ['programme:ost'], detail: true }),
    rows: [row('programme:ost', [withMoney(ofAsfonden, {}), withMoney(ofOstfonden, { period: ['2014', '2020', null] })])],
  },
  ...starCases({ type: 'OF_FUND', parents: 'Programme', others: 'Fund', direction: 'out', columns: 'role', hasMoney: true }),
];
