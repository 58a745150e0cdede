import type { Row } from '../../../../src/engine/engine.ts';
import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { someMerged } from '../../merged.ts';

const given = [
  entities('Theme', { id: 'theme:b', name: 'B' }, { id: 'theme:a', name: 'A', dataset: 'two' }),
  entities('Place', { id: 'place:a', name: 'A' }, { id: 'place:b', name: 'B' }),
];

/** The row of an entity of the data set `one`. */
function known(id: string): Row {
  return [id, `hash of ${id}`, 'one', 1, 1];
}

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the entities of a data set by id, of any type, as many as asked for',
    given,
    parameters: { dataset: 'one', after: '', limit: 2 },
    rows: [known('place:a'), known('place:b')],
  },
  {
    claim: 'goes on after an id',
    given,
    parameters: { dataset: 'one', after: 'place:a', limit: 5 },
    rows: [known('place:b'), known('theme:b')],
  },
  { claim: 'gives none of a data set that is not there', given, parameters: { dataset: 'three', after: '', limit: 2 }, rows: [] },
  {
    claim: 'gives merged entities, too',
    given: someMerged,
    parameters: { dataset: 'one', after: '', limit: 5 },
    rows: [known('theme:a'), known('theme:c'), known('theme:d')],
  },
];
