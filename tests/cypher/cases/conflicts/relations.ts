import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { joins, type Joined } from '../../joined.ts';
import { anyTime, fewYears } from '../../told.ts';

const [a, b, c, n] = ['municipality:a', 'municipality:b', 'municipality:c', 'network:n'];
const member = (id: string, subject: string, object: string, said: Partial<Joined> = {}): Joined => ({
  type: 'MEMBER_OF',
  id,
  subject,
  object,
  ...said,
});

// A ══member 1, 2══> N, and A ── 3 of another type ──> N; B ── 4 ──> N and, deprecated, ── 5 ──> N; A and B are members
// of each other, 6 and 7; C ══ 8, 9 ══> C.
const given = [
  entities('Municipality', { id: a, name: 'A' }, { id: b, name: 'B' }, { id: c, name: 'C' }),
  entities('Network', { id: n, name: 'N' }),
  ...joins(
    member('statement:2', a, n),
    member('statement:1', a, n, {
      ...{ ...fewYears.properties, role: 'STEERING', isStated: false, rank: 'PREFERRED', sources: ['source:b', 'source:a'] },
    }),
    member('statement:3', a, n, { type: 'OWNS' }),
    member('statement:4', b, n),
    member('statement:5', b, n, { rank: 'DEPRECATED' }),
    member('statement:6', a, b),
    member('statement:7', b, a),
    member('statement:9', c, c),
    member('statement:8', c, c),
  ),
];
const first = ['statement:1', 'MEMBER_OF', a, n, 'STEERING', fewYears.text, false, 'PREFERRED', ['source:b', 'source:a']];
const plain = (id: string, subject: string, object: string, type = 'MEMBER_OF') => [
  id,
  type,
  subject,
  object,
  null,
  anyTime,
  true,
  'NORMAL',
  [],
];

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing where there are no relations', given: given.slice(0, 2), parameters: { limit: 10 }, rows: [] },
  {
    claim:
      'gives by id relations of the same type, subject and object, each once; one beside a deprecated, another type or direction alone is left out',
    given,
    parameters: { limit: 10 },
    rows: [first, plain('statement:2', a, n), plain('statement:8', c, c), plain('statement:9', c, c)],
  },
  {
    claim: 'gives those of each type that has several between the two',
    given: [
      ...given.slice(0, 2),
      ...joins(
        ...['statement:1', 'statement:3', 'statement:5'].map((id) => member(id, a, n)),
        ...['statement:2', 'statement:4'].map((id) => member(id, a, n, { type: 'OWNS' })),
      ),
    ],
    parameters: { limit: 10 },
    rows: [
      plain('statement:1', a, n),
      plain('statement:2', a, n, 'OWNS'),
      plain('statement:3', a, n),
      plain('statement:4', a, n, 'OWNS'),
      plain('statement:5', a, n),
    ],
  },
  { claim: 'gives the first by id, as many as asked for', given, parameters: { limit: 1 }, rows: [first] },
];
