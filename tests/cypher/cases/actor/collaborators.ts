import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { alby, alvnas, kartmyndigheten, lansstyrelsen, odeborg, region, universitetet } from '../../nodes.ts';
import { pagingCases } from '../../paging.ts';
import { starCases } from '../../star.ts';

const type = 'COLLABORATES_WITH';
const toKartmyndigheten = edge(kartmyndigheten, null, 'statement:collaborates-with-agency-kartmyndigheten-municipality-alby', type);
const toUniversitetet = edge(universitetet, null, 'statement:collaborates-with-municipality-alby-university-nordan', type);
const toAlvnas = edge(alvnas, null, 'statement:collaborates-with-municipality-alby-municipality-alvnas', type);
const toOdeborg = edge(odeborg, null, 'statement:collaborates-with-municipality-alby-municipality-odeborg', type);
const lansstyrelsenAndRegion = 'statement:collaborates-with-county-board-nordan-region-nordan';

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the other end of each edge, whichever is the subject, and no row for what is unknown or no actor',
    parameters: page({
      ids: [
        'municipality:alby',
        'agency:kartmyndigheten',
        'county-board:nordan',
        'region:nordan',
        'municipality:zinkgruvan',
        'municipality:saknas',
        'project:angbat',
      ],
    }),
    rows: [
      row('municipality:alby', [toKartmyndigheten, toUniversitetet, toAlvnas, toOdeborg]),
      row('agency:kartmyndigheten', [edge(alby, null, 'statement:collaborates-with-agency-kartmyndigheten-municipality-alby', type)]),
      row('county-board:nordan', [edge(region, null, lansstyrelsenAndRegion, type)]),
      row('region:nordan', [edge(lansstyrelsen, null, lansstyrelsenAndRegion, type)]),
      row('municipality:zinkgruvan', []),
    ],
  },
  {
    claim: 'gives the start and the words of a statement in its detail',
    parameters: page({ ids: ['municipality:alby'], detail: true }),
    rows: [
      row('municipality:alby', [
        withMoney(toKartmyndigheten, {}),
        withMoney(toUniversitetet, { money: [null, null, null, null, 'i vissa frågor'], wording: 'i vissa frågor' }),
        withMoney(toAlvnas, {}),
        withMoney(toOdeborg, { period: ['2010', null, null] }),
      ]),
    ],
  },
  ...pagingCases('municipality:alby', {
    total: 4,
    ascending: [toKartmyndigheten, toUniversitetet, toAlvnas, toOdeborg],
    descending: [toOdeborg, toAlvnas, toUniversitetet, toKartmyndigheten],
    after: { edge: toUniversitetet, ascending: [toAlvnas, toOdeborg], descending: [toKartmyndigheten] },
  }),
  ...starCases({
    type: 'COLLABORATES_WITH',
    parents: 'Municipality',
    others: 'University',
    direction: 'both',
    columns: 'role',
    hasMoney: true,
  }),
];
