import { page, type ContractCase, type Step } from './contract-case.ts';
import { edge, row, withDetail, withMoney, type Detail, type Edge, type Node } from './edges.ts';
import { fullDetail, fullEdge } from './full-edge.ts';
import { entities, relation } from './given.ts';
import { pagingCases } from './paging.ts';

/** How a field leads from its parents along edges. */
export interface Star {
  /** The type of the edges, and the label of the nodes at either end. */
  readonly type: string;
  readonly parents: string;
  readonly others: string;
  /** Out of the parents, into them, or either way. */
  readonly direction: 'out' | 'in' | 'both';
  /** What stands before the statement's id in an edge. */
  readonly columns?: 'role' | 'level and status';
  /** Whether the detail begins with the money. */
  readonly hasMoney?: boolean;
}

// In each field the same: edges whose ids are in another order than the names they lead to, two of them parallel, two others
// to nodes of one sort key; a full one; and beside them one against the direction and one of another type.
//
//   many ──5──> A     many ══2, 4══> B (b2)     many ──3──> B (b1)     many ──1, full──> Ö     one ──8──> A     none
//   many <──6── A     many ──7, another type──> A
const a: Node = ['a', 'other:a', 'A'];
const b1: Node = ['b', 'other:b1', 'B'];
const b2: Node = ['b', 'other:b2', 'B'];
const o: Node = ['}', 'other:ö', 'Ö'];

/** The cases of a field on a star of edges: none, one and many, the detail, direction and type, and paging through ties. */
export function starCases(star: Star): ContractCase[] {
  const given = givenOf(star);
  const kind = star.type === 'BUILDS_ON' ? { buildsOnKind: 'GRANT' } : {};
  const to = (node: Node, statement: string): Edge => edge(node, ...columnsOf(star, {}), statement, star.type);
  const full = edge(o, ...columnsOf(star, fullDetail), 'statement:1', star.type);
  const [first, second, third, fourth] = [to(a, 'statement:5'), to(b2, 'statement:2'), to(b1, 'statement:3'), to(b2, 'statement:4')];
  // An edge against the direction counts where there is none.
  const against = star.direction === 'both' ? [to(a, 'statement:6')] : [];
  const detailed = (one: Edge, detail: Detail): Edge => (star.hasMoney === true ? withMoney(one, detail) : withDetail(one, detail));
  const cases: ContractCase[] = [
    {
      claim: 'gives and counts none, one and many edges, and no row for what is unknown or of another type (star)',
      parameters: page({ ids: ['parent:many', 'parent:one', 'parent:none', 'parent:unknown', 'source:a'], total: true }),
      rows: [
        row('parent:many', [first, ...against, second, third, fourth, full], 5 + against.length),
        row('parent:one', [to(a, 'statement:8')], 1),
        row('parent:none', [], 0),
      ],
    },
    {
      claim: 'gives all that an edge says, null for what it does not (star)',
      parameters: page({ ids: ['parent:many', 'parent:one'], detail: true }),
      rows: [
        row(
          'parent:many',
          [first, ...against, second, third, fourth].map((one) => detailed(one, {})).concat([detailed(full, { ...fullDetail, ...kind })]),
        ),
        row('parent:one', [detailed(to(a, 'statement:8'), {})]),
      ],
    },
    ...pagingCases('parent:many', {
      total: 5 + against.length,
      ascending: [first, ...against, second, third, fourth, full],
      descending: [full, fourth, third, second, ...against, first],
      after: { edge: third, ascending: [fourth, full], descending: [second, ...against, first] },
    }),
  ];
  return cases.map((one) => ({ ...one, given }));
}

function columnsOf({ columns }: Star, { role, level, status }: Detail): unknown[] {
  if (columns === undefined) return [];
  return columns === 'role' ? [role ?? null] : [level ?? null, status ?? null];
}

function givenOf({ type, parents, others, direction }: Star): Step[] {
  const ends = (parent: string, other: string): { subject: string; object: string } =>
    direction === 'in' ? { subject: other, object: parent } : { subject: parent, object: other };
  const bare = (id: string, parent: string, other: string): unknown => relation({ id, ...ends(parent, other) });
  const backwards = { subject: ends('parent:many', 'other:a').object, object: ends('parent:many', 'other:a').subject };
  const full = { ...ends('parent:many', 'other:ö'), hash: 'h', edge: { id: 'statement:1', ...fullEdge, sources: [] }, citations: [] };
  const create = (of: string, ...rows: unknown[]): Step => ({
    statement: `ingest/create-${of.toLowerCase().replaceAll('_', '-')}`,
    parameters: { dataset: 'one', release: 1, added: 1, rows },
  });
  return [
    entities(parents, ...['parent:many', 'parent:one', 'parent:none'].map((id) => ({ id, name: id }))),
    entities(others, ...[a, b1, b2, o].map(([sortKey, id, name]) => ({ id, name, sortKey }))),
    create(
      type,
      bare('statement:2', 'parent:many', 'other:b2'),
      bare('statement:3', 'parent:many', 'other:b1'),
      bare('statement:4', 'parent:many', 'other:b2'),
      bare('statement:5', 'parent:many', 'other:a'),
      relation({ id: 'statement:6', ...backwards }),
      bare('statement:8', 'parent:one', 'other:a'),
      full,
    ),
    create(type === 'WITHIN' ? 'BROADER' : 'WITHIN', bare('statement:7', 'parent:many', 'other:a')),
  ];
}
