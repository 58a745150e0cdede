import { page, type ContractCase } from '../../contract-case.ts';
import { edge, row, withMoney } from '../../edges.ts';
import { nordansLan, norland, ostraKusten, uddby } from '../../nodes.ts';
import { starCases } from '../../star.ts';

const ornUddby = edge(uddby, null, 'statement:covers-association-orn-municipality-uddby', 'COVERS');
const ornOstraKusten = edge(ostraKusten, null, 'statement:covers-association-orn-place-omrade-ostra', 'COVERS');
const regionNordansLan = edge(nordansLan, null, 'statement:covers-region-nordan-place-lan-nordan', 'COVERS');
const norrsamNorland = edge(norland, null, 'statement:covers-network-norrsam-place-land-norland', 'COVERS');

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives the places and actors that an actor covers',
    parameters: page({ ids: ['association:orn', 'region:nordan', 'network:norrsam', 'company:orn', 'association:saknas'] }),
    rows: [
      row('association:orn', [ornUddby, ornOstraKusten]),
      row('region:nordan', [regionNordansLan]),
      row('network:norrsam', [norrsamNorland]),
      row('company:orn', []),
    ],
  },
  {
    claim: 'gives the start of a statement in its detail',
    parameters: page({ ids: ['association:orn'], detail: true }),
    rows: [row('association:orn', [withMoney(ornUddby, {}), withMoney(ornOstraKusten, { period: ['2019', null, null] })])],
  },
  ...starCases({ type: 'COVERS', parents: 'Region', others: 'Place', direction: 'out', columns: 'role', hasMoney: true }),
];
