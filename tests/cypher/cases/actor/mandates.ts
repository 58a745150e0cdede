import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { alvsamverkan, ecoteck, kartmyndigheten, ornAssociation, ornCompany } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const toAssociation = edge(ornAssociation, null, 'statement:mandates-agency-ostverket-association-orn', 'MANDATES');
const toCompany = edge(ornCompany, null, 'statement:mandates-agency-ostverket-company-orn', 'MANDATES');
const uddbyToCompany = edge(ornCompany, null, 'statement:mandates-municipality-uddby-company-orn', 'MANDATES');
const toKartmyndigheten = edge(kartmyndigheten, null, 'statement:mandates-county-board-nordan-agency-kartmyndigheten', 'MANDATES');
const toEcoteck = edge(ecoteck, null, 'statement:mandates-municipality-alby-company-ecoteck', 'MANDATES');
const toAlvsamverkan = edge(alvsamverkan, null, 'statement:mandates-region-nordan-cooperation-body-alvsamverkan', 'MANDATES');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the actors that an actor gave a task',
    parameters: page({
      ids: [
        'agency:ostverket',
        'municipality:uddby',
        'county-board:nordan',
        'municipality:alby',
        'region:nordan',
        'company:orn',
        'agency:saknas',
      ],
    }),
    rows: [
      row('agency:ostverket', [toAssociation, toCompany]),
      row('municipality:uddby', [uddbyToCompany]),
      row('county-board:nordan', [toKartmyndigheten]),
      row('municipality:alby', [toEcoteck]),
      row('region:nordan', [toAlvsamverkan]),
      row('company:orn', []),
    ],
  },
  {
    claim: 'gives the end of a statement in its detail',
    parameters: page({ ids: ['agency:ostverket'], detail: true }),
    rows: [row('agency:ostverket', [withMoney(toAssociation, {}), withMoney(toCompany, { period: [null, '2021-12', null] })])],
  },
  ...starCases({ type: 'MANDATES', parents: 'Region', others: 'Agency', direction: 'out', columns: 'role', hasMoney: true }),
];
