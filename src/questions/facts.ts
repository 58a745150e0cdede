import type { StatementTypes } from '../generated/statements.ts';
import { tooLarge } from '../errors.ts';
import { mostOfOne, type Ground } from './ground.ts';
import { readSpan, type Span } from './time.ts';

/** A statement about a project that questions count: who takes part, what it is about, what it covers. */
export interface Fact {
  readonly id: string;
  readonly type: string;
  /** The actor, programme, theme or place at the other end. */
  readonly other: string;
  /** The role as stated; null without one. */
  readonly role: string | null;
  readonly span: Span;
  readonly isStated: boolean;
  readonly rank: string;
  readonly sources: readonly string[];
  /** What a FUNDS statement says of the money; null for all others. */
  readonly terms: GrantTerms | null;
}

/** The money of a FUNDS statement. */
export interface GrantTerms {
  readonly kind: string | null;
  /** Hundredths of the currency's main unit; null when not stated. */
  readonly amount: bigint | null;
  readonly currency: string | null;
  readonly precision: string;
}

/** A claim of when a project runs. */
export type PeriodClaim = Pick<Fact, 'id' | 'span' | 'isStated' | 'rank' | 'sources'>;

/** A project with everything that questions count of it; deprecated statements are left out. */
export interface ProjectFacts {
  readonly id: string;
  readonly kind: string;
  readonly facts: readonly Fact[];
  readonly periods: readonly PeriodClaim[];
}

type Row = StatementTypes['facts/projects']['row'];

/** Reads what is stated of some projects; throws QUESTION_TOO_LARGE when one of them has too many relations. */
export async function readProjectFacts(ground: Ground, ids: readonly string[]): Promise<ProjectFacts[]> {
  if (ids.length === 0) return [];
  const rows = await ground.read('facts/projects', { ids, limit: mostOfOne });
  return rows.map(readRow);
}

function readRow([id, kind, statements, types, others, roles, spans, stated, ranks, grants, sources, ...periods]: Row): ProjectFacts {
  if (statements.length >= mostOfOne) throw tooLarge(`Expected projects with less than ${String(mostOfOne)} relations, but ${id} has more`);
  const facts = statements.map((statement, at) => ({
    id: statement,
    type: types[at] ?? '',
    other: others[at] ?? '',
    role: orNull(roles[at]),
    span: readSpan(spans[at] ?? ''),
    isStated: stated[at] ?? false,
    rank: ranks[at] ?? '',
    sources: sources[at] ?? [],
    terms: readTerms(grants[at] ?? ''),
  }));
  return { id, kind, facts, periods: readPeriods(periods) };
}

type PeriodColumns = readonly [
  ids: readonly string[],
  spans: readonly string[],
  stated: readonly boolean[],
  ranks: readonly string[],
  sources: readonly (readonly string[])[],
];

function readPeriods([ids, spans, stated, ranks, sources]: PeriodColumns): PeriodClaim[] {
  return ids.map((id, at) => ({
    id,
    span: readSpan(spans[at] ?? ''),
    isStated: stated[at] ?? false,
    rank: ranks[at] ?? '',
    sources: sources[at] ?? [],
  }));
}

/** From `kind|amount|currency|precision`, each empty for none. */
function readTerms(text: string): GrantTerms | null {
  if (text === '') return null;
  const [kind, amount, currency, precision] = text.split('|').map(orNull);
  return {
    kind: kind ?? null,
    amount: amount === null || amount === undefined ? null : BigInt(amount),
    currency: currency ?? null,
    precision: precision ?? 'EXACT',
  };
}

function orNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}
