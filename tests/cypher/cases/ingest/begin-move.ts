import type { ContractCase } from '../../contract-case.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'keeps statements as a text',
    given: [],
    parameters: { id: 'x', statements: '[{"id":"statement:1"}]' },
    rows: [],
    then: [{ text: 'MATCH (m:Move) RETURN m.id AS id, m.statements AS statements ORDER BY id', rows: [['x', '[{"id":"statement:1"}]']] }],
  },
];
