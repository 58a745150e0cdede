import type { Row } from '../../../../src/engine/engine.ts';
import type { ContractCase } from '../../contract-case.ts';
import { sources } from '../../given.ts';

const given = [
  sources(
    { id: 'source:c', title: 'C' },
    { id: 'source:a', title: 'A' },
    { id: 'source:b', title: 'B', dataset: 'two' },
    { id: 'source:d', title: 'D' },
  ),
];

/** The row of a source of the data set `one`. */
function known(id: string): Row {
  return [id, `hash of ${id}`, 'one', 1, 1];
}

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the sources of a data set by id, as many as asked for',
    given,
    parameters: { dataset: 'one', after: '', limit: 2 },
    rows: [known('source:a'), known('source:c')],
  },
  { claim: 'goes on after an id', given, parameters: { dataset: 'one', after: 'source:c', limit: 2 }, rows: [known('source:d')] },
  { claim: 'gives none of a data set that is not there', given, parameters: { dataset: 'three', after: '', limit: 2 }, rows: [] },
];
