import type { ContractCase } from '../../contract-case.ts';
import { entity } from '../../given.ts';
import { idsThen, mergedThen, someMerged } from '../../merged.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'sets what merged entities are, removes what is no more, leaves where they lead, and changes no entity',
    given: someMerged,
    parameters: {
      rows: [entity({ id: 'theme:c', name: 'Ny', degree: 3, hash: 'h2' }), entity({ id: 'theme:d', name: 'Ny', hash: 'h2' })],
    },
    rows: [],
    then: [
      mergedThen(['theme:b', 'theme:a', 'statement:1'], ['theme:c', 'theme:a', 'statement:2']),
      idsThen('theme:a', 'theme:d'),
      {
        text: "MATCH (n) WHERE n.hash = 'h2' RETURN n.id AS id, n.name AS name, n.identifiers AS identifiers, n.degree AS degree",
        rows: [['theme:c', 'Ny', [], 0]],
      },
    ],
  },
];
