import type { GraphQLField } from 'graphql';
import { newName } from './draft.ts';
import type { Draft } from './draft.ts';

/** How a list is paged: its arguments, how many edges they can give, and for a fed list its alias and cursors. */
export interface Paging {
  args: string[];
  size: number;
  alias: string | null;
  /** A selection that shows the cursors to feed on, or nothing. */
  cursors: string;
}

const mistaken = [
  'first: 0',
  'first: -1',
  'first: 101',
  'last: 0',
  'last: 101',
  'first: 2, last: 2',
  'last: 2, after: "x"',
  'after: "x"',
  'first: 1, after: ""',
];
const defaultPage = 20;
const mostBelow = 5;

/** Whether a field is a list in pages. */
export function isPaged(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some(({ name }) => name === 'first');
}

/** Draws how to page a list that may show so many edges; at a root the pages may be large. */
export function pagingOf(draft: Draft, isRoot: boolean, most: number): Paging {
  const { chance } = draft;
  if (chance.is(draft.mistakes)) return { args: [chance.one(mistaken)], size: 1, alias: null, cursors: '' };
  const mayBeDefault = most >= defaultPage && chance.is(isRoot ? 0.3 : 0.1);
  // Small pages leave room to go deep.
  const largest = isRoot && chance.is(0.15) ? 100 : chance.one([2, mostBelow]);
  const size = mayBeDefault ? defaultPage : chance.within(1, Math.max(1, Math.min(largest, Math.floor(most))));
  const isBackward = !mayBeDefault && chance.is(0.35);
  const count = mayBeDefault ? [] : [`${isBackward ? 'last' : 'first'}: ${countText(draft, size)}`];
  if (!chance.is(0.3)) return { args: [...nulls(draft, isBackward), ...count], size, alias: null, cursors: '' };
  return { ...fed(draft, isBackward, count), size };
}

function fed(draft: Draft, isBackward: boolean, count: string[]): Omit<Paging, 'size'> {
  const { chance } = draft;
  const variable = newName(draft, 'cursor');
  const alias = newName(draft, 'paged');
  draft.variables.push({ name: variable, type: 'String', standard: null, value: chance.is(0.5) ? null : undefined });
  draft.feeds.push({ variable, alias, pick: chance.below(1000) });
  const side = isBackward ? 'before' : 'after';
  const cursors = chance.is(0.5) ? 'edges { cursor }' : 'pageInfo { startCursor endCursor }';
  return { args: [...count, `${side}: $${variable}`], alias: `${alias}: `, cursors };
}

function countText(draft: Draft, size: number): string {
  if (!draft.chance.is(0.15)) return String(size);
  const name = newName(draft, 'n');
  const isStandard = draft.chance.is(0.5);
  const value = isStandard ? undefined : size;
  draft.variables.push({ name, type: 'Int', standard: isStandard ? String(size) : null, value });
  return `$${name}`;
}

/** Null for an argument is as if it were left out. */
function nulls(draft: Draft, isBackward: boolean): string[] {
  if (!draft.chance.is(0.05)) return [];
  return isBackward ? ['first: null', 'after: null'] : ['last: null', 'before: null'];
}
