import type { ContractCase } from '../../contract-case.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'removes a move, and no other',
    given: ['x', 'y'].map((id) => ({ statement: 'ingest/begin-move', parameters: { id, statements: '[]' } })),
    parameters: { id: 'x' },
    rows: [],
    then: [{ text: 'MATCH (m:Move) RETURN m.id AS id, m.statements AS statements ORDER BY id', rows: [['y', '[]']] }],
  },
];
