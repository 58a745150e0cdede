import { list, type ContractCase } from '../../contract-case.ts';
import { row } from '../../edges.ts';
import { entities, relations } from '../../given.ts';
import { pagingCasesOfStatements } from '../../paging.ts';
import { claim, relation } from '../../statements.ts';

const buildsOn = relation('statement:builds-on-project-ren-alv-university-nordan', 'BUILDS_ON', 'project:ren-alv', 'university:nordan');
const budgetShare = claim('statement:claim-project-ren-alv-budget-share', 'project:ren-alv', 'budgetShare', 'mer än hälften');
const regionCount = claim('statement:claim-project-ren-alv-partner-region-count', 'project:ren-alv', 'partnerRegionCount', 'nästan fem');
const period = claim('statement:claim-project-ren-alv-period', 'project:ren-alv', 'period', 'treårigt');
const funds = relation('statement:funds-programme-alv-project-ren-alv', 'FUNDS', 'programme:alv', 'project:ren-alv', { role: 'FUNDER' });
const energi = relation('statement:has-theme-project-ren-alv-theme-energi', 'HAS_THEME', 'project:ren-alv', 'theme:energi');
const fornybar = relation(
  'statement:has-theme-project-ren-alv-theme-fornybar-energi',
  'HAS_THEME',
  'project:ren-alv',
  'theme:fornybar-energi',
);
const owns = relation('statement:owns-company-ecoteck-project-ren-alv', 'OWNS', 'company:ecoteck', 'project:ren-alv', { role: 'OWNER' });
const leads = relation(
  'statement:partners-in-cooperation-body-alvsamverkan-project-ren-alv',
  'PARTNERS_IN',
  'cooperation-body:alvsamverkan',
  'project:ren-alv',
  { role: 'LEAD' },
);
const under = relation('statement:under-project-ren-alv-programme-alv', 'UNDER', 'project:ren-alv', 'programme:alv');

const industri = relation('statement:broader-theme-vindkraft-theme-industri', 'BROADER', 'theme:vindkraft', 'theme:industri', {
  isStated: false,
});
const vindkraftFornybar = relation(
  'statement:broader-theme-vindkraft-theme-fornybar-energi',
  'BROADER',
  'theme:vindkraft',
  'theme:fornybar-energi',
);
const status1 = claim('statement:claim-project-angbat-status-1', 'project:angbat', 'status', 'pågående');
const status2 = claim('statement:claim-project-angbat-status-2', 'project:angbat', 'status', 'avslutat', { rank: 'PREFERRED' });
const partOf = relation('statement:part-of-unit-alby-hamnen-municipality-alby', 'PART_OF', 'unit:alby-hamnen', 'municipality:alby');
const goal = claim('statement:claim-municipality-alby-goal', 'municipality:alby', 'goal', '5 000 invånare');
const formal = relation('statement:owns-municipality-alby-project-angbat-formal-owner', 'OWNS', 'municipality:alby', 'project:angbat', {
  role: 'FORMAL_OWNER',
  isStated: false,
});
const group = relation(
  'statement:member-of-municipality-alby-group-nordans-kommuner',
  'MEMBER_OF',
  'municipality:alby',
  'group:nordans-kommuner',
  { role: 'MEMBER', isStated: false },
);

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the statements about an entity of any type, as subject or object, none of an unknown one',
    parameters: list({
      ids: ['theme:vindkraft', 'theme:industri', 'unit:alby-hamnen', 'theme:aldrande', 'theme:saknas', 'source:rapport'],
    }),
    rows: [
      row('theme:vindkraft', [vindkraftFornybar, industri]),
      row('theme:industri', [industri]),
      row('unit:alby-hamnen', [partOf]),
      row('theme:aldrande', []),
    ],
  },
  {
    claim: 'gives and counts those of the types asked for, whichever end the entity is',
    parameters: list({ ids: ['project:ren-alv', 'theme:vindkraft'], types: ['UNDER', 'OWNS', 'BROADER'], total: true }),
    rows: [row('project:ren-alv', [owns, under], 2), row('theme:vindkraft', [vindkraftFornybar, industri], 2)],
  },
  {
    claim: 'gives and counts the claims of a property',
    parameters: list({ ids: ['project:angbat', 'project:ensam'], property: 'status', total: true }),
    rows: [row('project:angbat', [status1, status2], 2), row('project:ensam', [], 0)],
  },
  {
    claim: 'gives and counts what is inferred',
    parameters: list({ ids: ['municipality:alby', 'theme:vindkraft'], isStated: false, total: true }),
    rows: [row('municipality:alby', [group, formal], 2), row('theme:vindkraft', [industri], 1)],
  },
  {
    claim: 'gives and counts what is stated and fits the other filters',
    parameters: list({ ids: ['municipality:alby', 'theme:vindkraft'], isStated: true, types: ['CLAIM'], property: 'goal', total: true }),
    rows: [row('municipality:alby', [goal], 1), row('theme:vindkraft', [], 0)],
  },
  {
    claim: 'gives and counts once what names the entity twice',
    given: [
      entities('Theme', { id: 'theme:a', name: 'A' }),
      relations('ingest/create-broader', { id: 'statement:1', subject: 'theme:a', object: 'theme:a' }),
    ],
    parameters: list({ ids: ['theme:a'], total: true }),
    rows: [row('theme:a', [relation('statement:1', 'BROADER', 'theme:a', 'theme:a')], 1)],
  },
  {
    claim: 'counts a hub',
    parameters: list({ ids: ['municipality:alby', 'project:angbat'], total: true }, 0),
    rows: [row('municipality:alby', [], 29), row('project:angbat', [], 38)],
  },
  ...pagingCasesOfStatements('project:ren-alv', {
    total: 10,
    ascending: [buildsOn, budgetShare, regionCount, period, funds, energi, fornybar, owns, leads, under],
    descending: [under, leads, owns, fornybar, energi, funds, period, regionCount, budgetShare, buildsOn],
    after: {
      edge: period,
      ascending: [funds, energi, fornybar, owns, leads, under],
      descending: [regionCount, budgetShare, buildsOn],
    },
  }),
];
