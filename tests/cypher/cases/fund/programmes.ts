import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withDetail } from '../../edges.ts';
import { alv, kust, ost } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const ofKust = edge(kust, 'statement:of-fund-programme-kust-fund-kustfonden', 'OF_FUND');
const ofAlv = edge(alv, 'statement:of-fund-programme-alv-fund-kustfonden', 'OF_FUND');
const ofOst = edge(ost, 'statement:of-fund-programme-ost-fund-ostfonden', 'OF_FUND');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the programmes of a fund, none of another actor',
    parameters: page({ ids: ['fund:kustfonden', 'fund:ostfonden', 'fund:inlandsfonden', 'region:nordan', 'fund:saknas'] }),
    rows: [row('fund:kustfonden', [ofKust, ofAlv]), row('fund:ostfonden', [ofOst]), row('fund:inlandsfonden', [])],
  },
  {
    claim: 'gives the period of a statement in its detail',
    parameters: page({ ids: ['fund:ostfonden'], detail: true }),
    rows: [row('fund:ostfonden', [withDetail(ofOst, { period: ['2014', '2020', null] })])],
  },
  ...starCases({ type: 'OF_FUND', parents: 'Fund', others: 'Programme', direction: 'in' }),
];
