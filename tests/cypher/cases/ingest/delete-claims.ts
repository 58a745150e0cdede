import type { ContractCase } from '../../contract-case.ts';
import { citationsThen, claims, sources, statementsThen } from '../../given.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'removes the claims it names with their citations, unknown ones aside',
    given: [
      sources({ id: 'source:a', title: 'A' }),
      claims(
        { id: 'statement:1', subject: 'theme:a', citations: ['source:a', 'source:a'] },
        { id: 'statement:2', subject: 'theme:a', citations: ['source:a'] },
        { id: 'statement:3', subject: 'theme:a' },
      ),
    ],
    parameters: { ids: ['statement:3', 'statement:saknas', 'statement:1'] },
    rows: [],
    then: [statementsThen('statement:2'), citationsThen(['statement:2', 'source:a', 'Ett', 0])],
  },
];
