import type { ContractCase } from '../../contract-case.ts';
import { citationsThen, claims, sources } from '../../given.ts';
import { fullSource, nothingDeclared, sourcesThen } from '../../sources.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'sets what is new, removes what is no more, keeps citations and other sources, creates none',
    given: [
      { statement: 'ingest/create-sources', parameters: { rows: [fullSource] } },
      sources({ id: 'source:b', title: 'B' }),
      claims({ id: 'statement:1', subject: 'theme:a', citations: ['source:a'] }),
    ],
    parameters: {
      rows: [
        { id: 'source:a', title: 'Ärende', date: '2016', dataset: 'two', hash: 'h2', release: 4, added: 2 },
        { id: 'source:saknas', title: 'Saknas', dataset: 'two', hash: 'h3', release: 4, added: 4 },
      ],
    },
    rows: [],
    then: [
      sourcesThen(
        ['source:a', 'Ärende', null, '2016', null, null, null, null, ...nothingDeclared, 'two', 'h2'],
        ['source:b', 'B', null, null, null, null, null, null, ...nothingDeclared, 'one', 'hash of source:b'],
      ),
      {
        text: "MATCH (s:Source {id: 'source:a'}) RETURN s.release AS release, s.added AS added",
        rows: [[4, 2]],
      },
      citationsThen(['statement:1', 'source:a', 'Ett', 0]),
    ],
  },
];
