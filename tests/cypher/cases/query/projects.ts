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
  {
    claim: 'gives and counts those with any of the themes asked for, each once',
    parameters: list({ themeIds: ['theme:energi', 'theme:turism', 'theme:saknas'], total: true }),
    rows: [rootRow([entry(cafe), entry(renAlv), entry(angbat)], 3)],
  },
  {
    claim: 'gives and counts those under any of the programmes asked for, each once, without those they only fund',
    parameters: list({ programmeIds: ['programme:alv', 'programme:kust', 'programme:ost'], total: true }),
    rows: [rootRow([entry(cafe), entry(ekobro), entry(renAlv), entry(angbat)], 4)],
  },
  {
    claim: 'gives and counts those that any of the actors asked for owns, funds or takes part in',
    parameters: list({ actorIds: ['company:ecoteck', 'municipality:uddby', 'programme:kust'], total: true }),
    rows: [rootRow([entry(larling), entry(renAlv), entry(zebra), entry(oppnaData2), entry(ovningProject)], 5)],
  },
  {
    claim: 'gives and counts those that cover any of the places asked for, each once, but not those that build on one',
    parameters: list({ placeIds: ['place:kommun-alby', 'place:lan-nordan', 'place:land-norland'], total: true }),
    rows: [rootRow([entry(angbat), entry(oppnaData)], 2)],
  },
  {
    claim: 'gives and counts those that may have run in a span; what begins or ends its day counts',
    parameters: list({ from: '2013-12-31', to: '2014-01-02', total: true }),
    rows: [rootRow([entry(ensam), entry(renAlv), entry(zebra), entry(angbat), entry(oppnaData2)], 5)],
  },
  {
    claim: 'leaves out what ended the day before a span or begins the day after it',
    parameters: list({ from: '2016-03-01', to: '2018-12-31', total: true }),
    rows: [rootRow([entry(ensam), entry(renAlv), entry(zebra), entry(angbat), entry(oppnaData)], 5)],
  },
  {
    claim: 'gives and counts those that fit every filter',
    parameters: list({
      kinds: ['PROJECT'],
      themeIds: ['theme:turism'],
      programmeIds: ['programme:kust'],
      actorIds: ['municipality:ekby'],
      placeIds: ['place:lan-nordan'],
      from: '2014-06-01',
      to: '2014-06-01',
      total: true,
    }),
    rows: [rootRow([entry(angbat)], 1)],
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
