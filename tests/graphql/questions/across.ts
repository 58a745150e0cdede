import { acrossMore } from './across-more.ts';
import { idsOf, type Question } from './question.ts';

const priorities = [
  'theme:arbetsmarknad-utslagning',
  'theme:avfall',
  'theme:fornybar-energi-vindkraft',
  'theme:halsa',
  'theme:inflytande',
  'theme:kommunikation-resande',
  'theme:larande',
  'theme:livskraftig-hallbar-lokalekonomi',
  'theme:styrning-och-forvaltning',
  'theme:uppfoljning-rapportering',
];

/** Questions that only several texts together answer. */
export const across: readonly Question[] = [
  {
    question: 'What became of the goals that Umeåregionen decided on in 2006: which of them had a project in June 2013, and whose money?',
    why: 'Twelve goals, four of them with a running project; of one of these nobody says who pays. For the others the page of projects, which covers that year, has none.',
    operation: `query GoalsOfUmearegionen($day: Day) {
  gaps(actorIds: ["cooperation-body:umearegionen"], at: $day) {
    rows {
      theme {
        id
      }
      state
      absence
      activeProjects {
        id
      }
      funders {
        id
      }
    }
  }
}`,
    variables: { day: '2013-06-01' },
    answer: {
      gaps: {
        rows: [
          ['theme:demokratiskt-forankrad-samverkan'],
          ['theme:eu-projekt'],
          ['theme:foretagsutveckling-och-etablering', 'COVERED', 'project:dur', 'fund:eu-strukturfonder'],
          ['theme:inflyttning'],
          ['theme:kommunal-forvaltning'],
          ['theme:kommunal-samverkan'],
          ['theme:kulturhuvudstad'],
          ['theme:marknadsforing', 'COVERED', 'project:destinationsutveckling-i-umearegionen', 'fund:eu-strukturfonder'],
          ['theme:natverk'],
          ['theme:regional-identitet', 'COVERED', 'project:gemensam-arbetsmarknad-umea-ornskoldsvik', 'group:umearegionens-kommuner'],
          ['theme:regional-utveckling', 'PRIORITY_WITHOUT_FUNDER', 'project:normstorm'],
          ['theme:transparens'],
        ].map(([theme, state, project, funder]) => ({
          theme: { id: theme },
          state: state ?? 'PRIORITY_WITHOUT_PROJECT',
          absence: state === 'COVERED' ? null : state === undefined ? 'NONE_RECORDED' : 'NOT_STATED',
          activeProjects: project === undefined ? [] : idsOf(project),
          funders: funder === undefined ? [] : idsOf(funder),
        })),
      },
    },
    inWords:
      "enterprise (project DUR), marketing (Destinationsutveckling) and regional identity (Gemensam arbetsmarknad) are COVERED, the first two by the EU's structural funds, the third by the municipalities; regional development (Normstorm) is PRIORITY_WITHOUT_FUNDER, its funder NOT_STATED; the other eight are PRIORITY_WITHOUT_PROJECT, NONE_RECORDED.",
    reading:
      '001, slide 6 (the goals); 000, headings Dialog och Utveckling för Regional tillväxt, Destinationsutveckling, Gemensam arbetsmarknad and Normstorm (themes, periods, financiers).',
  },
  {
    question: 'Of all local priorities of 2009, how many had a project of the municipality five years later?',
    why: 'Six municipalities, ten themes, 21 priorities: no joint project of 2014 is about any of them.',
    operation: `query PrioritiesFiveYearsLater($municipalities: [ID!]!, $themes: [ID!], $day: Day) {
  gaps(actorIds: $municipalities, themeIds: $themes, at: $day) {
    counts {
      state
      count
    }
  }
}`,
    variables: {
      municipalities: ['bjurholm', 'nordmaling', 'robertsfors', 'umea', 'vannas', 'vindeln'].map((slug) => `municipality:${slug}`),
      themes: priorities,
      day: '2014-06-01',
    },
    answer: {
      gaps: {
        counts: [
          { state: 'PRIORITY_WITHOUT_PROJECT', count: 21 },
          { state: 'NOTHING', count: 39 },
        ],
      },
    },
    reading:
      '001, slide 3 (4 + 5 + 3 + 2 + 2 + 1 + 1 + 1 + 1 + 1 entries); 000, all headings: none of the projects of these six is about one of the ten themes.',
  },
  {
    question: 'What do Åsele, Dorotea and Akademi Norr share?',
    why: 'Two pairs of them share a project; both municipalities are members of the federation.',
    operation: `query AseleDoroteaAkademiNorr {
  compare(ids: ["municipality:asele", "municipality:dorotea", "federation:akademi-norr"]) {
    projects {
      sharedByAllCount
      sharedBySome {
        entity {
          id
        }
        actorIds
      }
      own {
        entity {
          id
        }
        actorIds
      }
      overlap
    }
    memberships {
      sharedBySome {
        entity {
          id
        }
        actorIds
      }
    }
  }
}`,
    answer: {
      compare: {
        projects: {
          sharedByAllCount: 0,
          sharedBySome: [
            { entity: { id: 'project:kupan' }, actorIds: ['municipality:asele', 'municipality:dorotea'] },
            { entity: { id: 'project:valfardsteknologi-i-omsorgen' }, actorIds: ['municipality:asele', 'federation:akademi-norr'] },
          ],
          own: [
            { entity: { id: 'project:digital-transformation-god-och-nara-vard' }, actorIds: ['municipality:asele'] },
            { entity: { id: 'project:forstudie-integration-norrland' }, actorIds: ['federation:akademi-norr'] },
            { entity: { id: 'project:kompetensutveckling-for-integration-i-norrland' }, actorIds: ['federation:akademi-norr'] },
            { entity: { id: 'project:sikt-2-0' }, actorIds: ['municipality:asele'] },
          ],
          overlap: 0,
        },
        memberships: {
          sharedBySome: ['federation:akademi-norr', 'group:akademi-norrs-kommuner'].map((id) => ({
            entity: { id },
            actorIds: ['municipality:asele', 'municipality:dorotea'],
          })),
        },
      },
    },
    reading:
      '002, headings Sammanfattning and Bakgrund; 003, the introduction and headings KUPAN, SIKT 2.0 and Välfärdsteknologi i omsorgen.',
  },
  {
    question: 'Is any municipality a member of both Akademi Norr and Umeåregionen, and how do the two bodies come together at all?',
    why: 'None is. What joins them is a subject: both work with regional development.',
    operation: `query AkademiNorrAndUmearegionen {
  commonMembers(of: ["federation:akademi-norr", "cooperation-body:umearegionen"]) {
    totalCount
  }
  paths(from: "federation:akademi-norr", to: "cooperation-body:umearegionen", first: 1) {
    paths {
      hops {
        to {
          id
        }
        statement {
          type
        }
      }
    }
  }
}`,
    answer: {
      commonMembers: { totalCount: 0 },
      paths: {
        paths: [
          {
            hops: [
              { to: { id: 'theme:regional-utveckling' }, statement: { type: 'HAS_THEME' } },
              { to: { id: 'cooperation-body:umearegionen' }, statement: { type: 'PRIORITISES' } },
            ],
          },
        ],
      },
    },
    reading: '002, heading Bakgrund (members, and regional development as its focus); 001, slides 3 and 6.',
  },
  {
    question: 'Åsele and the labour market: covered in 2014, and in 2020?',
    why: 'In 2014 through the pre-study of the federation, in which its municipalities take part as a group; in 2020 there are projects of its own, without dates.',
    operation: `query AseleThenAndNow {
  in2014: gaps(actorIds: ["municipality:asele"], themeIds: ["theme:arbetsmarknad"], at: "2014-06-01", groups: EXPANDED) {
    ...StateOfTheTheme
  }
  in2020: gaps(actorIds: ["municipality:asele"], themeIds: ["theme:arbetsmarknad"], at: "2020-06-11", groups: EXPANDED) {
    ...StateOfTheTheme
  }
}

fragment StateOfTheTheme on Gaps {
  rows {
    state
    absence
    activeProjects {
      id
    }
    endedProjects {
      id
    }
    undatedProjects {
      id
    }
    funders {
      id
    }
  }
}`,
    answer: {
      in2014: {
        rows: [
          {
            state: 'COVERED',
            absence: null,
            activeProjects: idsOf('project:forstudie-integration-norrland'),
            endedProjects: [],
            undatedProjects: idsOf('project:kupan', 'project:sikt-2-0'),
            funders: idsOf('fund:esf'),
          },
        ],
      },
      in2020: {
        rows: [
          {
            state: 'ONLY_UNDATED',
            absence: 'NOT_STATED',
            activeProjects: [],
            endedProjects: idsOf('project:forstudie-integration-norrland'),
            undatedProjects: idsOf('project:kupan', 'project:sikt-2-0'),
            funders: [],
          },
        ],
      },
    },
    inWords:
      'in 2014 COVERED, through the pre-study Integration Norrland, which the social fund pays. In 2020 ONLY_UNDATED: that pre-study has ended, and KUPAN and SIKT 2.0 have no dates (NOT_STATED).',
    reading: '002, the table at the top and heading Bakgrund; 003, headings KUPAN and SIKT 2.0.',
  },
  {
    question: 'What is meant by "vannas": the municipality or the place?',
    why: 'Both have the name; they are two things, since a place is never a body.',
    operation: `query Vannas {
  search(text: "vannas") {
    edges {
      matchedName
      node {
        __typename
        id
        name
      }
    }
  }
}`,
    answer: {
      search: {
        edges: [
          { matchedName: 'Vännäs', node: { __typename: 'Municipality', id: 'municipality:vannas', name: 'Vännäs kommun' } },
          { matchedName: 'Vännäs', node: { __typename: 'Place', id: 'place:kommun-vannas', name: 'Vännäs kommun' } },
        ],
      },
    },
    reading: '000, heading Effekt (Vännäs as financier), and the register of municipalities for the territory.',
  },
  {
    question: 'Vännäs gave waste priority in 2009. Is it known that it had no project about it – in 2009, in 2012, in 2024?',
    why: 'The page of projects covers Vännäs from 2010 to 2018: within these years it has none, before and after nobody speaks of it.',
    operation: `query WasteInVannas($actor: [ID!]!, $theme: [ID!]) {
  in2009: gaps(actorIds: $actor, themeIds: $theme, at: "2009-09-03") {
    ...MissingWaste
  }
  in2012: gaps(actorIds: $actor, themeIds: $theme, at: "2012-06-01") {
    ...MissingWaste
  }
  in2024: gaps(actorIds: $actor, themeIds: $theme, at: "2024-06-01") {
    ...MissingWaste
  }
}

fragment MissingWaste on Gaps {
  at
  rows {
    state
    absence
  }
}`,
    variables: { actor: ['municipality:vannas'], theme: ['theme:avfall'] },
    answer: {
      in2009: { at: '2009-09-03', rows: [{ state: 'PRIORITY_WITHOUT_PROJECT', absence: 'NOT_COVERED' }] },
      in2012: { at: '2012-06-01', rows: [{ state: 'PRIORITY_WITHOUT_PROJECT', absence: 'NONE_RECORDED' }] },
      in2024: { at: '2024-06-01', rows: [{ state: 'PRIORITY_WITHOUT_PROJECT', absence: 'NOT_COVERED' }] },
    },
    reading:
      '001, slide 3; 000, all headings: projects of the seven municipalities together from 2010 (Be Green Umeå) to 2018 (Effekt), none of them about waste.',
  },
  ...acrossMore,
];
