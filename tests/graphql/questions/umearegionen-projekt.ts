import { tourExamples } from '../../../src/http/tour-examples.ts';
import { idsOf, listOf, type Question } from './question.ts';

const page = 'source:umearegionen-projekt';
const threeThemes = ['theme:besoksnaring', 'theme:destinationsutveckling', 'theme:marknadsforing'].map((id) => ({
  theme: { id },
  projectCount: 1,
}));
const oneUnknownGrant = { gross: [{ currency: null, amount: null, bound: null, statementCount: 1, unknownCount: 1 }] };
const pairOfEffekt = {
  sharedCount: 1,
  projects: idsOf('project:effekt'),
  themes: threeThemes,
  firstYear: 2015,
  lastYear: 2018,
  firstFunding: oneUnknownGrant,
  secondFunding: oneUnknownGrant,
};

/** Questions that Umeåregionen's page of joint projects answers. */
export const umearegionenProjekt: readonly Question[] = [
  {
    question: 'Who finances the tourism project Effekt, and with how much each?',
    why: 'The page names eight financiers and not one amount: `money` is null, which means "not stated" and never zero.',
    operation: `query WhoFinancesEffekt {
  project(id: "project:effekt") {
    name
    funders {
      totalCount
      edges {
        node {
          id
        }
        role
        money {
          amount
        }
        statement {
          isStated
        }
      }
    }
  }
}`,
    answer: {
      project: {
        name: 'Effekt - utveckla besöksnäringen i Umeåregionen',
        funders: {
          totalCount: 8,
          edges: [
            'fund:erdf',
            'municipality:nordmaling',
            'region:vasterbotten',
            'association:river-country',
            'municipality:robertsfors',
            'municipality:umea',
            'municipality:vindeln',
            'municipality:vannas',
          ].map((id) => ({ node: { id }, role: 'FUNDER', money: null, statement: { isStated: true } })),
        },
      },
    },
    reading: '000, heading Effekt: the sentence that lists the financiers; the list comes by Swedish name, so Vännäs is last.',
  },
  {
    question: 'Is Effekt still going on, as its page says?',
    why: 'The page calls it ongoing, but states a period that is over. A status is kept as stated; what runs is computed from the period.',
    operation: `query IsEffektStillRunning($today: Day!) {
  project(id: "project:effekt") {
    status {
      value
      isStated
      period {
        start {
          value
        }
      }
    }
    period {
      start {
        value
        precision
      }
      end {
        value
        latest
      }
      wording
    }
  }
  runningToday: projects(filter: { actorIds: ["municipality:umea"], activeAt: $today }) {
    totalCount
    coverage {
      undatedCount
    }
  }
}`,
    variables: { today: '2026-11-25' },
    answer: {
      project: {
        status: { value: 'pågående', isStated: true, period: null },
        period: {
          start: { value: '2015', precision: 'YEAR' },
          end: { value: '2018', latest: '2018-12-31' },
          wording: 'treårigt',
        },
      },
      runningToday: { totalCount: 0, coverage: { undatedCount: 0 } },
    },
    reading:
      '000, heading Effekt: the line under the heading, the three years of the first sentence, and the line with the project period.',
  },
  {
    question: 'Which joint projects of Umeåregionen were running on 1 June 2014 – certainly, and possibly?',
    why: 'Only years are stated: a project "2011 – 2014" may have ended in January 2014. Two lasting activities have no period at all.',
    operation: `query RunningOn($day: Day!, $page: [ID!]) {
  certainly: projects(filter: { activeAt: $day, certainty: CERTAIN, sourceIds: $page }) {
    edges {
      node {
        id
      }
    }
  }
  atLeastPossibly: projects(filter: { activeAt: $day, sourceIds: $page }) {
    edges {
      node {
        id
      }
    }
    coverage {
      projectCount
      possibleCount
      undatedCount
    }
  }
}`,
    variables: { day: '2014-06-01', page: [page] },
    answer: {
      certainly: listOf('project:be-green-umea'),
      atLeastPossibly: {
        ...listOf(
          'project:be-green-umea',
          'project:destinationsutveckling-i-umearegionen',
          'project:dur',
          'project:gemensam-arbetsmarknad-umea-ornskoldsvik',
          'project:hallbart-resande-i-ornskoldsvik',
          'project:it-samverkan',
          'project:kompetenspool-for-mottagning-av-kvotflyktingar',
          'project:kulturdoula',
          'project:umea-2014',
        ),
        coverage: { projectCount: 9, possibleCount: 8, undatedCount: 2 },
      },
    },
    reading:
      '000, the project period under every heading; the year as European capital of culture under Effekt; the joint telephony and the joint library system under IT-samverkan have no dates.',
  },
  {
    ...tourExamples.municipalCoFunders,
    why: 'All ten pairs come from Effekt; nothing is known of what anybody paid.',
    answer: {
      coFunding: {
        totalCount: 10,
        edges: [
          { node: { first: { id: 'municipality:nordmaling' }, second: { id: 'municipality:robertsfors' }, ...pairOfEffekt } },
          { node: { first: { id: 'municipality:nordmaling' }, second: { id: 'municipality:umea' }, ...pairOfEffekt } },
        ],
      },
    },
    inWords:
      'ten pairs; the first two are Nordmaling with Robertsfors and with Umeå. Each shares one project, Effekt, 2015 to 2018, on three themes of tourism; the one grant of either side has an unknown amount.',
    reading:
      '000, heading Effekt: five municipalities in the list of financiers; no other project on the page has two municipal financiers by name.',
  },
  {
    question: "With whom does Umeå finance projects – and with whom, if the joint money of Umeåregionen's municipalities counts as Umeå's?",
    why: 'One project is financed by "the municipalities of Umeåregionen" as a group. Taken apart into members it makes Umeå a co-financier of six others; what each of them paid is unknown.',
    operation: `query WhoFundsWithUmea {
  actor(id: "municipality:umea") {
    asStated: coFunders {
      edges {
        node {
          id
        }
        sharedCount
      }
    }
    groupsExpanded: coFunders(groups: EXPANDED) {
      edges {
        node {
          id
        }
        sharedCount
      }
      coverage {
        expandedStatementIds
      }
    }
  }
}`,
    answer: {
      actor: {
        asStated: {
          edges: [
            'association:river-country',
            'fund:erdf',
            'municipality:nordmaling',
            'municipality:robertsfors',
            'municipality:vannas',
            'municipality:vindeln',
            'region:vasterbotten',
          ].map((id) => ({ node: { id }, sharedCount: 1 })),
        },
        groupsExpanded: {
          edges: [
            ...['municipality:nordmaling', 'municipality:robertsfors', 'municipality:vannas', 'municipality:vindeln'].map((id) => ({
              node: { id },
              sharedCount: 2,
            })),
            ...['association:river-country', 'fund:erdf', 'municipality:bjurholm', 'municipality:ornskoldsvik', 'region:vasterbotten'].map(
              (id) => ({ node: { id }, sharedCount: 1 }),
            ),
          ],
          coverage: {
            expandedStatementIds: ['statement:funds-group-umearegionens-kommuner-project-gemensam-arbetsmarknad-umea-ornskoldsvik'],
          },
        },
      },
    },
    inWords:
      'as stated seven, each in one project: River Country, the regional fund, Nordmaling, Robertsfors, Vännäs, Vindeln and Region Västerbotten. With the group taken apart nine: the four municipalities now in two projects, and Bjurholm and Örnsköldsvik besides.',
    reading:
      '000, headings Effekt and Gemensam arbetsmarknad Umeå - Örnsköldsvik; the six members are those of the table on slide 3 of 001, the seventh, Örnsköldsvik, is inferred from its own project on this page.',
  },
  {
    question: 'Who finances tourism in Umeåregionen?',
    why: "Destination development lies within tourism. The EU's structural funds and its regional fund are two names in the text and stay two funders.",
    operation: `query WhoFundsTourism {
  theme(id: "theme:besoksnaring") {
    name
    funders {
      totalCount
      edges {
        node {
          id
        }
        sharedCount
        projects {
          id
        }
      }
    }
  }
}`,
    answer: {
      theme: {
        name: 'Besöksnäring',
        funders: {
          totalCount: 9,
          edges: [
            ['association:river-country', 'project:effekt'],
            ['fund:erdf', 'project:effekt'],
            ['fund:eu-strukturfonder', 'project:destinationsutveckling-i-umearegionen'],
            ['municipality:nordmaling', 'project:effekt'],
            ['municipality:robertsfors', 'project:effekt'],
            ['municipality:umea', 'project:effekt'],
            ['municipality:vannas', 'project:effekt'],
            ['municipality:vindeln', 'project:effekt'],
            ['region:vasterbotten', 'project:effekt'],
          ].map(([id, project]) => ({ node: { id }, sharedCount: 1, projects: [{ id: project }] })),
        },
      },
    },
    reading: '000, headings Effekt (eight financiers) and Destinationsutveckling i Umeåregionen (structural funds of the EU).',
  },
  {
    question: "Through which owners does money from the EU's funds reach the region?",
    why: 'A table of owners and funders. Be Green Umeå is not in it: its page names a programme, LIFE+, and no fund.',
    operation: `query OwnersByEuFund($page: [ID!]) {
  matrix(
    rows: ACTOR
    rowRoles: [OWNER]
    rowIds: ["municipality:umea", "municipality:bjurholm", "company:vindeln-utveckling"]
    columns: ACTOR
    columnRoles: [FUNDER]
    columnIds: ["fund:erdf", "fund:eu-strukturfonder"]
    filter: { sourceIds: $page }
  ) {
    rows {
      name
      projectCount
    }
    columns {
      name
      projectCount
    }
    cells {
      rows
      columns
      projectCounts
    }
  }
}`,
    variables: { page: [page] },
    answer: {
      matrix: {
        rows: [
          { name: 'Umeå kommun', projectCount: 2 },
          { name: 'Bjurholms kommun', projectCount: 1 },
          { name: 'Vindeln Utveckling', projectCount: 1 },
        ],
        columns: [
          { name: 'Europeiska regionala utvecklingsfonden', projectCount: 1 },
          { name: 'EU:s strukturfonder', projectCount: 2 },
        ],
        cells: { rows: [0, 1, 2], columns: [0, 1, 1], projectCounts: [1, 1, 1] },
      },
    },
    reading: '000, headings Be Green Umeå, Effekt, Dialog och Utveckling för Regional tillväxt, Destinationsutveckling i Umeåregionen.',
  },
  {
    question: 'In which years did the region work with sustainable travel, and in which with tourism?',
    operation: `query ThemesByYear($page: [ID!]) {
  matrix(
    rows: THEME
    rowIds: ["theme:hallbart-resande", "theme:besoksnaring"]
    columns: YEAR
    columnIds: ["2010", "2012", "2014", "2015", "2018"]
    filter: { sourceIds: $page, certainty: CERTAIN }
  ) {
    rows {
      id
      projectCount
    }
    columns {
      id
      projectCount
    }
    cells {
      rows
      columns
      projectCounts
    }
  }
}`,
    variables: { page: [page] },
    answer: {
      matrix: {
        rows: [
          { id: 'theme:hallbart-resande', projectCount: 2 },
          { id: 'theme:besoksnaring', projectCount: 2 },
        ],
        columns: [
          { id: '2010', projectCount: 2 },
          { id: '2012', projectCount: 7 },
          { id: '2014', projectCount: 9 },
          { id: '2015', projectCount: 3 },
          { id: '2018', projectCount: 1 },
        ],
        cells: {
          rows: [0, 0, 0, 0, 1, 1, 1, 1],
          columns: [0, 1, 2, 3, 1, 2, 3, 4],
          projectCounts: [1, 2, 2, 1, 1, 1, 1, 1],
        },
      },
    },
    reading:
      '000, the project periods: Be Green Umeå 2010–2015, Hållbart resande i Örnsköldsvik 2011–2014, Destinationsutveckling 2012–2014, Effekt 2015–2018; the column totals count every project on the page.',
  },
  {
    question: 'Where did the idea of the cultural doulas come from?',
    why: 'It came from a city. A city is a place, and no body of that city is named.',
    operation: `query WhereKulturdoulaCameFrom {
  project(id: "project:kulturdoula") {
    lineage(direction: BACK) {
      steps {
        entity {
          __typename
          id
          name
        }
        depth
        parent
        statement {
          buildsOnKind
          isStated
        }
        isCycle
      }
      truncated
    }
  }
}`,
    answer: {
      project: {
        lineage: {
          steps: [
            {
              entity: { __typename: 'Place', id: 'place:ort-goteborg', name: 'Göteborg' },
              depth: 1,
              parent: null,
              statement: { buildsOnKind: 'INSPIRED_BY', isStated: true },
              isCycle: false,
            },
          ],
          truncated: false,
        },
      },
    },
    reading: '000, heading Kulturdoula, second sentence.',
  },
  {
    question: 'Who paid for the refugee competence pool, and how large a part?',
    why: 'The share is stated ("in its entirety"), the amount is not.',
    operation: `query WhoPaidForTheCompetencePool {
  project(id: "project:kompetenspool-for-mottagning-av-kvotflyktingar") {
    funders {
      edges {
        node {
          id
          name
        }
        money {
          amount
        }
        statement {
          share
          wording
        }
      }
    }
    owners {
      totalCount
    }
  }
}`,
    answer: {
      project: {
        funders: {
          edges: [
            {
              node: { id: 'county-board:vasterbotten', name: 'Länsstyrelsen i Västerbottens län' },
              money: null,
              statement: { share: 1, wording: 'i sin helhet' },
            },
          ],
        },
        owners: { totalCount: 0 },
      },
    },
    reading: '000, heading Kompetenspool för mottagning av kvotflyktingar, second sentence; the page names no owner.',
  },
  {
    question: 'Who owns and finances IT-samverkan, and what does it build on?',
    why: 'Owner and financier are not stated. What it builds on is concluded by the reader, and marked so.',
    operation: `query OwnersAndRootsOfItSamverkan {
  project(id: "project:it-samverkan") {
    owners {
      totalCount
    }
    funders {
      totalCount
    }
    buildsOn {
      edges {
        node {
          id
        }
        statement {
          isStated
          buildsOnKind
        }
      }
    }
  }
}`,
    answer: {
      project: {
        owners: { totalCount: 0 },
        funders: { totalCount: 0 },
        buildsOn: {
          edges: ['project:gemensam-telefoni-och-telefonvaxel-umearegionen', 'project:gemensamt-bibliotekssystem-umearegionen'].map(
            (id) => ({
              node: { id },
              statement: { isStated: false, buildsOnKind: 'CONTINUES' },
            }),
          ),
        },
      },
    },
    reading: '000, heading IT-samverkan: two existing forms of co-operation are called good examples; no owner and no financier is named.',
  },
  {
    question: 'How much of the money of Familjepeppen went to research, and who gave it?',
    why: 'Neither the grant nor the part is a number in the text: "more than half" of an unknown sum.',
    operation: `query MoneyOfFamiljepeppen {
  project(id: "project:familjepeppen") {
    funders {
      edges {
        node {
          id
        }
        money {
          amount
        }
      }
    }
    statements(property: "budgetShare") {
      edges {
        node {
          value
          share
          precision
          wording
        }
      }
    }
  }
}`,
    answer: {
      project: {
        funders: { edges: [{ node: { id: 'agency:statens-folkhalsoinstitut' }, money: null }] },
        statements: {
          edges: [{ node: { value: 'forskning på föräldrastöd', share: 0.5, precision: 'AT_LEAST', wording: 'mer än hälften' } }],
        },
      },
    },
    reading: '000, heading Familjepeppen, first and last sentence.',
  },
  {
    question: 'How are Göteborg and Umeåregionen connected – by what is stated alone?',
    why: 'With inferred statements the way is shorter: Umeåregionen is taken to take part in the projects on its own page.',
    operation: `query HowGoteborgIsConnected {
  shortest: paths(from: "place:ort-goteborg", to: "cooperation-body:umearegionen", first: 1) {
    outcome
    paths {
      length
      hops {
        to {
          id
        }
        isForward
        statement {
          type
          isStated
        }
      }
    }
  }
  statedOnly: paths(from: "place:ort-goteborg", to: "cooperation-body:umearegionen", first: 1, statedOnly: true) {
    outcome
    depthReached
    paths {
      length
      hops {
        to {
          id
        }
        isForward
        statement {
          type
        }
      }
    }
  }
}`,
    answer: {
      shortest: {
        outcome: 'FOUND',
        paths: [
          {
            length: 2,
            hops: [
              { to: { id: 'project:kulturdoula' }, isForward: false, statement: { type: 'BUILDS_ON', isStated: true } },
              { to: { id: 'cooperation-body:umearegionen' }, isForward: false, statement: { type: 'PARTNERS_IN', isStated: false } },
            ],
          },
        ],
      },
      statedOnly: {
        outcome: 'FOUND',
        depthReached: 3,
        paths: [
          {
            length: 3,
            hops: [
              { to: { id: 'project:kulturdoula' }, isForward: false, statement: { type: 'BUILDS_ON' } },
              { to: { id: 'unit:umearegionens-flyktingmottagning' }, isForward: false, statement: { type: 'PARTNERS_IN' } },
              { to: { id: 'cooperation-body:umearegionen' }, isForward: true, statement: { type: 'PART_OF' } },
            ],
          },
        ],
      },
    },
    inWords:
      'the shortest way has two steps, Göteborg – Kulturdoula – Umeåregionen, the second of them inferred. By stated steps alone it takes three: Göteborg – Kulturdoula – the refugee reception – Umeåregionen.',
    reading: "000, heading Kulturdoula: the idea from Göteborg, and the two parties, of which the refugee reception is Umeåregionen's own.",
  },
  {
    question: 'Draw everybody who owns or finances Effekt.',
    why: 'Umeå does both, so it comes first after the centre.',
    operation: `query NetworkOfEffekt {
  network(centers: ["project:effekt"], types: [OWNS, FUNDS]) {
    nodes {
      ids
      steps
      degrees
    }
    edges {
      sources
      targets
      types
      weights
    }
    truncated
  }
}`,
    answer: {
      network: {
        nodes: {
          ids: [
            'project:effekt',
            'municipality:umea',
            'association:river-country',
            'fund:erdf',
            'municipality:nordmaling',
            'municipality:robertsfors',
            'municipality:vannas',
            'municipality:vindeln',
            'region:vasterbotten',
          ],
          steps: [0, 1, 1, 1, 1, 1, 1, 1, 1],
          degrees: [9, 2, 1, 1, 1, 1, 1, 1, 1],
        },
        edges: {
          sources: [0, 0, 0, 0, 0, 0, 0, 0, 0],
          targets: [1, 1, 2, 3, 4, 5, 6, 7, 8],
          types: ['FUNDS', 'OWNS', 'FUNDS', 'FUNDS', 'FUNDS', 'FUNDS', 'FUNDS', 'FUNDS', 'FUNDS'],
          weights: [1, 1, 1, 1, 1, 1, 1, 1, 1],
        },
        truncated: false,
      },
    },
    inWords: 'nine nodes: Effekt in the middle, then Umeå with two edges (OWNS and FUNDS), then the seven other financiers with one each.',
    reading: '000, heading Effekt: the financiers and the owner, who is named twice and counts once.',
  },
  {
    ...tourExamples.whomToJoin,
    answer: {
      gaps: {
        rows: [
          {
            actor: { id: 'municipality:vannas' },
            state: 'OTHERS_ACTIVE',
            othersActive: [
              { actor: { id: 'municipality:ornskoldsvik' }, project: { id: 'project:hallbart-resande-i-ornskoldsvik' } },
              { actor: { id: 'municipality:umea' }, project: { id: 'project:be-green-umea' } },
            ],
            couldJoin: [
              ['municipality:ornskoldsvik', 'MEMBERSHIP', 'cooperation-body:umearegionen'],
              ['municipality:ornskoldsvik', 'MEMBERSHIP', 'group:umearegionens-kommuner'],
              ['municipality:umea', 'COUNTY', 'place:lan-vasterbotten'],
              ['municipality:umea', 'MEMBERSHIP', 'cooperation-body:umearegionen'],
              ['municipality:umea', 'MEMBERSHIP', 'group:umearegionens-kommuner'],
            ].map(([actor, link, via]) => ({ actor: { id: actor }, link, via: { id: via } })),
          },
          {
            actor: { id: 'municipality:umea' },
            state: 'COVERED',
            othersActive: [{ actor: { id: 'municipality:ornskoldsvik' }, project: { id: 'project:hallbart-resande-i-ornskoldsvik' } }],
            couldJoin: [
              ['municipality:ornskoldsvik', 'MEMBERSHIP', 'cooperation-body:umearegionen'],
              ['municipality:ornskoldsvik', 'MEMBERSHIP', 'group:umearegionens-kommuner'],
            ].map(([actor, link, via]) => ({ actor: { id: actor }, link, via: { id: via } })),
          },
        ],
      },
    },
    inWords:
      'Vännäs is OTHERS_ACTIVE, Umeå COVERED. The others are Örnsköldsvik and Umeå with a project each. Vännäs could join both through Umeåregionen and its group of municipalities, and Umeå through the county of Västerbotten as well.',
    reading:
      '000, headings Be Green Umeå (2010–2015, owner Umeå) and Hållbart resande i Örnsköldsvik (2011–2014, owner Örnsköldsvik); Vännäs is named as financier of Effekt alone.',
  },
  {
    question: 'How complete is the page: of how many projects does it state a period, a financier, an amount?',
    operation: `query HowCompleteIsThePage($page: [ID!]) {
  projects(filter: { sourceIds: $page }) {
    totalCount
    coverage {
      projectCount
      withPeriodCount
      withThemeCount
      withFunderCount
      withAmountCount
      sources {
        id
      }
    }
  }
}`,
    variables: { page: [page] },
    answer: {
      projects: {
        totalCount: 14,
        coverage: {
          projectCount: 14,
          withPeriodCount: 12,
          withThemeCount: 14,
          withFunderCount: 7,
          withAmountCount: 0,
          sources: [{ id: 'source:umearegionen-projekt' }, { id: 'source:umearegionen-regionrad-2009' }],
        },
      },
    },
    reading:
      '000, all eleven headings, and three more that the text names on the way: the year of culture 2014, the joint telephony, the joint library system. Seven name who pays; no amount stands anywhere.',
  },
];
