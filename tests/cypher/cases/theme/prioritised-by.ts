import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withDetail } from '../../edges.ts';
import { alby, lansstyrelsen, region } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const energiLansstyrelsen = edge(lansstyrelsen, 1, 'ADOPTED', 'statement:prioritises-county-board-nordan-theme-energi', 'PRIORITISES');
const energi2014 = edge(region, 1, 'PRELIMINARY', 'statement:prioritises-region-nordan-theme-energi-2014', 'PRIORITISES');
const energi2021 = edge(region, 3, 'ADOPTED', 'statement:prioritises-region-nordan-theme-energi-2021', 'PRIORITISES');
const turismRegion = edge(region, 2, 'ADOPTED', 'statement:prioritises-region-nordan-theme-turism', 'PRIORITISES');
const turismAlby = edge(alby, 1, 'PROPOSED', 'statement:prioritises-municipality-alby-theme-turism', 'PRIORITISES');
const fornybarRegion = edge(region, null, null, 'statement:prioritises-region-nordan-theme-fornybar-energi', 'PRIORITISES');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the actors that put a theme first, once for each time they did',
    parameters: page({ ids: ['theme:energi', 'theme:turism', 'theme:fornybar-energi', 'theme:industri', 'theme:saknas'] }),
    rows: [
      row('theme:energi', [energiLansstyrelsen, energi2014, energi2021]),
      row('theme:turism', [turismRegion, turismAlby]),
      row('theme:fornybar-energi', [fornybarRegion]),
      row('theme:industri', []),
    ],
  },
  {
    claim: 'gives and counts those with the status asked for, not those without one',
    parameters: page({ ids: ['theme:energi', 'theme:turism', 'theme:fornybar-energi'], status: 'ADOPTED', total: true }),
    rows: [
      row('theme:energi', [energiLansstyrelsen, energi2021], 2),
      row('theme:turism', [turismRegion], 1),
      row('theme:fornybar-energi', [], 0),
    ],
  },
  {
    claim: 'gives level, status and period in the detail, too',
    parameters: page({ ids: ['theme:energi', 'theme:fornybar-energi'], detail: true }),
    rows: [
      row('theme:energi', [
        withDetail(energiLansstyrelsen, { level: 1, status: 'ADOPTED' }),
        withDetail(energi2014, { level: 1, status: 'PRELIMINARY', period: ['2014', '2020', null] }),
        withDetail(energi2021, { level: 3, status: 'ADOPTED', period: ['2021', null, null] }),
      ]),
      row('theme:fornybar-energi', [withDetail(fornybarRegion, {})]),
    ],
  },
  ...starCases({ type: 'PRIORITISES', parents: 'Theme', others: 'CountyBoard', direction: 'in', columns: 'level and status' }),
];
