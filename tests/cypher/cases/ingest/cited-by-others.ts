import type { ContractCase } from '../../contract-case.ts';
import { claims, entities, sources } from '../../given.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the sources that a statement of another data set cites',
    given: [
      entities('Theme', { id: 'theme:a', name: 'A' }),
      sources({ id: 'source:a', title: 'A' }, { id: 'source:b', title: 'B' }, { id: 'source:c', title: 'C' }),
      claims(
        { id: 'statement:1', subject: 'theme:a', citations: ['source:a', 'source:b'] },
        { id: 'statement:2', subject: 'theme:a', citations: ['source:a'], dataset: 'two' },
        { id: 'statement:3', subject: 'theme:a', citations: ['source:a'], dataset: 'two' },
      ),
    ],
    parameters: { ids: ['source:a', 'source:b', 'source:c', 'source:saknas'], dataset: 'one' },
    rows: [['source:a']],
  },
];
