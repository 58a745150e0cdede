import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { alby, alvnas } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const byAlby = edge(alby, null, 'statement:carried-out-by-document-plan-2014-municipality-alby', 'CARRIED_OUT_BY');
const byAlvnas = edge(alvnas, null, 'statement:carried-out-by-document-plan-2014-municipality-alvnas', 'CARRIED_OUT_BY');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the actors that carry out a document',
    parameters: page({ ids: ['document:plan-2014', 'document:budget-2015', 'document:saknas'] }),
    rows: [row('document:plan-2014', [byAlby, byAlvnas]), row('document:budget-2015', [])],
  },
  {
    claim: 'gives a detail of nulls where a statement says no more',
    parameters: page({ ids: ['document:plan-2014'], detail: true }),
    rows: [row('document:plan-2014', [withMoney(byAlby, {}), withMoney(byAlvnas, {})])],
  },
  ...starCases({ type: 'CARRIED_OUT_BY', parents: 'Document', others: 'Municipality', direction: 'out', columns: 'role', hasMoney: true }),
];
