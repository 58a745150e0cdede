import type { ContractCase, Step } from '../../contract-case.ts';
import { createEntities, fullEntity } from '../../entities.ts';
import { entities, entity, relations, view } from '../../given.ts';

const company = (id: string, name: string, dataset: string) => ({ ...entity({ id, name, dataset }), kind: 'COMPANY' });

const given: readonly Step[] = [
  createEntities('Company', company('company:b', 'B', 'two'), company('company:c', 'C', 'one')),
  view('company:c', { names: ['OFFICIAL|sv||Eget'], identifiers: ['pic||900000001'] }),
  createEntities('Agency', { ...fullEntity, id: 'agency:a', kind: 'AGENCY' }),
  entities('Project', { id: 'project:a', name: 'A' }),
  entities('Place', { id: 'place:a', name: 'A' }, { id: 'place:b', name: 'B' }),
  relations(
    'ingest/create-located-in',
    { id: 'statement:1', subject: 'company:b', object: 'place:b' },
    { id: 'statement:2', subject: 'company:b', object: 'place:a' },
  ),
];

const b = ['company:b', 'COMPANY', ['OFFICIAL|sv||B'], [], 'two', ['place:a', 'place:b']];
const c = ['company:c', 'COMPANY', ['OFFICIAL|sv||Eget'], ['pic||900000001'], 'one', []];

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives actors by id with the names of their own and where they are, as many as asked for',
    given,
    parameters: { after: 'agency:a', limit: 1 },
    rows: [b],
  },
  { claim: 'goes on after an id, to the last actor', given, parameters: { after: 'company:b', limit: 5 }, rows: [c] },
  { claim: 'gives nothing after the last', given, parameters: { after: 'company:c', limit: 5 }, rows: [] },
];
