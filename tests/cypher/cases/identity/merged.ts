import type { ContractCase, Step } from '../../contract-case.ts';
import { createEntities } from '../../entities.ts';
import { entities, entity } from '../../given.ts';

const given: readonly Step[] = [
  entities('Company', { id: 'company:a', name: 'A' }),
  createEntities(
    'Company',
    ...['b', 'c'].map((key) => ({ ...entity({ id: `company:${key}`, name: key, dataset: 'two' }), kind: 'COMPANY' })),
  ),
  {
    statement: 'ingest/merge-entities',
    parameters: { rows: ['b', 'c'].map((key) => ({ id: `company:${key}`, into: 'company:a', decision: `statement:${key}` })) },
  },
];

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives merged actors by id with what they are, as many as asked for',
    given,
    parameters: { after: '', limit: 1 },
    rows: [['company:b', 'COMPANY', ['OFFICIAL|sv||b'], [], 'two', 'company:a']],
  },
  {
    claim: 'goes on after an id',
    given,
    parameters: { after: 'company:b', limit: 5 },
    rows: [['company:c', 'COMPANY', ['OFFICIAL|sv||c'], [], 'two', 'company:a']],
  },
];
