import { list, type ContractCase } from '../../contract-case.ts';
import { rootRow } from '../../edges.ts';
import { pagingCasesOfRoot } from '../../paging.ts';
import { claim, relation } from '../../statements.ts';

const region = 'region:nordan';
const energi = 'theme:energi';
const first = relation('statement:broader-theme-fornybar-energi-theme-energi', 'BROADER', 'theme:fornybar-energi', energi);
const second = relation('statement:broader-theme-musikskola-theme-skola', 'BROADER', 'theme:musikskola', 'theme:skola');

const alby = 'municipality:alby';
const albyEcoteck = relation('statement:owns-municipality-alby-company-ecoteck', 'OWNS', alby, 'company:ecoteck', { role: 'OWNER' });
const formal = relation('statement:owns-municipality-alby-project-angbat-formal-owner', 'OWNS', alby, 'project:angbat', {
  role: 'FORMAL_OWNER',
  isStated: false,
});
const owner = relation('statement:owns-municipality-alby-project-angbat-owner', 'OWNS', alby, 'project:angbat', { role: 'OWNER' });
const funds = relation('statement:funds-municipality-alby-project-angbat', 'FUNDS', alby, 'project:angbat', { role: 'FUNDER' });
const leads = relation('statement:partners-in-municipality-alby-project-angbat-lead', 'PARTNERS_IN', alby, 'project:angbat', {
  role: 'LEAD',
});
const steers = relation('statement:partners-in-municipality-alby-project-angbat-steering', 'PARTNERS_IN', alby, 'project:angbat', {
  role: 'STEERING',
});

const toLansstyrelsen = relation('statement:prioritises-county-board-nordan-theme-energi', 'PRIORITISES', 'county-board:nordan', energi);
const to2014 = relation('statement:prioritises-region-nordan-theme-energi-2014', 'PRIORITISES', region, energi);
const to2021 = relation('statement:prioritises-region-nordan-theme-energi-2021', 'PRIORITISES', region, energi);
const fornybar = relation('statement:prioritises-region-nordan-theme-fornybar-energi', 'PRIORITISES', region, 'theme:fornybar-energi');
const turism = relation('statement:prioritises-region-nordan-theme-turism', 'PRIORITISES', region, 'theme:turism');
const vision = claim('statement:claim-region-nordan-vision', region, 'vision', 'Människor möts, "på riktigt"');
const incomplete = claim(
  'statement:claim-group-nordans-kommuner-incomplete-list',
  'group:nordans-kommuner',
  'incompleteList',
  'MEMBER_OF',
  { isStated: false },
);

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives and counts all, the least ids first',
    parameters: list({ total: true }, 2),
    rows: [rootRow([first, second], 216)],
  },
  {
    claim: 'gives and counts those of a subject and the types asked for',
    parameters: list({ subjectId: region, types: ['PRIORITISES', 'CLAIM'], total: true }),
    rows: [rootRow([vision, to2014, to2021, fornybar, turism], 5)],
  },
  {
    claim: 'gives and counts those of an object',
    parameters: list({ objectId: energi, types: ['PRIORITISES'], total: true }),
    rows: [rootRow([toLansstyrelsen, to2014, to2021], 3)],
  },
  {
    claim: 'gives and counts those between two ends',
    parameters: list({ subjectId: alby, objectId: 'project:angbat', total: true }),
    rows: [rootRow([funds, formal, owner, leads, steers], 5)],
  },
  {
    claim: 'gives and counts once what a source states more than once',
    parameters: list({ sourceId: 'source:rapport', types: ['OWNS'], subjectId: alby, total: true }),
    rows: [rootRow([albyEcoteck, formal, owner], 3)],
  },
  {
    claim: 'gives and counts what a source states, also where it is cited further on',
    parameters: list({ sourceId: 'source:webb', types: ['OWNS'], subjectId: alby, total: true }),
    rows: [rootRow([owner], 1)],
  },
  {
    claim: 'gives and counts what is inferred',
    parameters: list({ isStated: false, types: ['OWNS', 'CLAIM'], total: true }),
    rows: [rootRow([incomplete, formal], 2)],
  },
  {
    claim: 'gives and counts what is stated',
    parameters: list({ isStated: true, types: ['OWNS'], subjectId: alby, total: true }),
    rows: [rootRow([albyEcoteck, owner], 2)],
  },
  {
    claim: 'gives none for ids that do not exist',
    parameters: list({ sourceId: 'source:saknas', total: true }),
    rows: [rootRow([], 0)],
  },
  ...pagingCasesOfRoot({
    filter: { subjectId: region, types: ['PRIORITISES'] },
    total: 4,
    ascending: [to2014, to2021, fornybar, turism],
    descending: [turism, fornybar, to2021, to2014],
    after: { edge: to2021, ascending: [fornybar, turism], descending: [to2014] },
  }),
];
