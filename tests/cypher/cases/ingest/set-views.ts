import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';

const view = { id: 'theme:a', degree: 7, names: ['x', 'y'], identifiers: ['i', 'j'], ownNames: ['x'], ownIdentifiers: ['i'] };
const text = `MATCH (n:Theme) RETURN n.id AS id, n.degree AS degree, n.names AS names, n.identifiers AS identifiers, n.ownNames AS ownNames,
  n.ownIdentifiers AS ownIdentifiers ORDER BY id`;

export const cases: readonly ContractCase[] = [
  {
    claim: 'sets what entities are called with all that is merged into them, and keeps what they said themselves',
    given: [entities('Theme', { id: 'theme:a', name: 'A' })],
    parameters: { rows: [view, { ...view, id: 'theme:saknas' }] },
    rows: [],
    then: [{ text, rows: [['theme:a', 7, ['x', 'y'], ['i', 'j'], ['x'], ['i']]] }],
  },
  {
    claim: 'takes back what was kept where nothing is merged any more',
    given: [entities('Theme', { id: 'theme:a', name: 'A' }), { statement: 'ingest/set-views', parameters: { rows: [view] } }],
    parameters: { rows: [{ id: 'theme:a', degree: 1, names: ['x'], identifiers: ['i'] }] },
    rows: [],
    then: [{ text, rows: [['theme:a', 1, ['x'], ['i'], null, null]] }],
  },
];
