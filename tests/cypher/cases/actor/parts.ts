import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { albyNaringsliv, alvnasNaringsliv, hamnen, skolan } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const albyHamnen = edge(hamnen, null, 'statement:part-of-unit-alby-hamnen-municipality-alby', 'PART_OF');
const albyOffice = edge(albyNaringsliv, null, 'statement:part-of-unit-alby-naringsliv-municipality-alby', 'PART_OF');
const alvnasOffice = edge(alvnasNaringsliv, null, 'statement:part-of-unit-alvnas-naringsliv-municipality-alvnas', 'PART_OF');
const asSkolan = edge(skolan, null, 'statement:part-of-unit-uddby-skolan-company-as', 'PART_OF');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the units of an actor',
    parameters: page({ ids: ['municipality:alby', 'municipality:alvnas', 'company:as', 'municipality:ekby', 'municipality:saknas'] }),
    rows: [
      row('municipality:alby', [albyHamnen, albyOffice]),
      row('municipality:alvnas', [alvnasOffice]),
      row('company:as', [asSkolan]),
      row('municipality:ekby', []),
    ],
  },
  {
    claim: 'gives a detail of nulls where a statement says no more',
    parameters: page({ ids: ['municipality:alby'], detail: true }),
    rows: [row('municipality:alby', [withMoney(albyHamnen, {}), withMoney(albyOffice, {})])],
  },
  ...starCases({ type: 'PART_OF', parents: 'CountyBoard', others: 'Unit', direction: 'in', columns: 'role', hasMoney: true }),
];
