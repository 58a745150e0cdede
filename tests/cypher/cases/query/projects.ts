import { list, type ContractCase } from '../../contract-case.ts';
import { entry, rootRow } from '../../edges.ts';
import { angbat, cafe, ekobro, ensam, larling, oppnaData, oppnaData2, ovningProject, renAlv, zebra } from '../../nodes.ts';
import { pagingCasesOfRoot } from '../../paging.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives and counts those of the kinds asked for',
    parameters: list({ kinds: ['PRE_STUDY', 'ACTIVITY'], by: 'NAME', total: true }),
    rows: [rootRow([entry(ensam), entry(renAlv), entry(oppnaData2), entry(ovningProject)], 4)],
  },
  ...pagingCasesOfRoot({
    total: 10,
    ascending: [
      entry(cafe),
      entry(ekobro),
      entry(ensam),
      entry(larling),
      entry(renAlv),
      entry(zebra),
      entry(angbat),
      entry(oppnaData),
      entry(oppnaData2),
      entry(ovningProject),
    ],
    descending: [
      entry(ovningProject),
      entry(oppnaData2),
      entry(oppnaData),
      entry(angbat),
      entry(zebra),
      entry(renAlv),
      entry(larling),
      entry(ensam),
      entry(ekobro),
      entry(cafe),
    ],
    after: {
      edge: entry(oppnaData),
      ascending: [entry(oppnaData2), entry(ovningProject)],
      descending: [entry(angbat), entry(zebra), entry(renAlv), entry(larling), entry(ensam), entry(ekobro), entry(cafe)],
    },
  }),
  ...pagingCasesOfRoot({
    filter: { by: 'START' },
    total: 10,
    ascending: [
      entry(ensam, '0000'),
      entry(oppnaData2, '0000'),
      entry(renAlv, '0000'),
      entry(zebra, '0000'),
      entry(angbat, '2014-01-02'),
      entry(ekobro, '2015-01-01'),
      entry(oppnaData, '2015-01-01'),
      entry(cafe, '2016-02-01'),
      entry(ovningProject, '2019-01-01'),
      entry(larling, '2021-01-01'),
    ],
    descending: [
      entry(larling),
      entry(ovningProject),
      entry(cafe),
      entry(oppnaData),
      entry(ekobro),
      entry(angbat),
      entry(zebra),
      entry(renAlv),
      entry(oppnaData2),
      entry(ensam),
    ],
    after: {
      edge: entry(renAlv, '0000'),
      ascending: [entry(zebra), entry(angbat), entry(ekobro), entry(oppnaData), entry(cafe), entry(ovningProject), entry(larling)],
      descending: [entry(oppnaData2), entry(ensam)],
    },
  }),
];
