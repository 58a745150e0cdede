import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { idsThen, mergedThen } from '../../merged.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'makes entities into merged ones with what they said themselves, unless one of the two is not there',
    given: [
      entities('Theme', ...['a', 'b', 'c', 'd'].map((name) => ({ id: `theme:${name}`, name, degree: 4 }))),
      {
        statement: 'ingest/set-views',
        parameters: {
          rows: [{ id: 'theme:b', degree: 7, names: ['x', 'y'], identifiers: ['i', 'j'], ownNames: ['x'], ownIdentifiers: ['i'] }],
        },
      },
    ],
    parameters: {
      rows: [
        { id: 'theme:b', into: 'theme:a', decision: 'statement:1' },
        { id: 'theme:c', into: 'theme:a', decision: 'statement:2' },
        { id: 'theme:d', into: 'theme:saknas', decision: 'statement:3' },
        { id: 'theme:saknas', into: 'theme:a', decision: 'statement:4' },
      ],
    },
    rows: [],
    then: [
      idsThen('theme:a', 'theme:d'),
      mergedThen(['theme:b', 'theme:a', 'statement:1'], ['theme:c', 'theme:a', 'statement:2']),
      {
        text: 'MATCH (m:Merged) RETURN m.id AS id, size(labels(m)) AS labels, m.names AS names, m.identifiers AS identifiers, m.ownNames AS own, m.degree AS degree, m.hash AS hash ORDER BY id',
        rows: [
          ['theme:b', 1, ['x'], ['i'], null, 0, 'hash of theme:b'],
          ['theme:c', 1, ['OFFICIAL|sv||c'], [], null, 0, 'hash of theme:c'],
        ],
      },
    ],
  },
];
