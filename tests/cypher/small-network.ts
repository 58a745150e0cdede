import { entities } from './given.ts';
import { joins } from './joined.ts';

/** The entities of a small network. */
export const [a, b, c] = ['municipality:a', 'municipality:b', 'municipality:c'];
export const [p, q] = ['project:p', 'project:q'];

/** Parameters of its statements that let everything through. */
export const all = {
  types: ['OWNS', 'FUNDS', 'PARTNERS_IN', 'COLLABORATES_WITH'],
  ...{ statedOnly: false, sourceIds: null, from: '0000', to: '9999', isCertain: false, minWeight: 1 },
};

const of2010 = { startFirst: '2010-01-01', startLast: '2010-12-31' };
const of2012 = { endFirst: '2012-01-01', endLast: '2012-12-31' };
const ends = { subject: a, object: p };

/** A funds P from 2010 to 2012, from 2010 on, until 2012, and without a period; and owns it from 2010 to 2012. */
export const dated = [
  entities('Municipality', { id: a, name: 'A' }),
  entities('Project', { id: p, name: 'P' }),
  ...joins(
    { type: 'FUNDS', id: 'statement:1', ...ends, ...of2010, ...of2012 },
    { type: 'FUNDS', id: 'statement:2', ...ends, ...of2010 },
    { type: 'FUNDS', id: 'statement:3', ...ends, ...of2012 },
    { type: 'FUNDS', id: 'statement:4', ...ends },
    { type: 'OWNS', id: 'statement:5', ...ends, ...of2010, ...of2012 },
  ),
];

const [day1, day2, day3] = ['2009-12-31', '2010-12-31', '2013-01-01'];
const surely = { isCertain: true };

/** Which statements of `dated` count in some days, by type. */
export const inDays = [
  { what: 'what began only later', days: { from: day1, to: day1 }, funds: ['statement:3', 'statement:4'], owns: [] },
  { what: 'what had ended before', days: { from: day3, to: day3 }, funds: ['statement:2', 'statement:4'], owns: [] },
  {
    what: 'nothing that touches the days',
    days: { from: '2012-12-31', to: day3 },
    funds: ['statement:1', 'statement:2', 'statement:3', 'statement:4'],
    owns: ['statement:5'],
  },
  {
    what: 'what is without an end or a start where it must be certain',
    days: { from: day2, to: day2, ...surely },
    funds: ['statement:1', 'statement:4'],
    owns: ['statement:5'],
  },
  {
    what: 'what may begin only later where it must be certain',
    days: { from: '2010-12-30', to: '2010-12-30', ...surely },
    funds: ['statement:4'],
    owns: [],
  },
  {
    what: 'what may have ended before where it must be certain',
    days: { from: '2012-01-02', to: day3, ...surely },
    funds: ['statement:4'],
    owns: [],
  },
];

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
