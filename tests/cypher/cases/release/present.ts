import type { ContractCase } from '../../contract-case.ts';
import { claims, entities, sources } from '../../given.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the ids of entities, sources and statements that are there, the others left out',
    given: [
      entities('Theme', { id: 'theme:a', name: 'A' }),
      sources({ id: 'source:a', title: 'A' }),
      claims({ id: 'statement:1', subject: 'theme:a' }, { id: 'statement:2', subject: 'theme:a' }),
    ],
    parameters: { ids: ['theme:a', 'source:a', 'statement:1', 'statement:saknas', 'theme:saknas'] },
    rows: [['source:a'], ['statement:1'], ['theme:a']],
  },
];
