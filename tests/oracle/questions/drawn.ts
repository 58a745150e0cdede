import type { EntityRow, Graph, StatementRow } from '../load.ts';
import { sortKey } from '../order.ts';

/** A statement in three words (`region:a FUNDS project:p`, `project:p CLAIM status`), and what else it says. */
export type Drawn = readonly [words: string, more?: Partial<StatementRow>];

const plainTypes: Readonly<Record<string, string>> = { project: 'Project', programme: 'Programme', theme: 'Theme', place: 'Place' };

/** A small graph of these statements, s01, s02 … in their order, and of the entities that they name. All cite source:a. */
export function drawGraph(...drawn: readonly Drawn[]): Graph {
  const statements = drawn.map(([words, more], index) => statement(words, `s${String(index + 1).padStart(2, '0')}`, more));
  const named = statements.flatMap(({ subject, object }) => (object === null ? [subject] : [subject, object]));
  return {
    entities: [...new Set(named)].toSorted().map(entity),
    statements,
    sources: [
      { __typename: 'Source', id: 'source:a', row: { id: 'source:a', title: 'A', date: '2010' } },
      { __typename: 'Source', id: 'source:b', row: { id: 'source:b', title: 'B', date: '2010-06-01' } },
    ],
    names: [],
    identifiers: [],
  };
}

function statement(words: string, id: string, more: Partial<StatementRow> = {}): StatementRow {
  const [subject = '', type = '', third = ''] = words.split(' ');
  const isClaim = type === 'CLAIM';
  return {
    __typename: 'Statement',
    id,
    type,
    subject,
    object: isClaim ? null : third,
    property: isClaim ? third : null,
    ...{ value: null, role: null, kind: null, level: null, status: null, amount: null, currency: null, precision: null },
    ...{ share: null, start: null, end: null, periodWording: null, wording: null, isStated: true, reasoning: null },
    rank: 'NORMAL',
    citations: [{ source: 'source:a', section: 'A' }],
    ...more,
  };
}

/** An entity of the type that its prefix says; a place whose slug begins with `lan-` is a county. */
function entity(id: string): EntityRow {
  const prefix = id.slice(0, id.indexOf(':'));
  const isCounty = id.startsWith('place:lan-');
  const actorType = prefix.charAt(0).toUpperCase() + prefix.slice(1);
  return {
    __typename: plainTypes[prefix] ?? actorType,
    id,
    kind: isCounty ? 'COUNTY' : prefix.toUpperCase(),
    name: id,
    nameEn: null,
    sortKey: sortKey(id, id),
  };
}
