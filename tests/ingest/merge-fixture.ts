import type { Rows } from './generated-package.ts';

type Cells = Readonly<Record<string, string>>;

/** A register with a municipality, a university and a place. */
export const spine: Rows = {
  sources: [{ id: 'source:spine', title: 'Register' }],
  places: [{ id: 'place:kommun-ett', kind: 'MUNICIPALITY', name: 'Ett' }],
  actors: [actor('municipality:ett', 'Etta kommun'), actor('university:ett', 'Ettas universitet')],
  names: [{ entity: 'municipality:ett', value: 'Etta', kind: 'SHORT', lang: 'sv' }],
  identifiers: [{ entity: 'municipality:ett', scheme: 'scb-kommun', value: '2480' }],
  statements: [statement('spine-1', 'LOCATED_IN', 'municipality:ett', 'place:kommun-ett', 'spine')],
};

/** Grants, whose partners are in the register under other names. */
export const funding: Rows = {
  sources: [{ id: 'source:bidrag', title: 'Bidrag' }],
  actors: [
    actor('organisation:bidrag-a', 'ETTA KOMMUN'),
    actor('organisation:bidrag-b', 'Etta kommun, kansliet'),
    actor('fund:bidrag', 'Fonden'),
  ],
  projects: [{ id: 'project:bidrag-p', kind: 'PROJECT', name: 'Älven' }],
  identifiers: [{ entity: 'organisation:bidrag-a', scheme: 'orgnr', value: '212000-1234' }],
  statements: [
    statement('bidrag-1', 'FUNDS', 'fund:bidrag', 'project:bidrag-p', 'bidrag', { kind: 'GRANT', amount: '100.50', currency: 'SEK' }),
    statement('bidrag-2', 'PARTNERS_IN', 'organisation:bidrag-a', 'project:bidrag-p', 'bidrag', {
      role: 'LEAD',
      amount: '7',
      currency: 'EUR',
    }),
    statement('bidrag-3', 'PARTNERS_IN', 'organisation:bidrag-b', 'project:bidrag-p', 'bidrag', { role: 'PARTNER' }),
    statement('bidrag-4', 'MEMBER_OF', 'organisation:bidrag-b', 'organisation:bidrag-a', 'bidrag', { wording: 'en del', start: '2014' }),
    statement('bidrag-5', 'LOCATED_IN', 'organisation:bidrag-a', 'place:kommun-ett', 'bidrag'),
    statement('bidrag-6', 'CLAIM', 'organisation:bidrag-a', '', 'bidrag', { property: 'goal', value: 'fler' }),
  ],
};

/** That one of the partners is the municipality, as a rule has decided. */
export const matched: Cells = statement('bidrag-same', 'SAME_AS', 'organisation:bidrag-a', 'municipality:ett', 'bidrag', {
  share: '0.97',
  stated: 'false',
  reasoning: 'same name but for case',
  start: '2026-11-24',
});

/** A package with more statements. */
export function withStatements(rows: Rows, ...more: readonly Cells[]): Rows {
  return { ...rows, statements: [...(rows.statements ?? []), ...more] };
}

function actor(id: string, name: string): Cells {
  return { id, kind: (id.split(':')[0] ?? '').toUpperCase(), name };
}

/** A row of statements.csv. */
export function statement(id: string, type: string, subject: string, object: string, source: string, more: Cells = {}): Cells {
  return {
    id: `statement:${id}`,
    type,
    subject,
    object,
    stated: 'true',
    rank: 'NORMAL',
    source: `source:${source}`,
    section: 'x',
    ...more,
  };
}
