import { list, type ContractCase } from '../../contract-case.ts';
import { row } from '../../edges.ts';
import { pagingCasesOfStatements } from '../../paging.ts';
import { claim, relation } from '../../statements.ts';

const alby = 'municipality:alby';
const rapportFederation = relation('statement:owns-federation-norrsam-project-ekobro', 'OWNS', 'federation:norrsam', 'project:ekobro', {
  role: 'OWNER',
});
const rapportGroup = relation(
  'statement:owns-group-nordans-kommuner-project-oppna-data-2',
  'OWNS',
  'group:nordans-kommuner',
  'project:oppna-data-2',
  { role: 'OWNER' },
);
const rapportEcoteck = relation('statement:owns-municipality-alby-company-ecoteck', 'OWNS', alby, 'company:ecoteck', { role: 'OWNER' });
const rapportFormal = relation('statement:owns-municipality-alby-project-angbat-formal-owner', 'OWNS', alby, 'project:angbat', {
  role: 'FORMAL_OWNER',
  isStated: false,
});
const owner = relation('statement:owns-municipality-alby-project-angbat-owner', 'OWNS', alby, 'project:angbat', { role: 'OWNER' });
const rapportAlvnas = relation('statement:owns-municipality-alvnas-project-angbat', 'OWNS', 'municipality:alvnas', 'project:angbat', {
  role: 'OWNER',
});
const rapportOdeborg = relation('statement:owns-municipality-odeborg-company-ecoteck', 'OWNS', 'municipality:odeborg', 'company:ecoteck', {
  role: 'OWNER',
});
const rapportRegion = relation('statement:owns-region-nordan-company-ecoteck', 'OWNS', 'region:nordan', 'company:ecoteck', {
  role: 'OWNER',
});
const rapportData = relation('statement:owns-region-nordan-project-oppna-data', 'OWNS', 'region:nordan', 'project:oppna-data', {
  role: 'OWNER',
});
const webbNetwork = relation('statement:owns-1-network-norrsam-project-ekobro', 'OWNS', 'network:norrsam', 'project:ekobro', {
  role: 'OWNER',
});
const webbRenAlv = relation('statement:owns-company-ecoteck-project-ren-alv', 'OWNS', 'company:ecoteck', 'project:ren-alv', {
  role: 'OWNER',
});

const date1 = claim('statement:claim-document-slutrapport-angbat-date-1', 'document:slutrapport-angbat', 'date', '2016');
const period1 = claim('statement:claim-project-angbat-period-1', 'project:angbat', 'period', 'från 2013');
const status2 = claim('statement:claim-project-angbat-status-2', 'project:angbat', 'status', 'avslutat', { rank: 'PREFERRED' });
const dataStatus2 = claim('statement:claim-project-oppna-data-status-2', 'project:oppna-data', 'status', 'förlängt');
const budgetShare = claim('statement:claim-project-ren-alv-budget-share', 'project:ren-alv', 'budgetShare', 'mer än hälften');
const vision = claim('statement:claim-region-nordan-vision', 'region:nordan', 'vision', 'Människor möts, "på riktigt"');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives and counts a statement once however often the source states it, and also where it is cited further on',
    parameters: list({ ids: ['source:rapport', 'source:webb', 'source:tyst', 'source:saknas'], types: ['OWNS'], total: true }),
    rows: [
      row(
        'source:rapport',
        [rapportFederation, rapportGroup, rapportEcoteck, rapportFormal, owner, rapportAlvnas, rapportOdeborg, rapportRegion, rapportData],
        9,
      ),
      row('source:webb', [webbNetwork, webbRenAlv, owner], 3),
      row('source:tyst', [], 0),
    ],
  },
  {
    claim: 'counts all that a source states',
    parameters: list({ ids: ['source:webb', 'source:rapport', 'source:skolplan', 'source:tyst'], total: true }, 0),
    rows: [row('source:webb', [], 24), row('source:rapport', [], 156), row('source:skolplan', [], 39), row('source:tyst', [], 0)],
  },
  {
    claim: 'begins with the least id of all',
    parameters: list({ ids: ['source:webb'] }, 2),
    rows: [row('source:webb', [date1, period1])],
  },
  ...pagingCasesOfStatements('source:webb', {
    filter: { types: ['CLAIM'] },
    total: 6,
    ascending: [date1, period1, status2, dataStatus2, budgetShare, vision],
    descending: [vision, budgetShare, dataStatus2, status2, period1, date1],
    after: { edge: status2, ascending: [dataStatus2, budgetShare, vision], descending: [period1, date1] },
  }),
];
