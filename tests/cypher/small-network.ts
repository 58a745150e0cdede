import { entities } from './given.ts';
import { joins } from './joined.ts';

/** The entities of a small network. */
export const [a, b, c] = ['municipality:a', 'municipality:b', 'municipality:c'];
export const [p, q] = ['project:p', 'project:q'];

/** Parameters of its statements that let everything through. */
export const all = { types: ['OWNS', 'FUNDS', 'PARTNERS_IN', 'COLLABORATES_WITH'], statedOnly: false, sourceIds: null, minWeight: 1 };

/**
 * Of each sort of edge one, and beside them what never counts: a deprecated edge, one to itself, one of another type.
 *
 *   A ══partners 1, 2══> P     A ──funds 3, inferred──> P     A ── 4 ── B     B ──owns 5──> P     B ──owns 6──> Q     Q ── 10 ──> P
 */
export const given = [
  entities('Municipality', { id: a, name: 'A' }, { id: b, name: 'B' }, { id: c, name: 'C' }),
  entities('Project', { id: p, name: 'P' }, { id: q, name: 'Q' }),
  ...joins(
    { type: 'PARTNERS_IN', id: 'statement:1', subject: a, object: p, sources: ['source:a', 'source:b'] },
    { type: 'PARTNERS_IN', id: 'statement:2', subject: a, object: p, sources: ['source:a'] },
    { type: 'FUNDS', id: 'statement:3', subject: a, object: p, isStated: false },
    { type: 'COLLABORATES_WITH', id: 'statement:4', subject: a, object: b },
    { type: 'OWNS', id: 'statement:5', subject: b, object: p },
    { type: 'OWNS', id: 'statement:6', subject: b, object: q },
    { type: 'OWNS', id: 'statement:7', subject: c, object: p, rank: 'DEPRECATED' },
    { type: 'OWNS', id: 'statement:8', subject: c, object: c },
    { type: 'SUCCEEDS', id: 'statement:9', subject: c, object: a },
    { type: 'BUILDS_ON', id: 'statement:10', subject: q, object: p },
  ),
];
