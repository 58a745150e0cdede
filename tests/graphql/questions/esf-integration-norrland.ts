import { listOf, type Question } from './question.ts';

const page = 'source:esf-integration-norrland';
const preStudy = 'project:forstudie-integration-norrland';
const earlier = 'project:kompetensutveckling-for-integration-i-norrland';
const twelve = ['arjeplog', 'arvidsjaur', 'dorotea', 'kramfors', 'lycksele', 'mala', 'solleftea', 'sorsele', 'storuman'];
const restOfTwelve = ['stromsund', 'vilhelmina', 'asele'];
const membersByName = [...twelve.slice(0, 6), 'norsjo', ...twelve.slice(6), ...restOfTwelve];

/** Questions that the page of the ESF project bank answers. */
export const esfIntegrationNorrland: readonly Question[] = [
  {
    question: 'How much did the ESF grant the pre-study Integration Norrland, and what was its whole budget?',
    why: 'Both figures are the same, but they are different things: a grant is a relation of the fund, a budget a claim about the project. They are never added.',
    operation: `query GrantAndBudget {
  project(id: "project:forstudie-integration-norrland") {
    funders {
      edges {
        node {
          id
          name
        }
        money {
          amount
          currency
          precision
          kind
        }
      }
    }
    statements(property: "budget") {
      edges {
        node {
          money {
            amount
            currency
            precision
            kind
          }
        }
      }
    }
  }
}`,
    answer: {
      project: {
        funders: {
          edges: [
            {
              node: { id: 'fund:esf', name: 'Europeiska socialfonden' },
              money: { amount: '1568180.00', currency: 'SEK', precision: 'EXACT', kind: 'GRANT' },
            },
          ],
        },
        statements: { edges: [{ node: { money: { amount: '1568180.00', currency: 'SEK', precision: 'EXACT', kind: 'TOTAL_BUDGET' } } }] },
      },
    },
    reading: '002, the table at the top: granted ESF support, total project budget.',
  },
  {
    question: 'Who owns the pre-study, and under which programme does it run?',
    operation: `query OwnerAndProgramme {
  project(id: "project:forstudie-integration-norrland") {
    kind
    owners {
      edges {
        node {
          id
          name
        }
        role
      }
    }
    programmes {
      edges {
        node {
          id
          fund {
            edges {
              node {
                id
              }
              statement {
                isStated
              }
            }
          }
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
        kind: 'PRE_STUDY',
        owners: {
          edges: [{ node: { id: 'federation:akademi-norr', name: 'Kommunalförbundet Partnerskap Inland – Akademi Norr' }, role: 'OWNER' }],
        },
        programmes: {
          edges: [
            {
              node: {
                id: 'programme:esf-programomrade-2',
                fund: { edges: [{ node: { id: 'fund:esf' }, statement: { isStated: false } }] },
              },
              statement: { isStated: true },
            },
          ],
        },
      },
    },
    reading: '002, the table at the top; that the programme area is of the ESF is concluded from the page.',
  },
  {
    question: 'What does the page know to run on 1 January 2014, on the next day, and on 1 June?',
    why: 'This source has days, so the answers are certain.',
    operation: `query RunningInNorrland($page: [ID!]) {
  newYear: projects(filter: { activeAt: "2014-01-01", sourceIds: $page }) {
    totalCount
  }
  dayAfter: projects(filter: { activeAt: "2014-01-02", certainty: CERTAIN, sourceIds: $page }) {
    edges {
      node {
        id
      }
    }
  }
  june: projects(filter: { activeAt: "2014-06-01", certainty: CERTAIN, sourceIds: $page }) {
    edges {
      node {
        id
      }
    }
    coverage {
      possibleCount
      undatedCount
    }
  }
}`,
    variables: { page: [page] },
    answer: {
      newYear: { totalCount: 0 },
      dayAfter: listOf(preStudy),
      june: { ...listOf(preStudy), coverage: { possibleCount: 0, undatedCount: 0 } },
    },
    reading: '002, the project period in the table, and the years 2010 to 2012 of the earlier project under Bakgrund.',
  },
  {
    question: 'Which municipalities are members of Akademi Norr?',
    why: 'The text speaks of thirteen and names twelve. The thirteenth, Norsjö, stands in the list of places at the end, so its membership is inferred.',
    operation: `query MembersOfAkademiNorr {
  federation(id: "federation:akademi-norr") {
    members(first: 20) {
      totalCount
      edges {
        node {
          id
        }
        statement {
          isStated
        }
      }
    }
    statements(property: "memberCount") {
      edges {
        node {
          value
          precision
        }
      }
    }
  }
  conflicts(filter: { entityIds: ["federation:akademi-norr"] }) {
    totalCount
  }
}`,
    answer: {
      federation: {
        members: {
          totalCount: 13,
          edges: membersByName.map((slug) => ({
            node: { id: `municipality:${slug}` },
            statement: { isStated: slug !== 'norsjo' },
          })),
        },
        statements: { edges: [{ node: { value: '13', precision: 'EXACT' } }] },
      },
      conflicts: { totalCount: 0 },
    },
    reading: '002, headings Sammanfattning and Bakgrund, and the list under Kommun.',
  },
  {
    question: 'From which counties do the members of Akademi Norr come?',
    operation: `query CountiesOfAkademiNorr {
  federation(id: "federation:akademi-norr") {
    covers {
      edges {
        node {
          id
          name
        }
      }
    }
    statements(property: "countyCount") {
      edges {
        node {
          value
          citations {
            section
          }
        }
      }
    }
  }
}`,
    answer: {
      federation: {
        covers: {
          edges: [
            { node: { id: 'place:lan-jamtland', name: 'Jämtlands län' } },
            { node: { id: 'place:lan-norrbotten', name: 'Norrbottens län' } },
            { node: { id: 'place:lan-vasterbotten', name: 'Västerbottens län' } },
            { node: { id: 'place:lan-vasternorrland', name: 'Västernorrlands län' } },
          ],
        },
        statements: { edges: [{ node: { value: '4', citations: [{ section: 'Sammanfattning' }, { section: 'Bakgrund' }] } }] },
      },
    },
    reading: '002, headings Sammanfattning (the number) and Bakgrund (number and counties).',
  },
  {
    question: 'Does the pre-study reach Norrbotten, and does it reach Västernorrland?',
    why: 'It lists ten places. Kramfors and Sollefteå are members of the federation, but not on that list.',
    operation: `query WhereThePreStudyReaches($page: [ID!]) {
  project(id: "project:forstudie-integration-norrland") {
    places(first: 20) {
      totalCount
    }
  }
  norrbotten: projects(filter: { placeIds: ["place:lan-norrbotten"], sourceIds: $page }) {
    edges {
      node {
        id
      }
    }
  }
  vasternorrland: projects(filter: { placeIds: ["place:lan-vasternorrland"], sourceIds: $page }) {
    totalCount
  }
}`,
    variables: { page: [page] },
    answer: {
      project: { places: { totalCount: 11 } },
      norrbotten: listOf(preStudy),
      vasternorrland: { totalCount: 0 },
    },
    reading: '002, the list under Kommun (ten municipalities) and the region in the table at the top.',
  },
  {
    question: 'What does the pre-study build on?',
    why: 'On one earlier project, in two ways: it continues the co-operation and uses the experience.',
    operation: `query WhatThePreStudyBuildsOn {
  project(id: "project:forstudie-integration-norrland") {
    lineage(direction: BACK) {
      steps {
        entity {
          id
        }
        depth
        statement {
          buildsOnKind
          isStated
          citations {
            section
          }
        }
      }
      truncated
    }
  }
  earlier: project(id: "project:kompetensutveckling-for-integration-i-norrland") {
    lineage(direction: FORWARD) {
      steps {
        entity {
          id
        }
        depth
      }
    }
  }
}`,
    answer: {
      project: {
        lineage: {
          steps: [
            {
              entity: { id: earlier },
              depth: 1,
              statement: { buildsOnKind: 'CONTINUES', isStated: true, citations: [{ section: 'Bakgrund' }] },
            },
            {
              entity: { id: earlier },
              depth: 1,
              statement: { buildsOnKind: 'USES', isStated: true, citations: [{ section: 'Målsättning' }] },
            },
          ],
          truncated: false,
        },
      },
      earlier: {
        lineage: {
          steps: [
            { entity: { id: preStudy }, depth: 1 },
            { entity: { id: preStudy }, depth: 1 },
          ],
        },
      },
    },
    inWords:
      'the earlier project Kompetensutveckling för Integration i Norrland comes twice, as CONTINUES (read under Bakgrund) and as USES (read under Målsättning); forward from the earlier project the same two statements lead to the pre-study.',
    reading:
      '002, headings Bakgrund (the earlier project made the municipalities look for ways to go on) and Målsättning (its knowledge is to be used).',
  },
  {
    question: 'Who financed the earlier project, and how much?',
    why: 'The Social Fund, 2010 to 2012, by a conclusion of the reader; the amount is not stated.',
    operation: `query MoneyOfTheEarlierProject {
  project(id: "project:kompetensutveckling-for-integration-i-norrland") {
    funders {
      edges {
        node {
          id
        }
        money {
          amount
        }
        statement {
          isStated
          reasoning
          period {
            start {
              value
            }
            end {
              value
            }
          }
        }
      }
    }
  }
  stated: projects(filter: { fundIds: ["fund:esf"], sourceIds: ["source:esf-integration-norrland"], statedOnly: true }) {
    edges {
      node {
        id
      }
    }
  }
}`,
    answer: {
      project: {
        funders: {
          edges: [
            {
              node: { id: 'fund:esf' },
              money: null,
              statement: {
                isStated: false,
                reasoning: 'the ESF project of 2010–2012 is taken to be the earlier project named after it',
                period: { start: { value: '2010' }, end: { value: '2012' } },
              },
            },
          ],
        },
      },
      stated: listOf(preStudy),
    },
    reading: '002, heading Bakgrund, second paragraph.',
  },
  {
    question: 'Who takes part in the pre-study besides its owner?',
    why: 'Two of the four are only meant to be won for it, so these are inferred; and the text says that its list is not complete.',
    operation: `query PartnersOfThePreStudy {
  project(id: "project:forstudie-integration-norrland") {
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
    statements(property: "incompleteList") {
      edges {
        node {
          value
        }
      }
    }
  }
}`,
    answer: {
      project: {
        partners: {
          edges: [
            { node: { id: 'group:akademi-norrs-kommuner' }, role: 'PARTICIPANT', statement: { isStated: true } },
            { node: { id: 'agency:arbetsformedlingen' }, role: 'PARTICIPANT', statement: { isStated: false } },
            { node: { id: 'group:naringslivet-i-inlandet' }, role: 'PARTICIPANT', statement: { isStated: false } },
            { node: { id: 'network:referensgruppen-kin' }, role: 'REFERENCE', statement: { isStated: true } },
          ],
        },
        statements: { edges: [{ node: { value: 'BUILDS_ON' } }, { node: { value: 'PARTNERS_IN' } }] },
      },
    },
    reading:
      '002, heading Bakgrund: all municipalities are interviewed, the reference group is the same, and the anchoring is aimed at the employment service and business.',
  },
  {
    question: 'How often does the reference group meet?',
    why: '"About four times": the number comes with how exact it is.',
    operation: `query MeetingsOfTheReferenceGroup {
  actor(id: "network:referensgruppen-kin") {
    statements(property: "meetingsPerYear") {
      edges {
        node {
          value
          precision
          wording
        }
      }
    }
    projects(roles: [REFERENCE]) {
      edges {
        node {
          id
        }
      }
    }
  }
}`,
    answer: {
      actor: {
        statements: { edges: [{ node: { value: '4', precision: 'ABOUT', wording: 'c:a fyra ggr per år' } }] },
        projects: listOf(preStudy, earlier),
      },
    },
    reading: '002, heading Bakgrund, the paragraph on the reference group.',
  },
  {
    question: 'In which projects on the page does Norsjö take part?',
    why: 'By name in none; as one of the municipalities of Akademi Norr in both. The answer names the statements of the group that it read as statements of Norsjö.',
    operation: `query ProjectsOfNorsjo($filter: ProjectFilter) {
  asStated: projects(filter: $filter) {
    totalCount
  }
  groupsExpanded: projects(filter: $filter, groups: EXPANDED) {
    edges {
      node {
        id
      }
    }
    coverage {
      expandedStatementIds
    }
  }
}`,
    variables: { filter: { actorIds: ['municipality:norsjo'] } },
    answer: {
      asStated: { totalCount: 0 },
      groupsExpanded: {
        ...listOf(preStudy, earlier),
        coverage: {
          expandedStatementIds: [preStudy, earlier].map(
            (id) => `statement:partners-in-group-akademi-norrs-kommuner-${id.replace(':', '-')}`,
          ),
        },
      },
    },
    reading: '002, heading Bakgrund (all municipalities take part, as the thirteen) and the list under Kommun.',
  },
  {
    question: 'Who worked together in both projects?',
    why: 'Partners are owners and participants; the fund is none of them.',
    operation: `query WhoWorkedTogetherTwice($page: [ID!]) {
  coPartners(filter: { sourceIds: $page }, minShared: 2) {
    totalCount
    edges {
      node {
        first {
          id
        }
        second {
          id
        }
        sharedCount
        firstYear
        lastYear
      }
    }
  }
}`,
    variables: { page: [page] },
    answer: {
      coPartners: {
        totalCount: 3,
        edges: [
          ['federation:akademi-norr', 'group:akademi-norrs-kommuner'],
          ['federation:akademi-norr', 'network:referensgruppen-kin'],
          ['group:akademi-norrs-kommuner', 'network:referensgruppen-kin'],
        ].map(([first, second]) => ({
          node: { first: { id: first }, second: { id: second }, sharedCount: 2, firstYear: 2010, lastYear: 2014 },
        })),
      },
    },
    inWords:
      'three pairs, each with two projects between 2010 and 2014: the federation with its municipalities, the federation with the reference group, and the municipalities with the reference group.',
    reading: '002, heading Bakgrund: owner, municipalities and reference group are the same in both.',
  },
  {
    question: 'In which phase is the pre-study said to be, and where does the page say so?',
    why: 'The phase is "being carried out", with no date, though the period ended in 2014.',
    operation: `query PhaseOfThePreStudy {
  project(id: "project:forstudie-integration-norrland") {
    status {
      value
      wording
      period {
        start {
          value
        }
      }
      citations {
        source {
          id
          title
          publisher
        }
        section
      }
    }
    period {
      end {
        value
      }
    }
  }
}`,
    answer: {
      project: {
        status: {
          value: 'Genomförande',
          wording: 'projektfas',
          period: null,
          citations: [
            {
              source: { id: page, title: 'Förstudie Integration Norrland', publisher: 'Svenska ESF-rådet' },
              section: 'Förstudie Integration Norrland',
            },
          ],
        },
        period: { end: { value: '2014-12-31' } },
      },
    },
    reading: '002, the table at the top.',
  },
];
