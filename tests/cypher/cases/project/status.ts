import type { ContractCase, Step } from '../../contract-case.ts';
import { entities, unknownPeriod } from '../../given.ts';

/** Statuses of `project:a`, whose values are their ranks; created with the greatest id first. */
function statuses(...ranks: readonly string[]): Step {
  const rows = ranks.map((rank, index) => {
    const id = `statement:${String(index + 1)}`;
    const said = { id, type: 'CLAIM', subject: 'project:a', property: 'status', value: rank, isStated: true, rank };
    return { claim: { ...said, ...unknownPeriod, sources: [], dataset: 'one', hash: 'h' }, citations: [] };
  });
  return { statement: 'ingest/create-claims', parameters: { release: 1, added: 1, rows: rows.reverse() } };
}

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the best ranked status, the lesser id of two of a rank, a deprecated one alone, null without one',
    parameters: {
      filter: { ids: ['project:angbat', 'project:oppna-data', 'project:ekobro', 'project:ensam', 'project:saknas', 'theme:energi'] },
    },
    rows: [
      [
        'project:angbat',
        ['statement:claim-project-angbat-status-2', 'CLAIM', 'status', 'avslutat', null, true, 'PREFERRED', 'project:angbat', null],
      ],
      [
        'project:oppna-data',
        ['statement:claim-project-oppna-data-status-1', 'CLAIM', 'status', 'pågående', null, true, 'NORMAL', 'project:oppna-data', null],
      ],
      [
        'project:ekobro',
        ['statement:claim-project-ekobro-status', 'CLAIM', 'status', 'okänt', null, true, 'DEPRECATED', 'project:ekobro', null],
      ],
      ['project:ensam', null],
    ],
  },
  {
    claim: 'ranks a normal status before a deprecated one of a lesser id',
    given: [entities('Project', { id: 'project:a', name: 'A' }), statuses('DEPRECATED', 'NORMAL')],
    parameters: { filter: { ids: ['project:a'] } },
    rows: [['project:a', ['statement:2', 'CLAIM', 'status', 'NORMAL', null, true, 'NORMAL', 'project:a', null]]],
  },
  {
    claim: 'ranks a preferred status before others of lesser ids',
    given: [entities('Project', { id: 'project:a', name: 'A' }), statuses('DEPRECATED', 'NORMAL', 'PREFERRED', 'PREFERRED')],
    parameters: { filter: { ids: ['project:a'] } },
    rows: [['project:a', ['statement:3', 'CLAIM', 'status', 'PREFERRED', null, true, 'PREFERRED', 'project:a', null]]],
  },
  { claim: 'gives no row without ids', parameters: { filter: { ids: [] } }, rows: [] },
];
