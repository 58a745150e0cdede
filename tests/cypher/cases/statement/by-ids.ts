import type { Row } from '../../../../src/engine/engine.ts';
import type { ContractCase } from '../../contract-case.ts';
import type { Detail } from '../../edges.ts';

type Subject = string;

/** The row of a relation: its ends, then what its edge says. */
function relation(id: string, type: string, subject: Subject, object: string, detail: Detail): Row {
  return [id, type, null, null, ...columns(subject, object, detail)];
}

/** The row of a claim: its property and value, then what it says itself. */
function claim(id: string, subject: Subject, property: string, value: string, detail: Detail): Row {
  return [id, 'CLAIM', property, value, ...columns(subject, null, detail)];
}

function columns(subject: Subject, object: string | null, detail: Detail): Row {
  const { role = null, isStated = true, rank = 'NORMAL', level = null, status = null, buildsOnKind = null, reasoning = null } = detail;
  const { period = [null, null, null], money = [null, null, null, null, null], share = null, precision = null, wording = null } = detail;
  return [role, isStated, rank, subject, object, level, status, buildsOnKind, reasoning, period, money, share, precision, wording];
}

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives relations with what their edges say',
    parameters: {
      filter: {
        ids: [
          'statement:funds-fund-kustfonden-project-angbat-co-financing',
          'statement:funds-group-nordans-kommuner-project-zebra',
          'statement:prioritises-region-nordan-theme-energi-2014',
          'statement:owns-municipality-alby-company-ecoteck',
          'statement:under-project-angbat-programme-alv',
        ],
      },
    },
    rows: [
      relation('statement:funds-fund-kustfonden-project-angbat-co-financing', 'FUNDS', 'fund:kustfonden', 'project:angbat', {
        role: 'FUNDER',
        money: [2000050, 'SEK', 'ABOUT', 'CO_FINANCING', 'ungefär'],
        precision: 'ABOUT',
        wording: 'ungefär',
      }),
      relation('statement:funds-group-nordans-kommuner-project-zebra', 'FUNDS', 'group:nordans-kommuner', 'project:zebra', {
        role: 'FUNDER',
        period: ['2017-09', '2018', null],
        money: [40000000, 'SEK', 'ABOUT', 'CO_FINANCING', 'cirka'],
        precision: 'ABOUT',
        wording: 'cirka',
      }),
      relation('statement:prioritises-region-nordan-theme-energi-2014', 'PRIORITISES', 'region:nordan', 'theme:energi', {
        level: 1,
        status: 'PRELIMINARY',
        period: ['2014', '2020', null],
      }),
      relation('statement:owns-municipality-alby-company-ecoteck', 'OWNS', 'municipality:alby', 'company:ecoteck', {
        role: 'OWNER',
        money: [null, null, null, null, 'en fjärdedel'],
        share: 0.25,
        wording: 'en fjärdedel',
      }),
      relation('statement:under-project-angbat-programme-alv', 'UNDER', 'project:angbat', 'programme:alv', {
        isStated: false,
        reasoning: 'by its place',
      }),
    ],
  },
  {
    claim: 'gives each of two parallel edges its own detail, and the kind of building on to BUILDS_ON alone',
    parameters: {
      filter: {
        ids: [
          'statement:builds-on-project-oppna-data-project-oppna-data-2-continues',
          'statement:builds-on-project-oppna-data-project-oppna-data-2-uses',
          'statement:funds-region-nordan-project-oppna-data-1',
          'statement:funds-region-nordan-project-oppna-data-2',
        ],
      },
    },
    rows: [
      relation(
        'statement:builds-on-project-oppna-data-project-oppna-data-2-continues',
        'BUILDS_ON',
        'project:oppna-data',
        'project:oppna-data-2',
        { buildsOnKind: 'CONTINUES', money: [null, null, null, 'CONTINUES', null] },
      ),
      relation(
        'statement:builds-on-project-oppna-data-project-oppna-data-2-uses',
        'BUILDS_ON',
        'project:oppna-data',
        'project:oppna-data-2',
        { buildsOnKind: 'USES', money: [null, null, null, 'USES', null] },
      ),
      relation('statement:funds-region-nordan-project-oppna-data-1', 'FUNDS', 'region:nordan', 'project:oppna-data', {
        role: 'FUNDER',
        rank: 'DEPRECATED',
        money: [90000000, 'SEK', null, 'GRANT', null],
      }),
      relation('statement:funds-region-nordan-project-oppna-data-2', 'FUNDS', 'region:nordan', 'project:oppna-data', {
        role: 'FUNDER',
        rank: 'PREFERRED',
        money: [100000000, 'SEK', null, 'GRANT', null],
      }),
    ],
  },
  {
    claim: 'gives claims with what they say themselves',
    parameters: {
      filter: {
        ids: [
          'statement:claim-project-angbat-budget',
          'statement:claim-project-angbat-period-2',
          'statement:claim-project-ren-alv-period',
          'statement:claim-federation-nordans-kommunforbund-member-count',
          'statement:claim-group-nordans-kommuner-incomplete-list',
          'statement:claim-region-nordan-vision',
        ],
      },
    },
    rows: [
      claim('statement:claim-project-angbat-budget', 'project:angbat', 'budget', 'ungefär 2 miljoner', {
        money: [200000000, 'SEK', 'ABOUT', 'TOTAL_BUDGET', 'ungefär'],
        precision: 'ABOUT',
        wording: 'ungefär',
      }),
      claim('statement:claim-project-angbat-period-2', 'project:angbat', 'period', '2014 till 2016', {
        rank: 'PREFERRED',
        period: ['2014-01-02', '2016-06', null],
      }),
      claim('statement:claim-project-ren-alv-period', 'project:ren-alv', 'period', 'treårigt', { period: [null, null, 'treårigt'] }),
      claim(
        'statement:claim-federation-nordans-kommunforbund-member-count',
        'federation:nordans-kommunforbund',
        'memberCount',
        'drygt 13',
        { money: [null, null, 'AT_LEAST', null, 'drygt'], precision: 'AT_LEAST', wording: 'drygt' },
      ),
      claim('statement:claim-group-nordans-kommuner-incomplete-list', 'group:nordans-kommuner', 'incompleteList', 'MEMBER_OF', {
        isStated: false,
        reasoning: 'the list ends with m.fl.',
        money: [null, null, null, null, 'm.fl.'],
        wording: 'm.fl.',
      }),
      claim('statement:claim-region-nordan-vision', 'region:nordan', 'vision', 'Människor möts, "på riktigt"', {}),
    ],
  },
  {
    claim: 'gives the share that a claim states',
    parameters: { filter: { ids: ['statement:claim-project-ren-alv-budget-share'] } },
    rows: [
      claim('statement:claim-project-ren-alv-budget-share', 'project:ren-alv', 'budgetShare', 'mer än hälften', {
        money: [null, null, 'AT_LEAST', null, 'mer än'],
        share: 0.5,
        precision: 'AT_LEAST',
        wording: 'mer än',
      }),
    ],
  },
  { claim: 'gives no row for an unknown id', parameters: { filter: { ids: ['statement:saknas', 'municipality:alby'] } }, rows: [] },
];
