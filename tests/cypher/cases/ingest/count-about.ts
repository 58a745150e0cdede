import type { ContractCase } from '../../contract-case.ts';
import { claims, entities, relations } from '../../given.ts';
import { decision } from '../../merged.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'counts the statements about entities, one with both ends there once, and gives what they said themselves',
    given: [
      entities('Theme', { id: 'theme:a', name: 'A' }, { id: 'theme:b', name: 'B' }, { id: 'theme:c', name: 'C' }),
      relations('ingest/create-broader', { id: 'statement:1', subject: 'theme:a', object: 'theme:b' }),
      claims({ id: 'statement:2', subject: 'theme:a', dataset: 'two' }),
      decision('statement:3', 'SAME_AS', { subject: 'theme:a', object: 'theme:a', statedSubject: 'theme:d' }),
      {
        statement: 'ingest/set-views',
        parameters: {
          rows: [{ id: 'theme:a', degree: 0, names: ['x', 'y'], identifiers: ['i', 'j'], ownNames: ['x'], ownIdentifiers: ['i'] }],
        },
      },
    ],
    parameters: { ids: ['theme:a', 'theme:b', 'theme:c', 'theme:d'] },
    rows: [
      ['theme:a', 3, ['x'], ['i'], true],
      ['theme:b', 1, ['OFFICIAL|sv||B'], [], false],
      ['theme:c', 0, ['OFFICIAL|sv||C'], [], false],
    ],
  },
];
