import { list, type ContractCase } from '../../contract-case.ts';
import { entry, rootRow } from '../../edges.ts';
import {
  aldrande,
  energi,
  fornybarEnergi,
  industri,
  musikskola,
  oversattning,
  ovningTheme,
  skola,
  turism,
  vindkraft,
} from '../../nodes.ts';
import { pagingCasesOfRoot } from '../../paging.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'orders by name where that is named',
    parameters: list({ by: 'NAME', descending: true }, 3),
    rows: [rootRow([entry(ovningTheme), entry(oversattning), entry(aldrande)])],
  },
  {
    claim: 'goes on within a tie, downwards',
    parameters: list({ by: 'DEGREE', descending: true, afterKey: '0000003', afterId: 'theme:ovning' }),
    rows: [rootRow([entry(oversattning), entry(vindkraft), entry(musikskola), entry(industri), entry(aldrande)])],
  },
  ...pagingCasesOfRoot({
    total: 10,
    ascending: [
      entry(energi),
      entry(fornybarEnergi),
      entry(industri),
      entry(musikskola),
      entry(skola),
      entry(turism),
      entry(vindkraft),
      entry(aldrande),
      entry(oversattning),
      entry(ovningTheme),
    ],
    descending: [
      entry(ovningTheme),
      entry(oversattning),
      entry(aldrande),
      entry(vindkraft),
      entry(turism),
      entry(skola),
      entry(musikskola),
      entry(industri),
      entry(fornybarEnergi),
      entry(energi),
    ],
    after: {
      edge: entry(vindkraft),
      ascending: [entry(aldrande), entry(oversattning), entry(ovningTheme)],
      descending: [entry(turism), entry(skola), entry(musikskola), entry(industri), entry(fornybarEnergi), entry(energi)],
    },
  }),
  ...pagingCasesOfRoot({
    filter: { by: 'DEGREE' },
    total: 10,
    ascending: [
      entry(aldrande, '0000000'),
      entry(industri, '0000001'),
      entry(musikskola, '0000001'),
      entry(vindkraft, '0000002'),
      entry(oversattning, '0000003'),
      entry(ovningTheme, '0000003'),
      entry(fornybarEnergi, '0000004'),
      entry(skola, '0000004'),
      entry(turism, '0000006'),
      entry(energi, '0000012'),
    ],
    descending: [
      entry(energi),
      entry(turism),
      entry(skola),
      entry(fornybarEnergi),
      entry(ovningTheme),
      entry(oversattning),
      entry(vindkraft),
      entry(musikskola),
      entry(industri),
      entry(aldrande),
    ],
    after: {
      edge: entry(fornybarEnergi, '0000004'),
      ascending: [entry(skola), entry(turism), entry(energi)],
      descending: [entry(ovningTheme), entry(oversattning), entry(vindkraft), entry(musikskola), entry(industri), entry(aldrande)],
    },
  }),
];
