import { idsOf, listOf, type Question } from './question.ts';

const page = 'source:asele-godkanda-projekt-2020';
const applied = (id: string, isStated: boolean) => ({ node: { id }, role: 'APPLICANT', statement: { isStated } });

/** Questions that Åsele municipality's news of June 2020 answers. */
export const aseleGodkandaProjekt: readonly Question[] = [
  {
    question: 'Who grants the four projects how much, stated how exactly?',
    why: '"Just over", "almost" and "about as much" are kept as AT_LEAST, AT_MOST and ABOUT. One amount stands there without a currency.',
    operation: `query GrantsOfTheFourProjects($page: ID!) {
  statements(filter: { types: [FUNDS], sourceId: $page }) {
    edges {
      node {
        subject {
          id
        }
        object {
          id
        }
        money {
          amount
          currency
          precision
          kind
          wording
        }
      }
    }
  }
}`,
    variables: { page },
    answer: {
      statements: {
        edges: [
          ['fund:erdf', 'project:digital-transformation-god-och-nara-vard', '6900000.00', 'SEK', 'AT_MOST', 'GRANT', 'nästan'],
          ['fund:esf', 'project:kupan', '1800000.00', 'SEK', 'AT_LEAST', 'GRANT', 'drygt'],
          ['fund:esf', 'project:sikt-2-0', '16200000.00', 'SEK', 'EXACT', 'GRANT', null],
          ['fund:esf', 'project:valfardsteknologi-i-omsorgen', '4430000.00', null, 'EXACT', 'GRANT', null],
          ['group:parterna-i-sikt-2-0', 'project:sikt-2-0', '16200000.00', 'SEK', 'ABOUT', 'CO_FINANCING', 'ungefär lika mycket'],
        ].map(([subject, object, amount, currency, precision, kind, wording]) => ({
          node: { subject: { id: subject }, object: { id: object }, money: { amount, currency, precision, kind, wording } },
        })),
      },
    },
    inWords:
      'the regional fund grants the digital transformation almost 6.9 million SEK (AT_MOST); the social fund KUPAN just over 1.8 million (AT_LEAST), SIKT 2.0 16.2 million (EXACT) and the welfare technology 4.43 million without a currency; the parties of SIKT 2.0 add about 16.2 million (ABOUT) as CO_FINANCING.',
    reading: '003, the sums under the four headings.',
  },
  {
    question: 'What do the financiers of the page pay for the labour market and for digitalisation?',
    why: 'A table with totals. The 4.43 million without a currency stay apart, the joint money of the parties is marked, and a total says how far it may be from the truth.',
    operation: `query FundersByTheme($page: [ID!]) {
  matrix(
    rows: ACTOR
    rowRoles: [FUNDER]
    columns: THEME
    columnIds: ["theme:arbetsmarknad", "theme:digitalisering"]
    filter: { sourceIds: $page }
  ) {
    rows {
      id
      projectCount
      funding {
        gross {
          currency
          amount
          bound
          statementCount
          jointCount
        }
      }
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
    projectCount
    funding {
      gross {
        currency
        amount
        bound
        statementCount
        unknownCount
        jointCount
      }
    }
  }
}`,
    variables: { page: [page] },
    answer: {
      matrix: {
        rows: [
          {
            id: 'fund:esf',
            projectCount: 3,
            funding: {
              gross: [
                { currency: 'SEK', amount: '18000000.00', bound: 'AT_LEAST', statementCount: 2, jointCount: 0 },
                { currency: null, amount: '4430000.00', bound: 'EXACT', statementCount: 1, jointCount: 0 },
              ],
            },
          },
          {
            id: 'fund:erdf',
            projectCount: 1,
            funding: { gross: [{ currency: 'SEK', amount: '6900000.00', bound: 'AT_MOST', statementCount: 1, jointCount: 0 }] },
          },
          {
            id: 'group:parterna-i-sikt-2-0',
            projectCount: 1,
            funding: { gross: [{ currency: 'SEK', amount: '16200000.00', bound: 'ABOUT', statementCount: 1, jointCount: 1 }] },
          },
        ],
        columns: [
          { id: 'theme:arbetsmarknad', projectCount: 2 },
          { id: 'theme:digitalisering', projectCount: 2 },
        ],
        cells: { rows: [0, 0, 1, 2], columns: [0, 1, 1, 0], projectCounts: [2, 1, 1, 1] },
        projectCount: 4,
        funding: {
          gross: [
            { currency: 'SEK', amount: '41100000.00', bound: 'ABOUT', statementCount: 4, unknownCount: 0, jointCount: 1 },
            { currency: null, amount: '4430000.00', bound: 'EXACT', statementCount: 1, unknownCount: 0, jointCount: 0 },
          ],
        },
      },
    },
    inWords:
      'the social fund stands in both columns, with 18.0 million SEK (AT_LEAST) and 4.43 million without a currency over three projects; the regional fund under digitalisation with 6.9 million (AT_MOST); the parties under the labour market with 16.2 million (ABOUT, joint). All four projects together: 41.1 million SEK (ABOUT), and the 4.43.',
    reading:
      '003, the sums under the four headings: 1.8 + 16.2 million SEK of the ESF, 6.9 of the regional fund, about 16.2 of the parties together.',
  },
  {
    question: 'How much does Region Västerbotten itself put into SIKT 2.0?',
    why: 'Unknown: the parties put in about 16.2 million together. Read as members, each appears with a joint grant and without an amount of its own.',
    operation: `query ShareInSikt($sikt: ProjectFilter) {
  asStated: coFunding(filter: $sikt) {
    edges {
      node {
        first {
          id
        }
        second {
          id
        }
        secondFunding {
          gross {
            currency
            amount
            bound
            jointCount
          }
        }
      }
    }
  }
  region(id: "region:vasterbotten") {
    coFunders(filter: $sikt) {
      totalCount
    }
    groupsExpanded: coFunders(filter: $sikt, groups: EXPANDED) {
      edges {
        node {
          id
        }
        funding {
          gross {
            currency
            amount
            jointCount
          }
        }
      }
    }
  }
}`,
    variables: { sikt: { themeIds: ['theme:egenforsorjning'] } },
    answer: {
      asStated: {
        edges: [
          {
            node: {
              first: { id: 'fund:esf' },
              second: { id: 'group:parterna-i-sikt-2-0' },
              secondFunding: { gross: [{ currency: 'SEK', amount: '16200000.00', bound: 'ABOUT', jointCount: 1 }] },
            },
          },
        ],
      },
      region: {
        coFunders: { totalCount: 0 },
        groupsExpanded: {
          edges: [
            'agency:arbetsformedlingen',
            'agency:dua',
            'fund:esf',
            'group:samordningsforbunden',
            'municipality:asele',
            'region:norrbotten',
          ].map((id) => ({
            node: { id },
            funding: {
              gross:
                id === 'fund:esf'
                  ? [{ currency: 'SEK', amount: '16200000.00', jointCount: 0 }]
                  : [{ currency: 'SEK', amount: null, jointCount: 1 }],
            },
          })),
        },
      },
    },
    inWords:
      'the pair is the social fund and the parties as a group, whose 16.2 million is joint. As stated the region has no co-financiers; as a member of the group it has six, each but the fund with an `amount` of null and a `jointCount` of 1.',
    reading:
      '003, heading SIKT 2.0: who was granted the money and puts in about as much together. Of the Region 10 municipalities the page names only Åsele, of the co-ordination federations none.',
  },
  {
    question: 'Who owns SIKT 2.0, who took the initiative, and who was granted the money?',
    why: 'Several roles of one actor are several edges. Åsele is said to have applied for all four projects, alone or with others; for each of them that is inferred.',
    operation: `query PartiesOfSikt {
  project(id: "project:sikt-2-0") {
    owners {
      edges {
        node {
          id
        }
        role
      }
    }
    initiators: partners(roles: [INITIATOR]) {
      edges {
        node {
          id
        }
      }
    }
    applicants: partners(roles: [APPLICANT]) {
      totalCount
      edges {
        node {
          id
        }
        role
        statement {
          isStated
        }
      }
    }
  }
}`,
    answer: {
      project: {
        owners: { edges: [{ node: { id: 'region:vasterbotten' }, role: 'OWNER' }] },
        initiators: listOf('municipality:asele'),
        applicants: {
          totalCount: 7,
          edges: [
            applied('agency:arbetsformedlingen', true),
            applied('agency:dua', true),
            applied('group:region-10-kommunerna', true),
            applied('region:norrbotten', true),
            applied('region:vasterbotten', true),
            applied('group:samordningsforbunden', true),
            applied('municipality:asele', false),
          ],
        },
      },
    },
    reading: '003, heading SIKT 2.0, and the introduction for Åsele as applicant.',
  },
  {
    question: 'Who owns the project on welfare technology, and who the one on digital transformation?',
    why: 'Not stated: the page says who applied and was granted the money, which is not the same.',
    operation: `query OwnersNotStated {
  welfareTechnology: project(id: "project:valfardsteknologi-i-omsorgen") {
    ...OwnersAndApplicants
  }
  digitalTransformation: project(id: "project:digital-transformation-god-och-nara-vard") {
    ...OwnersAndApplicants
  }
}

fragment OwnersAndApplicants on Project {
  owners {
    totalCount
  }
  partners {
    edges {
      node {
        id
      }
      role
      statement {
        isStated
      }
    }
  }
}`,
    answer: {
      welfareTechnology: {
        owners: { totalCount: 0 },
        partners: { edges: [applied('federation:akademi-norr', true), applied('municipality:asele', false)] },
      },
      digitalTransformation: {
        owners: { totalCount: 0 },
        partners: { edges: [applied('region:vasterbotten', true), applied('municipality:asele', false)] },
      },
    },
    reading:
      '003, headings Välfärdsteknologi i omsorgen and Digital transformation för god och nära vård i Södra Lappland; the introduction for Åsele.',
  },
  {
    question: 'Which of the projects ran in the spring of 2021?',
    why: 'Unknown, and not "none": the page gives no start and no end, only how long two of them last.',
    operation: `query RunningInSpring2021($page: [ID!], $spring: DayRange) {
  known: projects(filter: { activeIn: $spring, sourceIds: $page }) {
    totalCount
    coverage {
      projectCount
      undatedCount
    }
  }
  withoutPeriod: projects(filter: { activeIn: $spring, certainty: UNKNOWN, sourceIds: $page }) {
    edges {
      node {
        id
        period {
          start {
            value
          }
          end {
            value
          }
          wording
        }
      }
    }
  }
}`,
    variables: { page: [page], spring: { from: '2021-03', to: '2021-05' } },
    answer: {
      known: { totalCount: 0, coverage: { projectCount: 0, undatedCount: 5 } },
      withoutPeriod: {
        edges: [
          { node: { id: 'project:digital-transformation-god-och-nara-vard', period: null } },
          { node: { id: 'project:god-och-nara-vard', period: null } },
          { node: { id: 'project:kupan', period: { start: null, end: null, wording: 'två och ett halvt år' } } },
          { node: { id: 'project:sikt-2-0', period: { start: null, end: null, wording: 'två och ett halvt år' } } },
          { node: { id: 'project:valfardsteknologi-i-omsorgen', period: null } },
        ],
      },
    },
    reading: '003, headings KUPAN and SIKT 2.0: two and a half years; no dates anywhere but those of the decision and of the page.',
  },
  {
    question: 'What is the status of KUPAN, as of when?',
    why: 'Here the page has a date, so the status has one.',
    operation: `query StatusOfKupan {
  project(id: "project:kupan") {
    status {
      value
      period {
        start {
          value
          precision
        }
      }
      citations {
        source {
          id
          publisher
          date {
            value
          }
        }
      }
    }
  }
}`,
    answer: {
      project: {
        status: {
          value: 'godkänt',
          period: { start: { value: '2020-06-11', precision: 'DAY' } },
          citations: [{ source: { id: page, publisher: 'Åsele kommun', date: { value: '2020-06-11' } } }],
        },
      },
    },
    reading: '003, the title and the last line.',
  },
  {
    question: 'Who owns KUPAN, who carries it out, and with whom?',
    operation: `query WhoDoesKupan {
  project(id: "project:kupan") {
    owners {
      edges {
        node {
          id
        }
      }
    }
    implementers: partners(roles: [IMPLEMENTER]) {
      edges {
        node {
          id
          name
        }
      }
    }
    partners(roles: [PARTNER]) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
}`,
    answer: {
      project: {
        owners: listOf('municipality:asele'),
        implementers: {
          edges: [
            { node: { id: 'group:larcentrum', name: 'Lärcentrum' } },
            { node: { id: 'group:naringslivskontoren', name: 'Näringslivskontoren' } },
            { node: { id: 'municipality:asele', name: 'Åsele kommun' } },
          ],
        },
        partners: {
          edges: [{ node: { id: 'municipality:dorotea', name: 'Dorotea kommun' } }, { node: { id: 'association:ans', name: 'ÅNS' } }],
        },
      },
    },
    reading: '003, heading KUPAN, second paragraph.',
  },
  {
    question: 'Does Åsele have a running project on the labour market on the day of the page?',
    why: 'It has two, but no source says when they run: a detail is missing (NOT_STATED), not the project.',
    operation: `query LabourMarketInAsele($day: Day) {
  gaps(actorIds: ["municipality:asele"], themeIds: ["theme:arbetsmarknad"], at: $day) {
    rows {
      state
      absence
      activeProjects {
        id
      }
      undatedProjects {
        id
      }
      priorities {
        id
      }
    }
  }
}`,
    variables: { day: '2020-06-11' },
    answer: {
      gaps: {
        rows: [
          {
            state: 'ONLY_UNDATED',
            absence: 'NOT_STATED',
            activeProjects: [],
            undatedProjects: idsOf('project:kupan', 'project:sikt-2-0'),
            priorities: [],
          },
        ],
      },
    },
    reading: '003, headings KUPAN and SIKT 2.0.',
  },
  {
    question: 'What does the digital transformation project build on?',
    why: 'It bears the name of a national model; that it uses it is concluded by the reader.',
    operation: `query WhatDigitalTransformationBuildsOn {
  project(id: "project:digital-transformation-god-och-nara-vard") {
    lineage(direction: BACK) {
      steps {
        entity {
          id
        }
        statement {
          buildsOnKind
          isStated
        }
      }
    }
    buildsOn {
      edges {
        node {
          ... on Project {
            kind
          }
          statements(property: "modelAreaCount") {
            edges {
              node {
                value
              }
            }
          }
        }
      }
    }
  }
}`,
    answer: {
      project: {
        lineage: {
          steps: [{ entity: { id: 'project:god-och-nara-vard' }, statement: { buildsOnKind: 'USES', isStated: false } }],
        },
        buildsOn: { edges: [{ node: { kind: 'ACTIVITY', statements: { edges: [{ node: { value: '4' } }] } } }] },
      },
    },
    reading: '003, heading Digital transformation för god och nära vård i Södra Lappland, second sentence.',
  },
  {
    question: 'How are Åsele and Region Västerbotten connected?',
    why: 'Through two projects. Each step shows the best of its statements and says how many there are.',
    operation: `query AseleToRegionVasterbotten {
  paths(from: "municipality:asele", to: "region:vasterbotten", first: 2) {
    outcome
    depthReached
    paths {
      hops {
        to {
          id
        }
        statement {
          type
          role
          isStated
        }
        statementCount
      }
    }
  }
}`,
    answer: {
      paths: {
        outcome: 'FOUND',
        depthReached: 2,
        paths: [
          {
            hops: [
              {
                to: { id: 'project:digital-transformation-god-och-nara-vard' },
                statement: { type: 'PARTNERS_IN', role: 'APPLICANT', isStated: false },
                statementCount: 1,
              },
              {
                to: { id: 'region:vasterbotten' },
                statement: { type: 'PARTNERS_IN', role: 'APPLICANT', isStated: true },
                statementCount: 1,
              },
            ],
          },
          {
            hops: [
              {
                to: { id: 'project:sikt-2-0' },
                statement: { type: 'PARTNERS_IN', role: 'INITIATOR', isStated: true },
                statementCount: 2,
              },
              { to: { id: 'region:vasterbotten' }, statement: { type: 'OWNS', role: 'OWNER', isStated: true }, statementCount: 2 },
            ],
          },
        ],
      },
    },
    inWords:
      'two ways of two steps. Through the digital transformation, for which both applied (Åsele by inference); and through SIKT 2.0, which Åsele initiated and the region owns.',
    reading: '003, headings SIKT 2.0 and Digital transformation, and the introduction.',
  },
  {
    question: 'Who is DUA, and in what does it take part?',
    operation: `query WhoIsDua {
  search(text: "dua", types: ["Agency"]) {
    edges {
      matchedName
      node {
        id
        ... on Actor {
          name
          projects {
            edges {
              node {
                id
              }
              role
            }
          }
        }
      }
    }
  }
}`,
    answer: {
      search: {
        edges: [
          {
            matchedName: 'DUA',
            node: {
              id: 'agency:dua',
              name: 'Delegationen för unga och nyanlända till arbete',
              projects: { edges: [{ node: { id: 'project:sikt-2-0' }, role: 'APPLICANT' }] },
            },
          },
        ],
      },
    },
    reading: '003, heading SIKT 2.0; the full name is common knowledge.',
  },
];
