import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withDetail } from '../../edges.ts';
import { albyPlace, alvnasPlace, hamnvik, kusten } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const albyKusten = edge(kusten, 'statement:located-in-municipality-alby-place-omrade-kusten', 'LOCATED_IN');
const albyAlby = edge(albyPlace, 'statement:located-in-municipality-alby-place-kommun-alby', 'LOCATED_IN');
const alvnasAlvnas = edge(alvnasPlace, 'statement:located-in-municipality-alvnas-place-kommun-alvnas', 'LOCATED_IN');
const ecoteckHamnvik = edge(hamnvik, 'statement:located-in-company-ecoteck-place-ort-hamnvik', 'LOCATED_IN');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the places that an actor is in',
    parameters: page({ ids: ['municipality:alby', 'municipality:alvnas', 'company:ecoteck', 'municipality:ekby', 'municipality:saknas'] }),
    rows: [
      row('municipality:alby', [albyKusten, albyAlby]),
      row('municipality:alvnas', [alvnasAlvnas]),
      row('company:ecoteck', [ecoteckHamnvik]),
      row('municipality:ekby', []),
    ],
  },
  {
    claim: 'gives a detail of nulls where a statement says no more',
    parameters: page({ ids: ['municipality:alby'], detail: true }),
    rows: [row('municipality:alby', [withDetail(albyKusten, {}), withDetail(albyAlby, {})])],
  },
  ...starCases({ type: 'LOCATED_IN', parents: 'Association', others: 'Place', direction: 'out' }),
];
