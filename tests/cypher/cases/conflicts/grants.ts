import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { joins, type Joined } from '../../joined.ts';
import { anyTime, fewYears } from '../../told.ts';

const [a, f, g] = ['municipality:a', 'fund:f', 'programme:g'];
const [p, q, r, s] = ['project:p', 'project:q', 'project:r', 'project:s'];
const funds = (id: string, subject: string, object: string, said: Partial<Joined> = {}): Joined => ({
  type: 'FUNDS',
  id,
  subject,
  object,
  ...said,
});

// P has two grants with an amount, 1 and 2, beside one without (3), a total (4), a deprecated one (5) and an owner (6);
// Q has one with an amount, one without and one deprecated; R a grant and a total; actor A has two; S one and a partner.
const given = [
  entities('Municipality', { id: a, name: 'A' }),
  entities('Fund', { id: f, name: 'F' }),
  entities('Programme', { id: g, name: 'G' }),
  entities('Project', ...[s, r, q, p].map((id) => ({ id, name: id }))),
  ...joins(
    funds('statement:2', g, p, { amount: 0 }),
    funds('statement:1', f, p, {
      ...{ ...fewYears.properties, kind: 'CO_FINANCING', amount: 2000050, currency: 'SEK', precision: 'ABOUT' },
      ...{ isStated: false, rank: 'PREFERRED', sources: ['source:b', 'source:a'] },
    }),
    funds('statement:3', f, p, { currency: 'SEK' }),
    funds('statement:4', f, p, { amount: 9, kind: 'TOTAL_BUDGET' }),
    funds('statement:5', f, p, { amount: 9, rank: 'DEPRECATED' }),
    funds('statement:6', a, p, { type: 'OWNS', amount: 9 }),
    funds('statement:7', f, q, { amount: 1 }),
    funds('statement:8', f, q),
    funds('statement:9', f, q, { amount: 2, rank: 'DEPRECATED' }),
    funds('statement:10', f, r, { amount: 1, kind: 'GRANT' }),
    funds('statement:11', f, r, { amount: 2, kind: 'TOTAL_BUDGET' }),
    funds('statement:12', f, a, { amount: 1 }),
    funds('statement:13', f, a, { amount: 2 }),
    funds('statement:14', f, s, { amount: 1 }),
    funds('statement:15', a, s, { type: 'PARTNERS_IN', amount: 2 }),
  ),
];
const first = ['statement:1', f, p, 'CO_FINANCING', 2000050, 'SEK', 'ABOUT', fewYears.text, false, 'PREFERRED', ['source:b', 'source:a']];
const second = ['statement:2', g, p, null, 0, null, null, anyTime, true, 'NORMAL', []];
const withoutAmount = ['statement:3', f, p, null, null, 'SEK', null, anyTime, true, 'NORMAL', []];
const third = ['statement:3', f, p, null, 3, null, null, anyTime, true, 'NORMAL', []];

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing where no project is funded', given: given.slice(0, 4), parameters: { limit: 10 }, rows: [] },
  {
    claim:
      'gives by id the grants, those without an amount too, of projects with more than one with an amount; totals, actors and deprecated ones are left out',
    given,
    parameters: { limit: 10 },
    rows: [first, second, withoutAmount],
  },
  {
    claim: 'gives each of many grants of a project once',
    given: [...given.slice(0, 4), ...joins(...['statement:3', 'statement:1', 'statement:2'].map((id) => funds(id, f, p, { amount: 3 })))],
    parameters: { limit: 10 },
    rows: ['statement:1', 'statement:2', 'statement:3'].map((id) => [id, ...third.slice(1)]),
  },
  { claim: 'gives the first by id, as many as asked for', given, parameters: { limit: 1 }, rows: [first] },
];
