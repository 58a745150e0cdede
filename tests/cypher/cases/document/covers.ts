import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { alby, nordansLan } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const coversNordansLan = edge(nordansLan, null, 'statement:covers-document-plan-2014-place-lan-nordan', 'COVERS');
const coversAlby = edge(alby, null, 'statement:covers-document-plan-2014-municipality-alby', 'COVERS');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the places and actors that a document covers',
    parameters: page({ ids: ['document:plan-2014', 'document:budget-2015', 'document:saknas'] }),
    rows: [row('document:plan-2014', [coversNordansLan, coversAlby]), row('document:budget-2015', [])],
  },
  {
    claim: 'gives a detail of nulls where a statement says no more',
    parameters: page({ ids: ['document:plan-2014'], detail: true }),
    rows: [row('document:plan-2014', [withMoney(coversNordansLan, {}), withMoney(coversAlby, {})])],
  },
  ...starCases({ type: 'COVERS', parents: 'Document', others: 'Place', direction: 'out', columns: 'role', hasMoney: true }),
];
