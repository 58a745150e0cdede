import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { joins } from '../../joined.ts';

const [a, b, body, g, t] = ['municipality:a', 'municipality:b', 'network:body', 'programme:g', 'theme:t'];

// A ──has theme 4, prioritises 5──> T, A ──member 6──> body ──funds 7──> A, G ──funds 8, inferred──> A;
// and what isn't asked for: A ── 9 ──> body of another type, B ──member 10──> A, A ──funds 11──> B, and deprecated 1, 2, 3.
const given = [
  entities('Municipality', { id: a, name: 'A' }, { id: b, name: 'B' }),
  entities('Network', { id: body, name: 'Nät' }),
  entities('Programme', { id: g, name: 'G' }),
  entities('Theme', { id: t, name: 'T' }),
  ...joins(
    { type: 'PRIORITISES', id: 'statement:1', subject: a, object: t, rank: 'DEPRECATED' },
    { type: 'MEMBER_OF', id: 'statement:2', subject: a, object: b, rank: 'DEPRECATED' },
    { type: 'FUNDS', id: 'statement:3', subject: g, object: a, rank: 'DEPRECATED' },
    { type: 'HAS_THEME', id: 'statement:4', subject: a, object: t, sources: ['source:b', 'source:a'] },
    { type: 'PRIORITISES', id: 'statement:5', subject: a, object: t },
    { type: 'MEMBER_OF', id: 'statement:6', subject: a, object: body },
    { type: 'FUNDS', id: 'statement:7', subject: body, object: a },
    { type: 'FUNDS', id: 'statement:8', subject: g, object: a, isStated: false },
    { type: 'COLLABORATES_WITH', id: 'statement:9', subject: a, object: body },
    { type: 'MEMBER_OF', id: 'statement:10', subject: b, object: a },
    { type: 'FUNDS', id: 'statement:11', subject: a, object: b },
  ),
];

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing of a theme or an unknown actor', given, parameters: { ids: [t, 'municipality:unknown'], limit: 10 }, rows: [] },
  {
    claim: 'gives what actors are about, prioritise and are members of, and who funds them; deprecated and other relations are left out',
    given,
    parameters: { ids: [a, b], limit: 10 },
    rows: [
      [a, 'HAS_THEME', t, true, ['source:b', 'source:a']],
      [a, 'PRIORITISES', t, true, []],
      [a, 'MEMBER_OF', body, true, []],
      [a, 'FUNDS', body, true, []],
      [a, 'FUNDS', g, false, []],
      [b, 'MEMBER_OF', a, true, []],
      [b, 'FUNDS', a, true, []],
    ],
  },
  {
    claim: 'gives of each as many as asked for from the actor and as many to it, by statement',
    given,
    parameters: { ids: [a], limit: 1 },
    rows: [
      [a, 'HAS_THEME', t, true, ['source:b', 'source:a']],
      [a, 'FUNDS', body, true, []],
    ],
  },
];
