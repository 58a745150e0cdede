import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { decision, mergeEntities } from '../../merged.ts';

const ends = { subject: 'theme:a', object: 'theme:a' };

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives what was merged into entities, by whom, why, how surely and when, by id',
    given: [
      entities('Theme', { id: 'theme:a', name: 'A' }, { id: 'theme:b', name: 'B', dataset: 'two' }, { id: 'theme:c', name: 'C' }),
      decision('statement:1', 'SAME_AS', ends, { share: 0.9, reasoning: 'same name', start: '2026-11-25' }),
      decision('statement:2', 'SAME_AS', ends, { isStated: true, wording: 'a letter' }),
      entities('Theme', { id: 'theme:d', name: 'D' }),
      mergeEntities(['theme:c', 'theme:a', 'statement:2'], ['theme:b', 'theme:a', 'statement:1']),
    ],
    parameters: { filter: { ids: ['theme:a', 'theme:d', 'theme:b', 'theme:saknas'] } },
    rows: [
      [
        'theme:a',
        [
          ['theme:b', 'B', ['OFFICIAL|sv||B'], 'two', 0.9, 'same name', 'RULE', '2026-11-25', 'statement:1'],
          ['theme:c', 'C', ['OFFICIAL|sv||C'], 'one', null, 'a letter', 'PERSON', null, 'statement:2'],
        ],
      ],
      ['theme:d', []],
    ],
  },
];
