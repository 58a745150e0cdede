import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withDetail } from '../../edges.ts';
import { albyPlace, alvnasPlace, hamnvik, kusten, nordansLan, odeborgPlace } from '../../nodes.ts';
import { pagingCases } from '../../paging.ts';
import { starCases } from '../../star.ts';

const lanKusten = edge(kusten, 'statement:within-place-omrade-kusten-place-lan-nordan', 'WITHIN');
const lanAlby = edge(albyPlace, 'statement:within-place-kommun-alby-place-lan-nordan', 'WITHIN');
const lanAlvnas = edge(alvnasPlace, 'statement:within-place-kommun-alvnas-place-lan-nordan', 'WITHIN');
const lanOdeborg = edge(odeborgPlace, 'statement:within-place-kommun-odeborg-place-lan-nordan', 'WITHIN');
const albyHamnvik = edge(hamnvik, 'statement:within-place-ort-hamnvik-place-kommun-alby', 'WITHIN');
const nutsLan = edge(nordansLan, 'statement:within-place-lan-nordan-place-nuts-se39', 'WITHIN');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the places straight within a place',
    parameters: page({ ids: ['place:lan-nordan', 'place:kommun-alby', 'place:nuts-se39', 'place:ort-hamnvik', 'place:saknas'] }),
    rows: [
      row('place:lan-nordan', [lanKusten, lanAlby, lanAlvnas, lanOdeborg]),
      row('place:kommun-alby', [albyHamnvik]),
      row('place:nuts-se39', [nutsLan]),
      row('place:ort-hamnvik', []),
    ],
  },
  {
    claim: 'gives and counts those of the kinds asked for',
    parameters: page({ ids: ['place:lan-nordan', 'place:kommun-alby'], kinds: ['MUNICIPALITY', 'COUNTY'], total: true }),
    rows: [row('place:lan-nordan', [lanAlby, lanAlvnas, lanOdeborg], 3), row('place:kommun-alby', [], 0)],
  },
  {
    claim: 'gives a detail of nulls where a statement says no more',
    parameters: page({ ids: ['place:kommun-alby'], detail: true }),
    rows: [row('place:kommun-alby', [withDetail(albyHamnvik, {})])],
  },
  ...pagingCases('place:lan-nordan', {
    filter: { kinds: ['MUNICIPALITY'] },
    total: 3,
    ascending: [lanAlby, lanAlvnas, lanOdeborg],
    descending: [lanOdeborg, lanAlvnas, lanAlby],
    after: { edge: lanAlvnas, ascending: [lanOdeborg], descending: [lanAlby] },
  }),
  ...starCases({ type: 'WITHIN', parents: 'Place', others: 'Place', direction: 'in' }),
];
