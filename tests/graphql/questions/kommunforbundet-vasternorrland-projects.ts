import { idsOf, listOf, type Question } from './question.ts';

const plan = 'source:kommunforbundet-vasternorrland-2007';
const federation = 'federation:kommunforbundet-vasternorrland';
const countyBoard = 'county-board:vasternorrland';
const municipalities = 'group:lanets-kommuner-vasternorrland';
const procurement = 'project:miljoanpassad-upphandling-vasternorrland';
const unknownGrant = [{ currency: null, amount: null, bound: null, statementCount: 1, unknownCount: 1, jointCount: 0 }];

/** Questions about projects and money that the plan and budget of Kommunförbundet Västernorrland for 2007 answers. */
export const projectsOfTheFederation: readonly Question[] = [
  {
    question: 'Who owns the project on environmentally adapted procurement in Västernorrland, who pays for it, and how much?',
    why: 'The plan names the main funders and no amount: `money` is null, which means not stated, never zero.',
    operation: `query WhoPaysForProcurement($project: ID!) {
  project(id: $project) {
    owners { edges { node { id } role } }
    funders { totalCount edges { node { id } money { amount } statement { isStated } } }
  }
}`,
    variables: { project: procurement },
    answer: {
      project: {
        owners: { edges: [{ node: { id: federation }, role: 'OWNER' }] },
        funders: {
          totalCount: 2,
          edges: [countyBoard, 'agency:nutek'].map((id) => ({ node: { id }, money: null, statement: { isStated: true } })),
        },
      },
    },
    reading: '004, page 15, end of the passage on the project: the federation as owner, Nutek and Länsstyrelsen as main funders.',
  },
  {
    question: 'From when to when does the procurement project run?',
    why: 'It begins in January 2006; the year in which it ends was lost in the text. What is lost stays lost: the end is null.',
    operation: `query WhenDoesProcurementRun($project: ID!) {
  project(id: $project) {
    period { start { value precision earliest latest } end { value } }
    status { value }
  }
}`,
    variables: { project: procurement },
    answer: {
      project: {
        period: { start: { value: '2006-01', precision: 'MONTH', earliest: '2006-01-01', latest: '2006-01-31' }, end: null },
        status: { value: 'pågående' },
      },
    },
    reading: '004, page 14: the first sentence on the project, and the heading "pågående projekt" that it stands under.',
  },
  {
    question: 'Which pages of the plan say that all municipalities and the county council take part in the procurement project?',
    why: 'Every edge carries its statement, and the statement every place where it was read.',
    operation: `query WhereIsTakingPartStated($project: ID!) {
  project(id: $project) {
    partners(roles: [PARTICIPANT]) {
      edges { node { id } statement { isStated citations { source { id } section } } }
    }
  }
}`,
    variables: { project: procurement },
    answer: {
      project: {
        partners: {
          edges: [municipalities, 'region:vasternorrland'].map((id) => ({
            node: { id },
            statement: {
              isStated: true,
              citations: [14, 15].map((page) => ({
                source: { id: plan },
                section: `${page} Miljöanpassad upphandling i Västernorrland`,
              })),
            },
          })),
        },
      },
    },
    inWords:
      "the county's municipalities as a group take part, and so does the county council (a region in the graph); both statements cite pages 14 and 15 of the plan.",
    reading: '004: the sentence begins on page 15 under the heading of page 14, so that both are cited.',
  },
  {
    question: "Which of the county board's own projects were running on 1 May 2007?",
    why: 'Three answers: certainly none; possibly Spatial North, which has gone on since 2004 without a stated end; of two no dates are known.',
    operation: `query WhatTheCountyBoardRan($board: ID!, $day: Day!) {
  certainly: projects(filter: { actorIds: [$board], roles: [OWNER], activeAt: $day, certainty: CERTAIN }) { totalCount }
  possibly: projects(filter: { actorIds: [$board], roles: [OWNER], activeAt: $day }) {
    edges { node { id period { start { value } end { value } } } }
    coverage { projectCount possibleCount undatedCount }
  }
  perhaps: projects(filter: { actorIds: [$board], roles: [OWNER], activeAt: $day, certainty: UNKNOWN }) {
    edges { node { id } }
  }
}`,
    variables: { board: countyBoard, day: '2007-05-01' },
    answer: {
      certainly: { totalCount: 0 },
      possibly: {
        edges: [{ node: { id: 'project:spatial-north', period: { start: { value: '2004' }, end: null } } }],
        coverage: { projectCount: 1, possibleCount: 1, undatedCount: 2 },
      },
      perhaps: listOf('project:balansprojektet', 'project:regionalt-processutvecklingsprogram', 'project:spatial-north'),
    },
    reading:
      '004, pages 15–16: Balansprojektet is said to take two years, the process programme to run to the end of a year that was lost, Spatial North to have gone on since 2004.',
  },
  {
    question: 'Of all that the plan and the titles after it name, what was certainly running on 1 June 2012?',
    operation: `query WhatRanIn2012($sources: [ID!], $day: Day!) {
  projects(filter: { sourceIds: $sources, activeAt: $day, certainty: CERTAIN }) {
    edges { node { id period { start { value } end { value } } } }
    coverage { possibleCount sources { id } }
  }
}`,
    variables: { sources: [plan], day: '2012-06-01' },
    answer: {
      projects: {
        edges: [
          { node: { id: 'project:lutek', period: { start: { value: '2009' }, end: { value: '2014' } } } },
          { node: { id: 'project:nya-ostkustbanan', period: { start: { value: '2011' }, end: { value: '2013' } } } },
        ],
        coverage: { possibleCount: 0, sources: [{ id: plan }] },
      },
    },
    reading: '004, among the titles after the plan: the descriptions of LuTek (2009–2014) and of Nya Ostkustbanan (2011–2013).',
  },
  {
    question: 'How much money does Kommunförbundet Västernorrland have for its part in Spatial North?',
    why: 'The text has "about kr" and no figure: the amount was lost. The answer is "not stated", with the words that are left.',
    operation: `query BudgetInSpatialNorth {
  project(id: "project:spatial-north") {
    partners(roles: [PARTNER, STEERING]) { edges { node { id } role money { amount } } }
    budget: statements(types: [CLAIM], property: "budget") { totalCount }
  }
}`,
    answer: {
      project: {
        partners: {
          edges: ['PARTNER', 'STEERING'].map((role) => ({ node: { id: federation }, role, money: null })),
        },
        budget: { totalCount: 0 },
      },
    },
    reading: '004, page 15, Spatial North: the federation joins as a partner of its own and has a seat in the steering group.',
  },
  {
    question: 'How does the budget of 2007 say that the federation is paid for, and with how much?',
    why: 'The budget table came without its figures. The municipalities pay a fee; how much cannot be said.',
    operation: `query WhoPaysTheFederation($federation: ID!) {
  actor(id: $federation) {
    funders { edges { node { id } money { amount } statement { period { start { value } end { value } } } } }
  }
}`,
    variables: { federation },
    answer: {
      actor: {
        funders: {
          edges: [
            {
              node: { id: municipalities },
              money: null,
              statement: { period: { start: { value: '2007' }, end: { value: '2007' } } },
            },
          ],
        },
      },
    },
    reading: '004, page 17, Verksamhetsbudget 2007: the first line of the income, without its figures.',
  },
  {
    question: 'Which bodies fund a project together, by what the plan states and not by what a reader concluded?',
    operation: `query WhoFundsTogether($sources: [ID!]) {
  coFunding(filter: { sourceIds: $sources, statedOnly: true }) {
    edges {
      node {
        first { id }
        second { id }
        sharedCount
        projects { id }
        themes { theme { id } projectCount }
        firstYear
        lastYear
        firstFunding { gross { currency amount bound statementCount unknownCount jointCount } }
        secondFunding { gross { currency amount bound statementCount unknownCount jointCount } }
      }
    }
  }
}`,
    variables: { sources: [plan] },
    answer: {
      coFunding: {
        edges: [
          {
            node: {
              first: { id: 'agency:nutek' },
              second: { id: countyBoard },
              sharedCount: 1,
              projects: idsOf(procurement),
              themes: ['theme:kompetensutveckling', 'theme:miljodriven-tillvaxt', 'theme:upphandling'].map((id) => ({
                theme: { id },
                projectCount: 1,
              })),
              firstYear: 2006,
              lastYear: null,
              firstFunding: { gross: unknownGrant },
              secondFunding: { gross: unknownGrant },
            },
          },
        ],
      },
    },
    reading:
      '004, pages 14–15: the procurement project alone is stated to have two funders. That the federation pays for Mid Sweden Office beside the other owners is concluded from a line of the budget.',
  },
  {
    question: 'With whom does the county council (Landstinget) carry out projects, by the plan of 2007?',
    operation: `query PartnersOfTheCountyCouncil($sources: [ID!]) {
  actor(id: "region:vasternorrland") {
    coPartners(filter: { sourceIds: $sources }) { edges { node { id } sharedCount projects { id } } }
  }
}`,
    variables: { sources: [plan] },
    answer: {
      actor: {
        coPartners: {
          edges: [
            {
              node: { id: federation },
              sharedCount: 5,
              projects: idsOf(
                'project:bildande-av-kommunalt-samverkansorgan',
                'project:forstudier-och-ramprogram-kompetensforsorjning-och-naringslivsutveckling',
                procurement,
                'project:oversyn-av-ansvarsgranser-hemsjukvard',
                'project:uppfoljning-av-psykiatrireformen',
              ),
            },
            {
              node: { id: municipalities },
              sharedCount: 3,
              projects: idsOf(
                'project:bildande-av-kommunalt-samverkansorgan',
                'project:forstudier-och-ramprogram-kompetensforsorjning-och-naringslivsutveckling',
                procurement,
              ),
            },
            {
              node: { id: 'cooperation-body:samverkansforum-vasternorrland' },
              sharedCount: 1,
              projects: idsOf('project:bildande-av-kommunalt-samverkansorgan'),
            },
            {
              node: { id: countyBoard },
              sharedCount: 1,
              projects: idsOf('project:forstudier-och-ramprogram-kompetensforsorjning-och-naringslivsutveckling'),
            },
          ],
        },
      },
    },
    inWords:
      'with the federation in five projects (the joint body to be formed, the pre-studies on skills and business, procurement, home care, the psychiatry reform), with the municipalities as a group, with the forum for regional development policy and with the county board.',
    reading:
      '004, page 4 (the joint body to be formed), page 7 (pre-studies and framework programmes), page 9 (home care and psychiatry), page 15 (procurement).',
  },
  {
    question: 'Which of these themes do the own projects of the federation and of the county board serve, by the plan of 2007?',
    why: 'A cell counts different projects, and the total counts each once: five projects stand in the four cells six times.',
    operation: `query ThemesOfTheOwners($sources: [ID!], $owners: [ID!], $themes: [ID!]) {
  matrix(
    rows: ACTOR
    rowRoles: [OWNER, FORMAL_OWNER]
    columns: THEME
    filter: { sourceIds: $sources, statedOnly: true }
    rowIds: $owners
    columnIds: $themes
  ) {
    rows { id projectCount }
    columns { id }
    cells { rows columns projectCounts }
    projectCount
  }
}`,
    variables: {
      sources: [plan],
      owners: [federation, countyBoard],
      themes: ['theme:kompetensutveckling', 'theme:jamstalldhet', 'theme:miljo', 'theme:miljodriven-tillvaxt'],
    },
    answer: {
      matrix: {
        rows: [
          { id: federation, projectCount: 4 },
          { id: countyBoard, projectCount: 3 },
        ],
        columns: idsOf('theme:kompetensutveckling', 'theme:jamstalldhet', 'theme:miljo', 'theme:miljodriven-tillvaxt'),
        cells: { rows: [0, 0, 0, 1], columns: [0, 2, 3, 1], projectCounts: [3, 1, 1, 1] },
        projectCount: 5,
      },
    },
    reading:
      '004: the federation owns the courses (page 11), Mid Sweden Office with the environment among its subjects (page 12), the skills programme (page 14) and the procurement project (pages 11, 14–15); the county board owns Balansprojektet on equality, Spatial North and the process programme (page 15).',
  },
  {
    question: "For which of the federation's four priorities of 2007 was there a project in the middle of that year?",
    why: 'The pre-studies on three of them have no dates, so whether they ran is not stated; for growth the plan, which covers the year, has no project.',
    operation: `query GapsOfTheFederation($federation: ID!, $day: Day!) {
  gaps(actorIds: [$federation], at: $day) {
    rows { theme { id } state absence level undatedProjects { id } activeProjects { id } endedProjects { id } }
  }
}`,
    variables: { federation, day: '2007-06-01' },
    answer: {
      gaps: {
        rows: [
          ['theme:arbetsmarknad', 'project:forstudie-social-ekonomi-vasternorrland'],
          ['theme:kompetensforsorjning', 'project:forstudier-och-ramprogram-kompetensforsorjning-och-naringslivsutveckling'],
          ['theme:naringslivsutveckling', 'project:forstudier-och-ramprogram-kompetensforsorjning-och-naringslivsutveckling'],
          ['theme:tillvaxt'],
        ].map(([theme, ...undated]) => ({
          theme: { id: theme },
          state: undated.length > 0 ? 'ONLY_UNDATED' : 'PRIORITY_WITHOUT_PROJECT',
          absence: undated.length > 0 ? 'NOT_STATED' : 'NONE_RECORDED',
          level: null,
          undatedProjects: idsOf(...undated),
          activeProjects: [],
          endedProjects: [],
        })),
      },
    },
    inWords:
      'for three of them the plan tells of pre-studies, but not when these run (ONLY_UNDATED, NOT_STATED); for growth there is none (PRIORITY_WITHOUT_PROJECT), and since the plan covers county and year that is NONE_RECORDED.',
    reading:
      '004, page 7: what the office is to concentrate on, and the pre-studies on the social economy, on skills supply and on business development.',
  },
  {
    question: 'What did the skills programme for people who meet the young in their leisure time grow out of, and what grew out of KrAft?',
    operation: `query WhatGrewOutOfWhat {
  programme: project(id: "project:kompetensutvecklingsprogram-ungdomars-fritid") {
    lineage(direction: BACK) { steps { entity { id } depth parent isCycle statement { buildsOnKind isStated } } }
  }
  kraft: project(id: "project:kraft") {
    lineage(direction: FORWARD) { steps { entity { id } depth parent isCycle statement { buildsOnKind isStated } } }
  }
}`,
    answer: {
      programme: {
        lineage: {
          steps: [
            {
              entity: { id: 'project:kompetensutvecklingsanalys-oppen-fritidsverksamhet' },
              depth: 1,
              parent: null,
              isCycle: false,
              statement: { buildsOnKind: 'CONTINUES', isStated: true },
            },
          ],
        },
      },
      kraft: {
        lineage: {
          steps: [
            {
              entity: { id: 'project:regionalt-processutvecklingsprogram' },
              depth: 1,
              parent: null,
              isCycle: false,
              statement: { buildsOnKind: 'USES', isStated: true },
            },
          ],
        },
      },
    },
    inWords: 'the programme builds on the analysis of open leisure-time work; what grew out of KrAft is the regional process programme.',
    reading:
      '004, page 14: the analysis of 2006 led to the plan that the programme carries out; pages 15–16: the process programme adapts KrAft of the Stockholm School of Economics.',
  },
];
