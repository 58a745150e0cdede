import type { ContractCase } from '../../contract-case.ts';
import { closed, closedRow } from '../../closed.ts';

const text = `MATCH (c:Closed)
  RETURN c.id AS id, c.of AS of, c.ofType AS type, c.kind AS kind, c.cells AS cells, c.dataset AS dataset, c.hash AS hash,
    c.release AS release, c.added AS added, c.closedIn AS closedIn, c.closedAt AS closedAt ORDER BY id`;

export const cases: readonly ContractCase[] = [
  {
    claim: 'keeps versions with all they say, and leaves one as it is that its release has kept',
    given: closed({ closedIn: 3, of: 'theme:a', kind: 'CHANGED', added: 1 }),
    parameters: {
      release: 3,
      closedAt: 'later',
      kind: 'CLOSED',
      rows: [closedRow({ closedIn: 3, of: 'theme:a', added: 2 }), closedRow({ closedIn: 3, of: 'theme:b', added: 1, release: 2 })],
    },
    rows: [],
    then: [
      {
        text,
        rows: [
          ['3|theme:a', 'theme:a', 'Theme', 'CHANGED', ['name|theme:a', 'kind|a|b'], 'one', 'hash of theme:a', 1, 1, 3, 'day 3'],
          ['3|theme:b', 'theme:b', 'Theme', 'CLOSED', ['name|theme:b', 'kind|a|b'], 'one', 'hash of theme:b', 2, 1, 3, 'later'],
        ],
      },
    ],
  },
];
