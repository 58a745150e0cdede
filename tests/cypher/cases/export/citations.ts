import type { ContractCase } from '../../contract-case.ts';
import { claimCitedBackwards } from '../../given.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives where statements are stated, by statement and then in the order of the places',
    parameters: {
      after: -1,
      limit: 10,
      ids: [
        'statement:under-project-cafe-programme-kust',
        'statement:owns-municipality-alby-project-angbat-owner',
        'statement:saknas',
        'statement:claim-project-angbat-status-2',
      ],
    },
    rows: [
      ['statement:claim-project-angbat-status-2', 'source:webb', 'Om oss'],
      ['statement:claim-project-angbat-status-2', 'source:rapport', 'Läget'],
      ['statement:owns-municipality-alby-project-angbat-owner', 'source:rapport', 'Ångbåt'],
      ['statement:owns-municipality-alby-project-angbat-owner', 'source:rapport', 'Bilaga'],
      ['statement:owns-municipality-alby-project-angbat-owner', 'source:rapport', 'Sammanfattning'],
      ['statement:owns-municipality-alby-project-angbat-owner', 'source:webb', 'Ångbåt'],
      ['statement:under-project-cafe-programme-kust', 'source:rapport', 'Parter'],
    ],
  },
  {
    claim: 'orders by the position, whichever was created first',
    given: claimCitedBackwards('Tre', 'Ett', 'Två'),
    parameters: { ids: ['statement:1'], after: -1, limit: 10 },
    rows: [
      ['statement:1', 'source:a', 'Tre'],
      ['statement:1', 'source:a', 'Ett'],
      ['statement:1', 'source:a', 'Två'],
    ],
  },
  {
    claim: 'gives of each statement as many as asked for',
    given: claimCitedBackwards('Tre', 'Ett', 'Två'),
    parameters: { ids: ['statement:1', 'statement:1'], after: -1, limit: 1 },
    rows: [
      ['statement:1', 'source:a', 'Tre'],
      ['statement:1', 'source:a', 'Tre'],
    ],
  },
  {
    claim: 'goes on after a position',
    given: claimCitedBackwards('Tre', 'Ett', 'Två'),
    parameters: { ids: ['statement:1'], after: 0, limit: 10 },
    rows: [
      ['statement:1', 'source:a', 'Ett'],
      ['statement:1', 'source:a', 'Två'],
    ],
  },
];
