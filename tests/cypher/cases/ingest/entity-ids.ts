import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';

const given = [
  entities('Theme', { id: 'theme:b', name: 'B' }, { id: 'theme:a', name: 'A', dataset: 'two' }),
  entities('Place', { id: 'place:a', name: 'A' }, { id: 'place:b', name: 'B' }),
];

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the entities of a data set by id, of any type, as many as asked for',
    given,
    parameters: { dataset: 'one', after: '', limit: 2 },
    rows: [['place:a'], ['place:b']],
  },
  { claim: 'goes on after an id', given, parameters: { dataset: 'one', after: 'place:a', limit: 5 }, rows: [['place:b'], ['theme:b']] },
  { claim: 'gives none of a data set that is not there', given, parameters: { dataset: 'three', after: '', limit: 2 }, rows: [] },
];
