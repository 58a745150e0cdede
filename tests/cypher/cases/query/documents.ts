import { list, type ContractCase } from '../../contract-case.ts';
import { entry, rootRow } from '../../edges.ts';
import { anslag, beslutHamn, budget, energistrategi, plan, protokoll, skolplan, slutrapport } from '../../nodes.ts';
import { pagingCasesOfRoot } from '../../paging.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives and counts those of the kinds asked for',
    parameters: list({ kinds: ['PLAN', 'REPORT', 'OTHER'], total: true }),
    rows: [rootRow([entry(anslag), entry(plan), entry(slutrapport)], 3)],
  },
  {
    claim: 'gives and counts those that any of the actors asked for issued, each once',
    parameters: list({ issuerIds: ['municipality:alby', 'region:nordan', 'region:saknas'], total: true }),
    rows: [rootRow([entry(budget), entry(plan)], 2)],
  },
  {
    claim: 'gives and counts those that fit every filter',
    parameters: list({ kinds: ['BUDGET'], issuerIds: ['municipality:alby'], by: 'NAME', total: true }),
    rows: [rootRow([entry(budget)], 1)],
  },
  {
    claim: 'goes on within a tie, downwards',
    parameters: list({ by: 'DEGREE', descending: true, afterKey: '0000002', afterId: 'document:energistrategi' }),
    rows: [rootRow([entry(budget), entry(beslutHamn), entry(protokoll), entry(anslag)])],
  },
  ...pagingCasesOfRoot({
    total: 8,
    ascending: [
      entry(anslag),
      entry(beslutHamn),
      entry(budget),
      entry(energistrategi),
      entry(protokoll),
      entry(skolplan),
      entry(plan),
      entry(slutrapport),
    ],
    descending: [
      entry(slutrapport),
      entry(plan),
      entry(skolplan),
      entry(protokoll),
      entry(energistrategi),
      entry(budget),
      entry(beslutHamn),
      entry(anslag),
    ],
    after: {
      edge: entry(protokoll),
      ascending: [entry(skolplan), entry(plan), entry(slutrapport)],
      descending: [entry(energistrategi), entry(budget), entry(beslutHamn), entry(anslag)],
    },
  }),
  ...pagingCasesOfRoot({
    filter: { by: 'DEGREE' },
    total: 8,
    ascending: [
      entry(anslag, '0000000'),
      entry(protokoll, '0000000'),
      entry(beslutHamn, '0000001'),
      entry(budget, '0000002'),
      entry(energistrategi, '0000002'),
      entry(skolplan, '0000004'),
      entry(slutrapport, '0000005'),
      entry(plan, '0000012'),
    ],
    descending: [
      entry(plan),
      entry(slutrapport),
      entry(skolplan),
      entry(energistrategi),
      entry(budget),
      entry(beslutHamn),
      entry(protokoll),
      entry(anslag),
    ],
    after: {
      edge: entry(budget, '0000002'),
      ascending: [entry(energistrategi), entry(skolplan), entry(slutrapport), entry(plan)],
      descending: [entry(beslutHamn), entry(protokoll), entry(anslag)],
    },
  }),
];
