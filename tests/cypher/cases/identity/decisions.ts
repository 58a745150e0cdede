import type { ContractCase, Step } from '../../contract-case.ts';
import { firstRelease, unknownPeriod } from '../../given.ts';

const stated = ['SAME_AS', 'DIFFERENT_FROM', 'CLAIM'].map((type, place) => {
  const said = { id: `statement:${String(place)}`, type, subject: 'company:b', object: 'company:a', isStated: place === 0, rank: 'NORMAL' };
  return { claim: { ...said, ...unknownPeriod, sources: [], dataset: 'one', hash: 'h' }, citations: [] };
});
const given: readonly Step[] = [{ statement: 'ingest/create-claims', parameters: { ...firstRelease, rows: stated } }];

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives decisions by id and no other statements',
    given,
    parameters: { after: '', limit: 5 },
    rows: [
      ['statement:0', 'SAME_AS', 'company:b', 'company:a', true, 'NORMAL'],
      ['statement:1', 'DIFFERENT_FROM', 'company:b', 'company:a', false, 'NORMAL'],
    ],
  },
  {
    claim: 'goes on after an id, as many as asked for',
    given,
    parameters: { after: 'statement:0', limit: 1 },
    rows: [['statement:1', 'DIFFERENT_FROM', 'company:b', 'company:a', false, 'NORMAL']],
  },
];
