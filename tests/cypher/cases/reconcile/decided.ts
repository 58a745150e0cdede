import type { ContractCase, Step } from '../../contract-case.ts';
import { firstRelease, unknownPeriod } from '../../given.ts';

/** Decisions on who is who: statements that have no edge. */
function decisions(...all: readonly (readonly [type: string, subject: string, object: string, rank: string])[]): Step[] {
  const rows = all.map(([type, subject, object, rank], place) => {
    const said = { id: `statement:${String(place)}`, type, subject, object, isStated: true, rank };
    return { claim: { ...said, ...unknownPeriod, sources: [], dataset: 'one', hash: 'h' }, citations: [] };
  });
  return [{ statement: 'ingest/create-claims', parameters: { ...firstRelease, rows } }];
}

const given = decisions(
  ['SAME_AS', 'company:b', 'company:a', 'NORMAL'],
  ['DIFFERENT_FROM', 'company:a', 'company:c', 'NORMAL'],
  ['DIFFERENT_FROM', 'company:c', 'company:a', 'NORMAL'],
  ['DIFFERENT_FROM', 'company:d', 'company:a', 'DEPRECATED'],
  ['CLAIM', 'company:e', 'company:a', 'NORMAL'],
);

export const cases: readonly ContractCase[] = [
  { claim: 'gives nothing for no ids', given, parameters: { ids: [], limit: 10 }, rows: [] },
  {
    claim: 'gives each other once, whichever of both the decision names first, but for withdrawn decisions',
    given,
    parameters: { ids: ['company:a', 'company:b', 'company:unknown'], limit: 10 },
    rows: [
      ['company:a', 'company:b'],
      ['company:a', 'company:c'],
      ['company:b', 'company:a'],
    ],
  },
  {
    claim: 'gives the first by id where there are more than the limit',
    given,
    parameters: { ids: ['company:a'], limit: 1 },
    rows: [['company:a', 'company:b']],
  },
];
