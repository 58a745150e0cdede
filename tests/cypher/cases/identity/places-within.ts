import type { ContractCase, Step } from '../../contract-case.ts';
import { entities, relations } from '../../given.ts';

const given: readonly Step[] = [
  entities('Place', { id: 'place:a', name: 'A' }, { id: 'place:b', name: 'B' }, { id: 'place:c', name: 'C' }),
  relations(
    'ingest/create-within',
    { id: 'statement:1', subject: 'place:a', object: 'place:b' },
    { id: 'statement:2', subject: 'place:b', object: 'place:c' },
  ),
];

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives what lies in what, by the id of the statement, as many as asked for',
    given,
    parameters: { after: '', limit: 1 },
    rows: [['statement:1', 'place:a', 'place:b']],
  },
  { claim: 'goes on after an id', given, parameters: { after: 'statement:1', limit: 5 }, rows: [['statement:2', 'place:b', 'place:c']] },
];
