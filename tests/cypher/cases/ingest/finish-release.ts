import type { ContractCase } from '../../contract-case.ts';
import { beginRelease } from '../../given.ts';

const text = `MATCH (r:Release)
  RETURN r.number AS number, r.isComplete AS isComplete, r.publishedAt AS publishedAt, r.counts AS counts,
    r.changes AS changes, r.addedCount AS added, r.changedCount AS changed, r.closedCount AS closed, r.setAsideCount AS setAside,
    r.readSources AS readSources ORDER BY number`;

const outcome = { changes: ['FUNDS|2|1|0'], added: 2, changed: 1, closed: 0, setAside: 4, readSources: ['source:a|2024||A'] };

export const cases: readonly ContractCase[] = [
  {
    claim: 'completes the release it names and no other',
    given: [beginRelease(1), beginRelease(2)],
    parameters: { id: '2', publishedAt: '2026-01-02T03:04:05.678Z', counts: ['FUNDS|2', 'Project|12'], ...outcome },
    rows: [],
    then: [
      {
        text,
        rows: [
          [1, false, null, [], [], null, null, null, null, []],
          [2, true, '2026-01-02T03:04:05.678Z', ['FUNDS|2', 'Project|12'], ['FUNDS|2|1|0'], 2, 1, 0, 4, ['source:a|2024||A']],
        ],
      },
    ],
  },
  {
    claim: 'creates no release that is not there',
    given: [beginRelease(1)],
    parameters: { id: '2', publishedAt: '2026-01-02T03:04:05.678Z', counts: [], ...outcome },
    rows: [],
    then: [{ text, rows: [[1, false, null, [], [], null, null, null, null, []]] }],
  },
];
