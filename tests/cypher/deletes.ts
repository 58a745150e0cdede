import type { ContractCase, Step } from './contract-case.ts';
import { citationsThen, edgesThen, entities, relations, sources, statementsThen } from './given.ts';

// few ══1 PART_OF, 2 PART_OF══> many      few <──3── many      few ──4──> same
function given(): Step[] {
  return [
    sources({ id: 'source:a', title: 'A' }),
    entities('Unit', { id: 'unit:few', name: 'Få', degree: 4 }, { id: 'unit:same', name: 'Lika', degree: 4 }),
    entities('Unit', { id: 'unit:many', name: 'Många', degree: 5 }),
    relations(
      'ingest/create-part-of',
      { id: 'statement:1', subject: 'unit:few', object: 'unit:many', citations: ['source:a'] },
      { id: 'statement:2', subject: 'unit:few', object: 'unit:many', citations: ['source:a'] },
      { id: 'statement:3', subject: 'unit:many', object: 'unit:few', citations: ['source:a'] },
      { id: 'statement:4', subject: 'unit:few', object: 'unit:same', citations: ['source:a'] },
    ),
  ];
}

const edges = [
  ['PART_OF', 'statement:1', 'unit:few', 'unit:many'],
  ['PART_OF', 'statement:2', 'unit:few', 'unit:many'],
  ['PART_OF', 'statement:3', 'unit:many', 'unit:few'],
  ['PART_OF', 'statement:4', 'unit:few', 'unit:same'],
] as const;

/** The case of a statement that removes some of the relations 1, 3, 4 and an unknown one, and leaves those with these ids. */
export function deletes(claim: string, left: readonly string[]): ContractCase {
  return {
    claim,
    given: given(),
    parameters: {
      rows: [
        { id: 'statement:1', subject: 'unit:few', object: 'unit:many' },
        { id: 'statement:3', subject: 'unit:many', object: 'unit:few' },
        { id: 'statement:4', subject: 'unit:few', object: 'unit:same' },
        { id: 'statement:saknas', subject: 'unit:few', object: 'unit:many' },
      ],
    },
    rows: [],
    then: [
      edgesThen(...edges.filter(([, id]) => left.includes(id))),
      statementsThen(...left),
      citationsThen(...left.map((id) => [id, 'source:a', 'Ett', 0] as const)),
      { text: 'MATCH (n:Entity) RETURN n.id AS id ORDER BY id', rows: [['unit:few'], ['unit:many'], ['unit:same']] },
    ],
  };
}
