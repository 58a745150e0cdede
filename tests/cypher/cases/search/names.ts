import type { ContractCase } from '../../contract-case.ts';
import { fullEntity } from '../../entities.ts';
import { entities, sources } from '../../given.ts';

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing in an empty graph', given: [], parameters: {}, rows: [] },
  {
    claim: 'gives the names of entities of any type, without sources',
    given: [
      sources({ id: 'source:a', title: 'A' }),
      { statement: 'ingest/create-entities', parameters: { rows: [{ label: 'Project', properties: fullEntity }] } },
      entities('Municipality', { id: 'municipality:orn', name: 'Örn', degree: 3 }),
    ],
    parameters: {},
    rows: [
      ['municipality:orn', ['OFFICIAL|sv||Örn'], 'örn', 3],
      ['project:a', ['OFFICIAL|sv||Ås', 'TRANSLATION|en||Ridge'], '{s a', 12],
    ],
  },
];
