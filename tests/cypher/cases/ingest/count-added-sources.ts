import type { ContractCase } from '../../contract-case.ts';
import { entities, sources } from '../../given.ts';

const given = [sources({ id: 'source:a', title: 'A' }, { id: 'source:b', title: 'B' }), entities('Theme', { id: 'theme:a', name: 'A' })];

export const cases: readonly ContractCase[] = [
  { claim: 'counts the sources that a release has added', given, parameters: { release: 1 }, rows: [[2]] },
  { claim: 'counts none of a release that added none', given, parameters: { release: 2 }, rows: [[0]] },
];
