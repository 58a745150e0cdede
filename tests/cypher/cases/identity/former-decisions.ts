import type { ContractCase, Step } from '../../contract-case.ts';
import { firstRelease, sources, unknownPeriod } from '../../given.ts';

const said = (id: string, object: string | null, cited: readonly string[], more: object = {}) => ({
  claim: {
    ...{ id, type: object === null ? 'CLAIM' : 'SAME_AS', subject: 'company:b', isStated: false, rank: 'NORMAL', ...unknownPeriod },
    ...{ object, sources: cited, dataset: 'one', hash: 'h', ...more },
  },
  citations: cited.map((source, position) => ({ source, section: 'S', position })),
});
const rows = [
  said('statement:1', 'company:a', ['source:a'], { start: '2026-01-02', share: 0.98, reasoning: 'the same name' }),
  said('statement:2', 'company:c', ['source:a', 'source:b']),
  said('statement:3', 'company:d', ['source:b', 'source:a']),
  said('statement:4', null, ['source:a']),
];
const given: readonly Step[] = [
  sources({ id: 'source:a', title: 'A' }, { id: 'source:b', title: 'B' }),
  { statement: 'ingest/create-claims', parameters: { ...firstRelease, rows } },
];

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives what is stated first in the source and names another actor, by id',
    given,
    parameters: { source: 'source:a', after: '', limit: 5 },
    rows: [
      ['statement:1', 'SAME_AS', 'company:b', 'company:a', '2026-01-02', 0.98, 'the same name'],
      ['statement:2', 'SAME_AS', 'company:b', 'company:c', null, null, null],
    ],
  },
  {
    claim: 'goes on after an id, as many as asked for',
    given,
    parameters: { source: 'source:a', after: 'statement:1', limit: 1 },
    rows: [['statement:2', 'SAME_AS', 'company:b', 'company:c', null, null, null]],
  },
];
