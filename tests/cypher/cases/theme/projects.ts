import { page, type ContractCase } from '../../contract-case.ts';
import { edge, from, row, withMoney } from '../../edges.ts';
import { angbat, cafe, oppnaData, oppnaData2, renAlv } from '../../nodes.ts';
import { pagingCases } from '../../paging.ts';
import { starCases } from '../../star.ts';

const turismCafe = edge(cafe, null, 'statement:has-theme-project-cafe-theme-turism', 'HAS_THEME');
const turismAngbat = edge(angbat, null, 'statement:has-theme-project-angbat-theme-turism', 'HAS_THEME');
const energiRenAlv = edge(renAlv, null, 'statement:has-theme-project-ren-alv-theme-energi', 'HAS_THEME');
const energiAngbat = edge(angbat, null, 'statement:has-theme-project-angbat-theme-energi', 'HAS_THEME');
const oversattning1 = edge(oppnaData, null, 'statement:has-theme-project-oppna-data-theme-oversattning', 'HAS_THEME');
const oversattning2 = edge(oppnaData2, null, 'statement:has-theme-project-oppna-data-2-theme-oversattning', 'HAS_THEME');
const fornybarRenAlv = edge(renAlv, null, 'statement:has-theme-project-ren-alv-theme-fornybar-energi', 'HAS_THEME');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the projects with a theme, without its actors and documents',
    parameters: page({ ids: ['theme:energi', 'theme:turism', 'theme:fornybar-energi', 'theme:skola', 'theme:saknas'] }),
    rows: [
      row('theme:energi', [energiRenAlv, energiAngbat]),
      row('theme:turism', [turismCafe, turismAngbat]),
      row('theme:fornybar-energi', [fornybarRenAlv]),
      row('theme:skola', []),
    ],
  },
  {
    claim: 'gives and counts the projects that may have run in a span, none without a period; what begins or ends its day counts',
    parameters: page({ ids: ['theme:turism', 'theme:energi', 'theme:oversattning'], from: '2016-02-29', to: '2016-02-29', total: true }),
    rows: [
      row('theme:turism', [turismCafe, turismAngbat], 2),
      row('theme:energi', [energiAngbat], 1),
      row('theme:oversattning', [oversattning1], 1),
    ],
  },
  {
    claim: 'takes in what begins on the last day of a span',
    parameters: page({ ids: ['theme:turism', 'theme:oversattning'], from: '2014-01-02', to: '2014-01-02', total: true }),
    rows: [row('theme:turism', [turismAngbat], 1), row('theme:oversattning', [], 0)],
  },
  {
    claim: 'leaves out what ended the day before a span or begins the day after it',
    parameters: page({ ids: ['theme:turism', 'theme:oversattning'], from: '2014-01-01', to: '2014-01-01', total: true }),
    rows: [row('theme:turism', [], 0), row('theme:oversattning', [], 0)],
  },
  {
    claim: 'orders by name where that is named; projects of one name by their id',
    parameters: page({ ids: ['theme:oversattning'], by: 'NAME' }),
    rows: [row('theme:oversattning', [oversattning1, oversattning2])],
  },
  {
    claim: 'gives a detail of nulls where a statement says no more',
    parameters: page({ ids: ['theme:turism'], detail: true }),
    rows: [row('theme:turism', [withMoney(turismCafe, {}), withMoney(turismAngbat, {})])],
  },
  ...pagingCases('theme:turism', {
    filter: { by: 'START' },
    total: 2,
    ascending: [from('2014-01-02', turismAngbat), from('2016-02-01', turismCafe)],
    descending: [turismCafe, turismAngbat],
    after: { edge: from('2014-01-02', turismAngbat), ascending: [turismCafe], descending: [] },
  }),
  ...pagingCases('theme:oversattning', {
    filter: { from: '2013-01-01', to: '2015-12-31' },
    total: 2,
    ascending: [oversattning1, oversattning2],
    descending: [oversattning2, oversattning1],
    after: { edge: oversattning1, ascending: [oversattning2], descending: [] },
  }),
  ...starCases({ type: 'HAS_THEME', parents: 'Theme', others: 'Project', direction: 'in', columns: 'role', hasMoney: true }),
];
