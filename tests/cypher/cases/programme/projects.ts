import { page, type ContractCase } from '../../contract-case.ts';
import { edge, from, row, withMoney } from '../../edges.ts';
import { angbat, cafe, ekobro, renAlv } from '../../nodes.ts';
import { pagingCases } from '../../paging.ts';
import { starCases } from '../../star.ts';

const alvEkobro = edge(ekobro, null, 'statement:under-project-ekobro-programme-alv', 'UNDER');
const alvRenAlv = edge(renAlv, null, 'statement:under-project-ren-alv-programme-alv', 'UNDER');
const alvAngbat = edge(angbat, null, 'statement:under-project-angbat-programme-alv', 'UNDER');
const kustCafe = edge(cafe, null, 'statement:under-project-cafe-programme-kust', 'UNDER');
const kustAngbat = edge(angbat, null, 'statement:under-project-angbat-programme-kust', 'UNDER');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the projects under a programme, without those it only funds',
    parameters: page({ ids: ['programme:alv', 'programme:kust', 'programme:ost', 'programme:saknas'] }),
    rows: [
      row('programme:alv', [alvEkobro, alvRenAlv, alvAngbat]),
      row('programme:kust', [kustCafe, kustAngbat]),
      row('programme:ost', []),
    ],
  },
  {
    claim: 'gives and counts the projects that may have run in a span, none without a period; what begins or ends its day counts',
    parameters: page({ ids: ['programme:alv', 'programme:kust'], from: '2015-12-31', to: '2016-02-01', total: true }),
    rows: [row('programme:alv', [alvEkobro, alvAngbat], 2), row('programme:kust', [kustCafe, kustAngbat], 2)],
  },
  {
    claim: 'leaves out what ended the day before a span or begins the day after it',
    parameters: page({ ids: ['programme:alv', 'programme:kust'], from: '2016-01-01', to: '2016-01-31', total: true }),
    rows: [row('programme:alv', [alvAngbat], 1), row('programme:kust', [kustAngbat], 1)],
  },
  {
    claim: 'orders by name where that is named',
    parameters: page({ ids: ['programme:alv'], by: 'NAME' }),
    rows: [row('programme:alv', [alvEkobro, alvRenAlv, alvAngbat])],
  },
  {
    claim: 'gives the reasoning in the detail, and not the period of the project',
    parameters: page({ ids: ['programme:alv'], detail: true }),
    rows: [
      row('programme:alv', [
        withMoney(alvEkobro, {}),
        withMoney(alvRenAlv, {}),
        withMoney(alvAngbat, { isStated: false, reasoning: 'by its place' }),
      ]),
    ],
  },
  ...pagingCases('programme:alv', {
    filter: { by: 'START' },
    total: 3,
    ascending: [from('0000', alvRenAlv), from('2014-01-02', alvAngbat), from('2015-01-01', alvEkobro)],
    descending: [alvEkobro, alvAngbat, alvRenAlv],
    after: { edge: from('2014-01-02', alvAngbat), ascending: [alvEkobro], descending: [alvRenAlv] },
  }),
  ...starCases({ type: 'UNDER', parents: 'Programme', others: 'Project', direction: 'in', columns: 'role', hasMoney: true }),
];
