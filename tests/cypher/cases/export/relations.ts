import type { ContractCase } from '../../contract-case.ts';
import { exported } from '../../exported.ts';
import { fullEdge } from '../../full-edge.ts';
import { firstRelease, entities } from '../../given.ts';

const ofHash = { hash: 'h', citations: [] };

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives relations whose subject has fewer statements, as many as, or more than the object',
    parameters: {
      ids: [
        'statement:owns-municipality-alby-company-ecoteck',
        'statement:member-of-municipality-odeborg-network-norrsam',
        'statement:collaborates-with-municipality-alby-municipality-odeborg',
        'statement:part-of-unit-alby-hamnen-municipality-alby',
        'statement:mandates-agency-ostverket-association-orn',
        'statement:covers-association-orn-municipality-uddby',
        'statement:of-fund-programme-ost-fund-asfonden',
        'statement:within-place-nuts-se39-place-land-norland',
        'statement:broader-theme-ovning-theme-skola',
        'statement:has-theme-document-skolplan-theme-ovning',
      ],
    },
    rows: [
      exported(['statement:owns-municipality-alby-company-ecoteck', 'OWNS', 'municipality:alby', 'company:ecoteck'], {
        role: 'OWNER',
        share: 0.25,
        wording: 'en fjärdedel',
      }),
      exported(['statement:member-of-municipality-odeborg-network-norrsam', 'MEMBER_OF', 'municipality:odeborg', 'network:norrsam'], {
        role: 'MEMBER',
        start: '2001-05',
        end: '2009-12-31',
        periodWording: 'några år',
      }),
      exported(
        [
          'statement:collaborates-with-municipality-alby-municipality-odeborg',
          'COLLABORATES_WITH',
          'municipality:alby',
          'municipality:odeborg',
        ],
        { start: '2010' },
      ),
      exported(['statement:part-of-unit-alby-hamnen-municipality-alby', 'PART_OF', 'unit:alby-hamnen', 'municipality:alby']),
      exported(['statement:mandates-agency-ostverket-association-orn', 'MANDATES', 'agency:ostverket', 'association:orn']),
      exported(['statement:covers-association-orn-municipality-uddby', 'COVERS', 'association:orn', 'municipality:uddby']),
      exported(['statement:of-fund-programme-ost-fund-asfonden', 'OF_FUND', 'programme:ost', 'fund:asfonden']),
      exported(['statement:within-place-nuts-se39-place-land-norland', 'WITHIN', 'place:nuts-se39', 'place:land-norland']),
      exported(['statement:broader-theme-ovning-theme-skola', 'BROADER', 'theme:ovning', 'theme:skola']),
      exported(['statement:has-theme-document-skolplan-theme-ovning', 'HAS_THEME', 'document:skolplan', 'theme:ovning']),
    ],
  },
  {
    claim: 'gives each of parallel relations what it says itself, and none for a claim or an unknown id',
    parameters: {
      ids: [
        'statement:funds-fund-kustfonden-project-angbat-co-financing',
        'statement:funds-fund-kustfonden-project-angbat-grant',
        'statement:prioritises-region-nordan-theme-energi-2014',
        'statement:prioritises-region-nordan-theme-energi-2021',
        'statement:builds-on-project-oppna-data-project-oppna-data-2-uses',
        'statement:funds-region-nordan-project-oppna-data-1',
        'statement:owns-municipality-alby-project-angbat-formal-owner',
        'statement:claim-region-nordan-vision',
        'statement:saknas',
      ],
    },
    rows: [
      exported(['statement:funds-fund-kustfonden-project-angbat-co-financing', 'FUNDS', 'fund:kustfonden', 'project:angbat'], {
        role: 'FUNDER',
        kind: 'CO_FINANCING',
        amount: 2000050,
        currency: 'SEK',
        precision: 'ABOUT',
        wording: 'ungefär',
      }),
      exported(['statement:funds-fund-kustfonden-project-angbat-grant', 'FUNDS', 'fund:kustfonden', 'project:angbat'], {
        role: 'FUNDER',
        kind: 'GRANT',
        amount: 156818000,
        currency: 'SEK',
      }),
      exported(['statement:prioritises-region-nordan-theme-energi-2014', 'PRIORITISES', 'region:nordan', 'theme:energi'], {
        level: 1,
        status: 'PRELIMINARY',
        start: '2014',
        end: '2020',
      }),
      exported(['statement:prioritises-region-nordan-theme-energi-2021', 'PRIORITISES', 'region:nordan', 'theme:energi'], {
        level: 3,
        status: 'ADOPTED',
        start: '2021',
      }),
      exported(
        ['statement:builds-on-project-oppna-data-project-oppna-data-2-uses', 'BUILDS_ON', 'project:oppna-data', 'project:oppna-data-2'],
        { kind: 'USES' },
      ),
      exported(['statement:funds-region-nordan-project-oppna-data-1', 'FUNDS', 'region:nordan', 'project:oppna-data'], {
        role: 'FUNDER',
        kind: 'GRANT',
        amount: 90000000,
        currency: 'SEK',
        rank: 'DEPRECATED',
      }),
      exported(['statement:owns-municipality-alby-project-angbat-formal-owner', 'OWNS', 'municipality:alby', 'project:angbat'], {
        role: 'FORMAL_OWNER',
        isStated: false,
        reasoning: 'short name resolved to the municipality',
      }),
    ],
  },
  {
    claim: 'gives each column what it is for, from whichever end it seeks',
    given: [
      entities(
        'Theme',
        { id: 'theme:few', name: 'Få', degree: 1 },
        { id: 'theme:same', name: 'Lika', degree: 1 },
        { id: 'theme:many', name: 'Många', degree: 2 },
      ),
      {
        statement: 'ingest/create-broader',
        parameters: {
          dataset: 'one',
          ...firstRelease,
          rows: [
            { ...ofHash, subject: 'theme:few', object: 'theme:many', edge: { id: 'statement:1', ...fullEdge, sources: [] } },
            { ...ofHash, subject: 'theme:few', object: 'theme:same', edge: { id: 'statement:3', ...fullEdge, sources: [] } },
            { ...ofHash, subject: 'theme:many', object: 'theme:few', edge: { id: 'statement:2', ...fullEdge, sources: [] } },
          ],
        },
      },
    ],
    parameters: { ids: ['statement:1', 'statement:2', 'statement:3'] },
    rows: [
      exported(['statement:1', 'BROADER', 'theme:few', 'theme:many'], fullEdge),
      exported(['statement:2', 'BROADER', 'theme:many', 'theme:few'], fullEdge),
      exported(['statement:3', 'BROADER', 'theme:few', 'theme:same'], fullEdge),
    ],
  },
];
