import { list, type ContractCase } from '../../contract-case.ts';
import { entry, rootRow } from '../../edges.ts';
import { alv, kust, ost, tomt } from '../../nodes.ts';
import { pagingCasesOfRoot } from '../../paging.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'orders by name where that is named',
    parameters: list({ by: 'NAME', total: true }),
    rows: [rootRow([entry(kust), entry(tomt), entry(alv), entry(ost)], 4)],
  },
  {
    claim: 'goes on within a tie, downwards',
    parameters: list({ by: 'DEGREE', descending: true, afterKey: '0000006', afterId: 'programme:ost' }),
    rows: [rootRow([entry(alv), entry(kust), entry(tomt)])],
  },
  ...pagingCasesOfRoot({
    total: 4,
    ascending: [entry(kust), entry(tomt), entry(alv), entry(ost)],
    descending: [entry(ost), entry(alv), entry(tomt), entry(kust)],
    after: { edge: entry(tomt), ascending: [entry(alv), entry(ost)], descending: [entry(kust)] },
  }),
  ...pagingCasesOfRoot({
    filter: { by: 'DEGREE' },
    total: 4,
    ascending: [entry(tomt, '0000000'), entry(kust, '0000004'), entry(alv, '0000006'), entry(ost, '0000006')],
    descending: [entry(ost), entry(alv), entry(kust), entry(tomt)],
    after: { edge: entry(alv, '0000006'), ascending: [entry(ost)], descending: [entry(kust), entry(tomt)] },
  }),
];
