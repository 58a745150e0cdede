import type { ContractCase } from '../../contract-case.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'creates a release that is not complete, counts nothing and has imported nothing',
    given: [],
    parameters: { id: '3', number: 3, storage: 2 },
    rows: [],
    then: [
      {
        text: `MATCH (r:Release) RETURN r.id AS id, r.number AS number, r.isComplete AS isComplete, r.storage AS storage, r.counts AS counts,
          r.publishedAt AS publishedAt, r.changes AS changes, r.imports AS imports, r.readSources AS readSources`,
        rows: [['3', 3, false, 2, [], null, [], [], []]],
      },
    ],
  },
];
