import type { ContractCase } from '../../contract-case.ts';
import { createEntities } from '../../entities.ts';
import { entities, entity, view } from '../../given.ts';

const identified = {
  ...entity({ id: 'municipality:b', name: 'B', dataset: 'two' }),
  identifiers: ['scb-kommun||2480'],
};
const given = [
  entities('Municipality', { id: 'municipality:c', name: 'C' }),
  createEntities('Municipality', identified),
  view('municipality:b', { names: ['OFFICIAL|sv||B'], identifiers: ['scb-kommun||2480'] }),
  entities('Project', { id: 'project:a', name: 'A' }),
];

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing where there are projects alone', given: given.slice(-1), parameters: { limit: 10 }, rows: [] },
  {
    claim: 'gives all actors by id, with their data set, whether they have ids by others and whether others are merged into them',
    given,
    parameters: { limit: 10 },
    rows: [
      ['municipality:b', 'two', true, true],
      ['municipality:c', 'one', false, false],
    ],
  },
  { claim: 'gives the first by id, as many as asked for', given, parameters: { limit: 1 }, rows: [['municipality:b', 'two', true, true]] },
];
