import type { ContractCase } from '../../contract-case.ts';
import { exported } from '../../exported.ts';
import { fullClaim, fullEdge } from '../../full-edge.ts';
import { decision } from '../../merged.ts';

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
      exported(['statement:claim-project-angbat-budget', 'CLAIM', 'project:angbat', null, 'budget', 'ungefär 2 miljoner'], {
        kind: 'TOTAL_BUDGET',
        amount: 200000000,
        currency: 'SEK',
        precision: 'ABOUT',
        wording: 'ungefär',
      }),
      exported(['statement:claim-project-ekobro-period', 'CLAIM', 'project:ekobro', null, 'period', '2015-01-01 – 2015-12-31'], {
        start: '2015-01-01',
        end: '2015-12-31',
        periodWording: 'ett år',
        rank: 'DEPRECATED',
      }),
      exported(
        ['statement:claim-group-nordans-kommuner-incomplete-list', 'CLAIM', 'group:nordans-kommuner', null, 'incompleteList', 'MEMBER_OF'],
        {
          wording: 'm.fl.',
          isStated: false,
          reasoning: 'the list ends with m.fl.',
        },
      ),
      exported(['statement:claim-project-ren-alv-budget-share', 'CLAIM', 'project:ren-alv', null, 'budgetShare', 'mer än hälften'], {
        precision: 'AT_LEAST',
        share: 0.5,
        wording: 'mer än',
      }),
      exported(['statement:claim-region-nordan-vision', 'CLAIM', 'region:nordan', null, 'vision', 'Människor möts, "på riktigt"']),
    ],
  },
  {
    claim: 'gives each column what it is for',
    given: [{ statement: 'ingest/create-claims', parameters: { release: 1, added: 1, rows: [{ claim: fullClaim, citations: [] }] } }],
    parameters: { ids: ['statement:1'] },
    rows: [exported(['statement:1', 'CLAIM', 'project:a', null, 'budget', 'ungefär 20 000 kronor'], fullEdge)],
  },
  {
    claim: 'gives relations that have no edge as they are stated',
    given: [
      decision('statement:1', 'SAME_AS', { subject: 'theme:a', object: 'theme:b' }, { share: 0.5 }),
      decision('statement:2', 'OWNS', { subject: 'theme:a', object: 'theme:a', statedSubject: 'theme:b', statedObject: 'theme:c' }),
    ],
    parameters: { ids: ['statement:1', 'statement:2'] },
    rows: [
      exported(['statement:1', 'SAME_AS', 'theme:a', 'theme:b', null, null], { share: 0.5, isStated: false }),
      exported(['statement:2', 'OWNS', 'theme:b', 'theme:c', null, null], { isStated: false }),
    ],
  },
];
