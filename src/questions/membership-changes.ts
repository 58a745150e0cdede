import { partialDate } from '../graph/values.ts';
import type { Item } from '../graph/item.ts';
import { entity } from './entity.ts';
import { compareText } from './order.ts';
import { hasEnd, hasStart, type Span } from './time.ts';

/** A membership statement. */
export interface MembershipFact {
  readonly statement: string;
  readonly member: string;
  readonly body: string;
  readonly role: string | null;
  readonly span: Span;
}

const mostShown = 100;

/** Who joined and who left up to a day, or ever: memberships with a stated start or end, latest first. */
export function changesOf(memberships: readonly MembershipFact[], at: string | null): Item {
  const joined = memberships.filter(({ span }) => hasStart(span) && (at === null || span.startFirst <= at));
  const left = memberships.filter(({ span }) => hasEnd(span) && (at === null || span.endLast <= at));
  return {
    joinedCount: joined.length,
    leftCount: left.length,
    joined: list(joined, ({ span }) => dateOf(span.startFirst, span.startLast)),
    left: list(left, ({ span }) => dateOf(span.endFirst, span.endLast)),
  };
}

function list(memberships: readonly MembershipFact[], dateOfOne: (membership: MembershipFact) => string): Item[] {
  return memberships
    .map((membership) => ({ ...membership, date: dateOfOne(membership) }))
    .sort((one, other) => compareText(other.date, one.date) || compareText(one.statement, other.statement))
    .slice(0, mostShown)
    .map(({ member, body, date, statement }) => ({
      member: entity(member),
      body: entity(body),
      date: partialDate(date),
      statement: entity(statement),
    }));
}

/** A date as it was written, from the days that it can mean: a day, a month or a year. */
function dateOf(first: string, last: string): string {
  if (first === last) return first;
  return first.slice(0, 7) === last.slice(0, 7) ? first.slice(0, 7) : first.slice(0, 4);
}
