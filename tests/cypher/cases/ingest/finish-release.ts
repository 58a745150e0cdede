import type { ContractCase } from '../../contract-case.ts';
import { beginRelease } from '../../given.ts';

const text = `MATCH (r:Release)
  RETURN r.number AS number, r.isComplete AS isComplete, r.publishedAt AS publishedAt, r.counts AS counts ORDER BY number`;

export const cases: readonly ContractCase[] = [
  {
    claim: 'completes the release it names and no other',
    given: [beginRelease(1), beginRelease(2)],
    parameters: { id: '2', publishedAt: '2026-01-02T03:04:05.678Z', counts: ['FUNDS|2', 'Project|12'] },
    rows: [],
    then: [
      {
        text,
        rows: [
          [1, false, null, []],
          [2, true, '2026-01-02T03:04:05.678Z', ['FUNDS|2', 'Project|12']],
        ],
      },
    ],
  },
  {
    claim: 'creates no release that is not there',
    given: [beginRelease(1)],
    parameters: { id: '2', publishedAt: '2026-01-02T03:04:05.678Z', counts: [] },
    rows: [],
    then: [{ text, rows: [[1, false, null, []]] }],
  },
];
