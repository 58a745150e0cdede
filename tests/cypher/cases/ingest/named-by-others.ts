import type { ContractCase } from '../../contract-case.ts';
import { claims, entities, firstRelease, relation } from '../../given.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives those that a statement of another data set is about, once each, as subject or as object',
    given: [
      entities('Theme', ...['a', 'b', 'c', 'd'].map((name) => ({ id: `theme:${name}`, name }))),
      claims(
        { id: 'statement:1', subject: 'theme:a', dataset: 'two' },
        { id: 'statement:2', subject: 'theme:a', dataset: 'three' },
        { id: 'statement:3', subject: 'theme:c', dataset: 'one' },
      ),
      {
        statement: 'ingest/create-broader',
        parameters: {
          dataset: 'two',
          ...firstRelease,
          rows: [relation({ id: 'statement:4', subject: 'theme:d', object: 'theme:b' })],
        },
      },
    ],
    parameters: { ids: ['theme:a', 'theme:b', 'theme:c', 'theme:saknas'], dataset: 'one' },
    rows: [['theme:a'], ['theme:b']],
  },
];
