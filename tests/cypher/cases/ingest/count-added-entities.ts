import type { ContractCase } from '../../contract-case.ts';
import { createEntities } from '../../entities.ts';
import { entities, entity, sources } from '../../given.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'counts what a release has added by the prefix of the id, nothing but entities',
    given: [
      entities('Theme', { id: 'theme:a', name: 'A' }, { id: 'theme:b', name: 'B' }),
      entities('Fund', { id: 'fund:a', name: 'A' }),
      createEntities('Theme', { ...entity({ id: 'theme:c', name: 'C' }), release: 2, added: 2 }),
      sources({ id: 'source:a', title: 'A' }),
    ],
    parameters: { release: 1 },
    rows: [
      ['fund', 1],
      ['theme', 2],
    ],
  },
];
