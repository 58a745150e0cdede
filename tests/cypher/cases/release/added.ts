import type { ContractCase } from '../../contract-case.ts';
import { closed } from '../../closed.ts';
import { createEntities } from '../../entities.ts';
import { claims, entities, entity, sources } from '../../given.ts';

const given = [
  entities('Theme', { id: 'theme:a', name: 'A' }, { id: 'theme:b', name: 'B' }),
  createEntities('Theme', { ...entity({ id: 'theme:d', name: 'D' }), release: 2, added: 2 }),
  sources({ id: 'source:a', title: 'A' }),
  claims({ id: 'statement:1', subject: 'theme:a' }),
  ...closed({ closedIn: 3, of: 'theme:c', added: 1 }, { closedIn: 4, of: 'theme:c', added: 1 }, { closedIn: 3, of: 'theme:e', added: 2 }),
];

const first = { release: 1, kind: 'ADDED' };

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives what a release has added, whether it is there or closed since, closed ones once',
    given,
    parameters: { stretches: [first], isBackward: false, limit: 5 },
    rows: [
      [1, 'theme:a', null],
      [1, 'theme:b', null],
      [1, 'source:a', null],
      [1, 'statement:1', 'CLAIM'],
      [1, 'theme:c', 'Theme'],
    ],
  },
  {
    claim: 'gives as many of each stretch and sort as asked for',
    given,
    parameters: { stretches: [first, { release: 2, kind: 'ADDED' }], isBackward: false, limit: 1 },
    rows: [
      [1, 'theme:a', null],
      [1, 'source:a', null],
      [1, 'statement:1', 'CLAIM'],
      [1, 'theme:c', 'Theme'],
      [2, 'theme:d', null],
      [2, 'theme:e', 'Theme'],
    ],
  },
  {
    claim: 'goes on after an id',
    given,
    parameters: { stretches: [{ ...first, after: 'theme:a' }], isBackward: false, limit: 1 },
    rows: [
      [1, 'theme:b', null],
      [1, 'theme:c', 'Theme'],
    ],
  },
  {
    claim: 'goes backward from an id',
    given,
    parameters: { stretches: [{ ...first, after: 'theme:c' }], isBackward: true, limit: 1 },
    rows: [
      [1, 'theme:b', null],
      [1, 'source:a', null],
      [1, 'statement:1', 'CLAIM'],
    ],
  },
];
