import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { alby, asAb, uddby } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const ofUddby = edge(uddby, null, 'statement:part-of-unit-uddby-skolan-municipality-uddby', 'PART_OF');
const ofAs = edge(asAb, null, 'statement:part-of-unit-uddby-skolan-company-as', 'PART_OF');
const hamnenOfAlby = edge(alby, null, 'statement:part-of-unit-alby-hamnen-municipality-alby', 'PART_OF');
const naringslivOfAlby = edge(alby, null, 'statement:part-of-unit-alby-naringsliv-municipality-alby', 'PART_OF');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the actors that a unit is part of; two units share one',
    parameters: page({ ids: ['unit:uddby-skolan', 'unit:alby-hamnen', 'unit:alby-naringsliv', 'municipality:alby', 'unit:saknas'] }),
    rows: [
      row('unit:uddby-skolan', [ofUddby, ofAs]),
      row('unit:alby-hamnen', [hamnenOfAlby]),
      row('unit:alby-naringsliv', [naringslivOfAlby]),
      row('municipality:alby', []),
    ],
  },
  {
    claim: 'gives a detail of nulls where a statement says no more',
    parameters: page({ ids: ['unit:alby-hamnen'], detail: true }),
    rows: [row('unit:alby-hamnen', [withMoney(hamnenOfAlby, {})])],
  },
  ...starCases({ type: 'PART_OF', parents: 'Unit', others: 'CountyBoard', direction: 'out', columns: 'role', hasMoney: true }),
];
