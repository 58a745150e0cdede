import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { alby, byalaget, ecoteck, region, universitetet } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const inHamnvikByalaget = edge(byalaget, null, 'statement:located-in-association-byalaget-place-ort-hamnvik', 'LOCATED_IN');
const inHamnvikEcoteck = edge(ecoteck, null, 'statement:located-in-company-ecoteck-place-ort-hamnvik', 'LOCATED_IN');
const inAlbyUniversity = edge(universitetet, null, 'statement:located-in-university-nordan-place-kommun-alby', 'LOCATED_IN');
const inAlbyAlby = edge(alby, null, 'statement:located-in-municipality-alby-place-kommun-alby', 'LOCATED_IN');
const inLanRegion = edge(region, null, 'statement:located-in-region-nordan-place-lan-nordan', 'LOCATED_IN');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the actors in a place, without those in the places within it',
    parameters: page({ ids: ['place:ort-hamnvik', 'place:kommun-alby', 'place:lan-nordan', 'place:ort-oland', 'place:saknas'] }),
    rows: [
      row('place:ort-hamnvik', [inHamnvikByalaget, inHamnvikEcoteck]),
      row('place:kommun-alby', [inAlbyUniversity, inAlbyAlby]),
      row('place:lan-nordan', [inLanRegion]),
      row('place:ort-oland', []),
    ],
  },
  {
    claim: 'gives and counts those of the kinds asked for',
    parameters: page({ ids: ['place:kommun-alby', 'place:ort-hamnvik'], kinds: ['MUNICIPALITY', 'COMPANY'], total: true }),
    rows: [row('place:kommun-alby', [inAlbyAlby], 1), row('place:ort-hamnvik', [inHamnvikEcoteck], 1)],
  },
  {
    claim: 'gives a detail of nulls where a statement says no more',
    parameters: page({ ids: ['place:lan-nordan'], detail: true }),
    rows: [row('place:lan-nordan', [withMoney(inLanRegion, {})])],
  },
  ...starCases({ type: 'LOCATED_IN', parents: 'Place', others: 'Company', direction: 'in', columns: 'role', hasMoney: true }),
];
