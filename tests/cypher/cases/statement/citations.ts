import type { ContractCase } from '../../contract-case.ts';
import { claimCitedBackwards } from '../../given.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the places in their order, the first one from the statement itself',
    parameters: {
      filter: {
        ids: [
          'statement:owns-municipality-alby-project-angbat-owner',
          'statement:claim-project-angbat-status-2',
          'statement:under-project-cafe-programme-kust',
          'statement:saknas',
        ],
      },
    },
    rows: [
      [
        'statement:owns-municipality-alby-project-angbat-owner',
        [
          ['source:rapport', 'Rapport om samverkan', 'Ångbåt'],
          ['source:rapport', 'Rapport om samverkan', 'Bilaga'],
          ['source:rapport', 'Rapport om samverkan', 'Sammanfattning'],
          ['source:webb', 'Älvsamverkans webbplats', 'Ångbåt'],
        ],
      ],
      [
        'statement:claim-project-angbat-status-2',
        [
          ['source:webb', 'Älvsamverkans webbplats', 'Om oss'],
          ['source:rapport', 'Rapport om samverkan', 'Läget'],
        ],
      ],
      ['statement:under-project-cafe-programme-kust', [['source:rapport', 'Rapport om samverkan', 'Parter']]],
    ],
  },
  {
    claim: 'orders by the position, whichever was created first',
    given: claimCitedBackwards('Tre', 'Ett', 'Två'),
    parameters: { filter: { ids: ['statement:1'] } },
    rows: [
      [
        'statement:1',
        [
          ['source:a', 'A', 'Tre'],
          ['source:a', 'A', 'Ett'],
          ['source:a', 'A', 'Två'],
        ],
      ],
    ],
  },
];
