import type { ContractCase } from '../../contract-case.ts';
import { claims, entities, relations } from '../../given.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives hash, data set and ends of the statements it names, unknown ones and other nodes aside',
    given: [
      entities('Theme', { id: 'theme:a', name: 'A' }, { id: 'theme:b', name: 'B' }),
      relations('ingest/create-broader', { id: 'statement:1', subject: 'theme:a', object: 'theme:b' }),
      claims({ id: 'statement:2', subject: 'theme:a', dataset: 'two' }, { id: 'statement:3', subject: 'theme:a' }),
    ],
    parameters: { ids: ['statement:1', 'statement:2', 'statement:saknas', 'theme:a'] },
    rows: [
      ['statement:1', 'hash of statement:1', 'one', 'BROADER', 'theme:a', 'theme:b', 1, 1],
      ['statement:2', 'hash of statement:2', 'two', 'CLAIM', 'theme:a', null, 1, 1],
    ],
  },
];
