import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { alby, lansstyrelsen, ostverket, region, uddby } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const byUddby = edge(uddby, null, 'statement:mandates-municipality-uddby-company-orn', 'MANDATES');
const byOstverket = edge(ostverket, null, 'statement:mandates-agency-ostverket-company-orn', 'MANDATES');
const byLansstyrelsen = edge(lansstyrelsen, null, 'statement:mandates-county-board-nordan-agency-kartmyndigheten', 'MANDATES');
const byAlby = edge(alby, null, 'statement:mandates-municipality-alby-company-ecoteck', 'MANDATES');
const byRegion = edge(region, null, 'statement:mandates-region-nordan-cooperation-body-alvsamverkan', 'MANDATES');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the actors that gave an actor a task',
    parameters: page({
      ids: [
        'company:orn',
        'agency:kartmyndigheten',
        'company:ecoteck',
        'cooperation-body:alvsamverkan',
        'municipality:uddby',
        'company:saknas',
      ],
    }),
    rows: [
      row('company:orn', [byUddby, byOstverket]),
      row('agency:kartmyndigheten', [byLansstyrelsen]),
      row('company:ecoteck', [byAlby]),
      row('cooperation-body:alvsamverkan', [byRegion]),
      row('municipality:uddby', []),
    ],
  },
  {
    claim: 'gives the end of a statement in its detail',
    parameters: page({ ids: ['company:orn'], detail: true }),
    rows: [row('company:orn', [withMoney(byUddby, {}), withMoney(byOstverket, { period: [null, '2021-12', null] })])],
  },
  ...starCases({ type: 'MANDATES', parents: 'Agency', others: 'Region', direction: 'in', columns: 'role', hasMoney: true }),
];
