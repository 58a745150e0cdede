import { list, type ContractCase } from '../../contract-case.ts';
import { entry, rootRow } from '../../edges.ts';
import {
  albyLabourMarket,
  albyPlace,
  alvnasPlace,
  hamnvik,
  kusten,
  nordansLan,
  norland,
  odeborgPlace,
  odeon,
  ostraKusten,
  ovreNordan,
} from '../../nodes.ts';
import { pagingCasesOfRoot } from '../../paging.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives and counts those of the kinds asked for',
    parameters: list({ kinds: ['COUNTY', 'COUNTRY', 'NUTS'], by: 'NAME', total: true }),
    rows: [rootRow([entry(nordansLan), entry(norland), entry(ovreNordan)], 3)],
  },
  {
    claim: 'gives and counts those straight within any of the places asked for, each once',
    parameters: list({ withinIds: ['place:lan-nordan', 'place:arbetsmarknad-alby', 'place:saknas'], total: true }),
    rows: [rootRow([entry(kusten), entry(albyPlace), entry(alvnasPlace), entry(odeborgPlace)], 4)],
  },
  {
    claim: 'gives and counts those that fit every filter',
    parameters: list({ kinds: ['AREA'], withinIds: ['place:lan-nordan'], total: true }),
    rows: [rootRow([entry(kusten)], 1)],
  },
  {
    claim: 'goes on within a tie, downwards',
    parameters: list({ kinds: ['AREA', 'LOCALITY'], by: 'DEGREE', descending: true, afterKey: '0000004', afterId: 'place:ort-hamnvik' }),
    rows: [rootRow([entry(ostraKusten), entry(kusten), entry(odeon)])],
  },
  ...pagingCasesOfRoot({
    total: 11,
    ascending: [
      entry(hamnvik),
      entry(kusten),
      entry(nordansLan),
      entry(norland),
      entry(albyLabourMarket),
      entry(albyPlace),
      entry(alvnasPlace),
      entry(odeborgPlace),
      entry(odeon),
      entry(ostraKusten),
      entry(ovreNordan),
    ],
    descending: [
      entry(ovreNordan),
      entry(ostraKusten),
      entry(odeon),
      entry(odeborgPlace),
      entry(alvnasPlace),
      entry(albyPlace),
      entry(albyLabourMarket),
      entry(norland),
      entry(nordansLan),
      entry(kusten),
      entry(hamnvik),
    ],
    after: {
      edge: entry(albyPlace),
      ascending: [entry(alvnasPlace), entry(odeborgPlace), entry(odeon), entry(ostraKusten), entry(ovreNordan)],
      descending: [entry(albyLabourMarket), entry(norland), entry(nordansLan), entry(kusten), entry(hamnvik)],
    },
  }),
  ...pagingCasesOfRoot({
    filter: { kinds: ['AREA', 'LOCALITY'], by: 'DEGREE' },
    total: 4,
    ascending: [entry(odeon, '0000000'), entry(kusten, '0000002'), entry(ostraKusten, '0000004'), entry(hamnvik, '0000004')],
    descending: [entry(hamnvik), entry(ostraKusten), entry(kusten), entry(odeon)],
    after: { edge: entry(ostraKusten, '0000004'), ascending: [entry(hamnvik)], descending: [entry(kusten), entry(odeon)] },
  }),
];
