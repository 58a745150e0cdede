import type { ContractCase } from '../../contract-case.ts';
import { sources } from '../../given.ts';
import { fullSource } from '../../sources.ts';

const declared = { coversPlaces: ['place:b', 'place:a'], coversTypes: ['OWNS', 'CLAIM'], coversExtent: 'SELECTION' };

// B declares everything, A all but a time; C has a title alone.
const given = [
  sources({ id: 'source:c', title: 'C' }),
  {
    statement: 'ingest/create-sources',
    parameters: {
      rows: [
        { ...fullSource, id: 'source:b' },
        { id: 'source:a', title: 'A', dataset: 'one', hash: 'h2', release: 1, added: 1, ...declared },
      ],
    },
  },
];
const a = ['source:a', ['place:b', 'place:a'], ['OWNS', 'CLAIM'], null, null];

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing where no source declares anything', given: given.slice(0, 1), parameters: { limit: 10 }, rows: [] },
  {
    claim: 'gives by id what sources declare, whatever its extent, with null for a time that is open',
    given,
    parameters: { limit: 10 },
    rows: [a, ['source:b', ['place:a', 'place:b'], ['CLAIM', 'OWNS'], '2014', '2015-06']],
  },
  { claim: 'gives the first by id, as many as asked for', given, parameters: { limit: 1 }, rows: [a] },
];
