import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withDetail } from '../../edges.ts';
import { albyLabourMarket, albyPlace, nordansLan, ovreNordan } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const albyLan = edge(nordansLan, 'statement:within-place-kommun-alby-place-lan-nordan', 'WITHIN');
const albyMarket = edge(albyLabourMarket, 'statement:within-place-kommun-alby-place-arbetsmarknad-alby', 'WITHIN');
const hamnvikAlby = edge(albyPlace, 'statement:within-place-ort-hamnvik-place-kommun-alby', 'WITHIN');
const lanNuts = edge(ovreNordan, 'statement:within-place-lan-nordan-place-nuts-se39', 'WITHIN');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the places that a place is straight within',
    parameters: page({ ids: ['place:kommun-alby', 'place:ort-hamnvik', 'place:lan-nordan', 'place:land-norland', 'place:saknas'] }),
    rows: [
      row('place:kommun-alby', [albyLan, albyMarket]),
      row('place:ort-hamnvik', [hamnvikAlby]),
      row('place:lan-nordan', [lanNuts]),
      row('place:land-norland', []),
    ],
  },
  {
    claim: 'gives a detail of nulls where a statement says no more',
    parameters: page({ ids: ['place:kommun-alby'], detail: true }),
    rows: [row('place:kommun-alby', [withDetail(albyLan, {}), withDetail(albyMarket, {})])],
  },
  ...starCases({ type: 'WITHIN', parents: 'Place', others: 'Place', direction: 'out' }),
];
