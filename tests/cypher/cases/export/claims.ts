import type { ContractCase } from '../../contract-case.ts';
import { exported } from '../../exported.ts';
import { fullClaim, fullEdge } from '../../full-edge.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives claims with all they say',
    parameters: {
      ids: [
        'statement:claim-project-angbat-budget',
        'statement:claim-project-ekobro-period',
        'statement:claim-group-nordans-kommuner-incomplete-list',
        'statement:claim-project-ren-alv-budget-share',
        'statement:claim-region-nordan-vision',
        'statement:saknas',
      ],
    },
    rows: [
      exported(['statement:claim-project-angbat-budget', 'project:angbat', 'budget', 'ungefär 2 miljoner'], {
        kind: 'TOTAL_BUDGET',
        amount: 200000000,
        currency: 'SEK',
        precision: 'ABOUT',
        wording: 'ungefär',
      }),
      exported(['statement:claim-project-ekobro-period', 'project:ekobro', 'period', '2015-01-01 – 2015-12-31'], {
        start: '2015-01-01',
        end: '2015-12-31',
        periodWording: 'ett år',
        rank: 'DEPRECATED',
      }),
      exported(['statement:claim-group-nordans-kommuner-incomplete-list', 'group:nordans-kommuner', 'incompleteList', 'MEMBER_OF'], {
        wording: 'm.fl.',
        isStated: false,
        reasoning: 'the list ends with m.fl.',
      }),
      exported(['statement:claim-project-ren-alv-budget-share', 'project:ren-alv', 'budgetShare', 'mer än hälften'], {
        precision: 'AT_LEAST',
        share: 0.5,
        wording: 'mer än',
      }),
      exported(['statement:claim-region-nordan-vision', 'region:nordan', 'vision', 'Människor möts, "på riktigt"']),
    ],
  },
  {
    claim: 'gives each column what it is for',
    given: [{ statement: 'ingest/create-claims', parameters: { rows: [{ claim: fullClaim, citations: [] }] } }],
    parameters: { ids: ['statement:1'] },
    rows: [exported(['statement:1', 'project:a', 'budget', 'ungefär 20 000 kronor'], fullEdge)],
  },
];
