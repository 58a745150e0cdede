import { idsOf, listOf, type Question } from './question.ts';

const slides = 'source:umearegionen-regionrad-2009';
const prioritiesTitle = 'Preliminära lokala tematiska prioriteringar för hållbar utveckling i UR-kommunerna';
const preliminary = (id: string) => ({ node: { id }, level: null, status: 'PRELIMINARY', statement: { isStated: true } });

/** Questions that the slides for the regional council of 3 September 2009 answer. */
export const umearegionenRegionrad: readonly Question[] = [
  {
    question: 'Which municipalities gave priority to renewable energy and wind power in 2009, and was it decided?',
    why: 'The executive boards were still to decide, so every priority is preliminary; and none of these five has a rank.',
    operation: `query WhoPrioritisesWindPower {
  theme(id: "theme:fornybar-energi-vindkraft") {
    name
    prioritisedBy {
      totalCount
      edges {
        node {
          id
        }
        level
        status
        statement {
          isStated
        }
      }
    }
  }
}`,
    answer: {
      theme: {
        name: 'Förnybar energi/Vindkraft',
        prioritisedBy: {
          totalCount: 5,
          edges: [
            'municipality:bjurholm',
            'municipality:nordmaling',
            'municipality:umea',
            'municipality:vindeln',
            'municipality:vannas',
          ].map(preliminary),
        },
      },
    },
    reading: '001, slide 3, second line of the table.',
  },
  {
    question: 'What are the priorities of Robertsfors, and how high do they rank?',
    why: 'Robertsfors is the only municipality that gave ranks: all three are number 1.',
    operation: `query PrioritiesOfRobertsfors {
  municipality(id: "municipality:robertsfors") {
    priorities {
      edges {
        node {
          id
          name
        }
        level
        status
        statement {
          period {
            start {
              value
            }
          }
          citations {
            source {
              id
            }
            section
          }
        }
      }
    }
  }
}`,
    answer: {
      municipality: {
        priorities: {
          edges: [
            ['theme:livskraftig-hallbar-lokalekonomi', 'Livskraftig, hållbar lokalekonomi'],
            ['theme:styrning-och-forvaltning', 'Styrning och förvaltning'],
            ['theme:uppfoljning-rapportering', 'Uppföljning/rapportering'],
          ].map(([id, name]) => ({
            node: { id, name },
            level: 1,
            status: 'PRELIMINARY',
            statement: {
              period: { start: { value: '2009' } },
              citations: [{ source: { id: slides }, section: '3 Preliminära lokala tematiska prioriteringar' }],
            },
          })),
        },
      },
    },
    inWords:
      'a viable, sustainable local economy; governance and administration; follow-up and reporting. Each has level 1, is PRELIMINARY since 2009, and is read on slide 3.',
    reading: '001, slide 3, the last three lines of the table.',
  },
  {
    question: 'For which of its priorities did Vännäs have a project on the day of the council, 3 September 2009?',
    why: 'For none that any text knows of. No loaded text lists the projects of that year, so this is "not covered", not "there is none".',
    operation: `query GapsOfVannas($day: Day) {
  gaps(actorIds: ["municipality:vannas"], at: $day) {
    rows {
      theme {
        id
      }
      state
      absence
      level
      activeProjects {
        id
      }
      othersActiveCount
    }
    counts {
      state
      count
    }
  }
}`,
    variables: { day: '2009-09-03' },
    answer: {
      gaps: {
        rows: ['theme:avfall', 'theme:fornybar-energi-vindkraft', 'theme:inflytande', 'theme:kommunikation-resande'].map((id) => ({
          theme: { id },
          state: 'PRIORITY_WITHOUT_PROJECT',
          absence: 'NOT_COVERED',
          level: null,
          activeProjects: [],
          othersActiveCount: 0,
        })),
        counts: [{ state: 'PRIORITY_WITHOUT_PROJECT', count: 4 }],
      },
    },
    inWords:
      'for none: waste, wind power, influence and travel are each PRIORITY_WITHOUT_PROJECT, NOT_COVERED, without a rank, and no comparable body is active.',
    reading:
      '001, slide 3: Vännäs stands beside four themes; the slides name no project about these, and the projects of 000 begin in 2010.',
  },
  {
    question: 'Robertsfors gave follow-up and reporting priority 1. Was anything being done about it, and with whose money?',
    why: "The project Hållbara Umeåregionen was. Robertsfors is in it only as one of Umeåregionen's municipalities, and no financier is stated.",
    operation: `query FollowUpInRobertsfors($day: Day) {
  asStated: gaps(actorIds: ["municipality:robertsfors"], themeIds: ["theme:uppfoljning-rapportering"], at: $day) {
    rows {
      state
      absence
      level
      activeProjects {
        id
      }
    }
  }
  groupsExpanded: gaps(
    actorIds: ["municipality:robertsfors"]
    themeIds: ["theme:uppfoljning-rapportering"]
    at: $day
    groups: EXPANDED
  ) {
    rows {
      state
      absence
      level
      activeProjects {
        id
      }
      funders {
        id
      }
    }
  }
}`,
    variables: { day: '2009-09-03' },
    answer: {
      asStated: { rows: [{ state: 'PRIORITY_WITHOUT_PROJECT', absence: 'NOT_COVERED', level: 1, activeProjects: [] }] },
      groupsExpanded: {
        rows: [
          {
            state: 'PRIORITY_WITHOUT_FUNDER',
            absence: 'NOT_STATED',
            level: 1,
            activeProjects: idsOf('project:hallbara-umearegionen'),
            funders: [],
          },
        ],
      },
    },
    reading: '001, slide 3 (the priority), slides 2 and 8 (the project, its time plan and its tasks); no slide says who pays.',
  },
  {
    question: 'Umeå wanted sustainable development in its budget for 2010. Was there still a project about it in June 2012?',
    why: 'The one project known had ended in March 2010.',
    operation: `query SustainableUmea($day: Day) {
  gaps(actorIds: ["municipality:umea"], themeIds: ["theme:hallbar-utveckling"], at: $day, groups: EXPANDED) {
    rows {
      state
      absence
      priorities {
        status
        citations {
          section
        }
      }
      activeProjects {
        id
      }
      endedProjects {
        id
      }
    }
  }
}`,
    variables: { day: '2012-06-01' },
    answer: {
      gaps: {
        rows: [
          {
            state: 'ONLY_ENDED',
            absence: 'NONE_RECORDED',
            priorities: [{ status: null, citations: [{ section: '4 Ex. Umeås budget 2010' }] }],
            activeProjects: [],
            endedProjects: idsOf('project:hallbara-umearegionen'),
          },
        ],
      },
    },
    reading:
      '001, slide 4 (the aim of ecological, social and economic sustainability) and slide 2 (the time plan, March 2008 to March 2010).',
  },
  {
    question: 'Did Hållbara Umeåregionen run on the day of the council, and in the middle of March 2010?',
    why: 'The time plan has months: on 15 March 2010 it may have been over. The years of two of its steps are concluded by the reader, so the whole period is inferred.',
    operation: `query HallbaraUmearegionen {
  project(id: "project:hallbara-umearegionen") {
    period {
      start {
        value
        precision
      }
      end {
        value
        earliest
        latest
      }
    }
    statements(property: "period") {
      edges {
        node {
          isStated
        }
      }
    }
  }
  onTheDayOfTheCouncil: projects(
    filter: { themeIds: ["theme:uppfoljning-rapportering"], activeAt: "2009-09-03", certainty: CERTAIN }
  ) {
    edges {
      node {
        id
      }
    }
  }
  inMidMarch: projects(filter: { themeIds: ["theme:uppfoljning-rapportering"], activeAt: "2010-03-15" }) {
    edges {
      node {
        id
      }
    }
    coverage {
      projectCount
      possibleCount
    }
  }
}`,
    answer: {
      project: {
        period: {
          start: { value: '2008-03', precision: 'MONTH' },
          end: { value: '2010-03', earliest: '2010-03-01', latest: '2010-03-31' },
        },
        statements: { edges: [{ node: { isStated: false } }] },
      },
      onTheDayOfTheCouncil: listOf('project:hallbara-umearegionen'),
      inMidMarch: { ...listOf('project:hallbara-umearegionen'), coverage: { projectCount: 1, possibleCount: 1 } },
    },
    reading: '001, slide 2: three steps, the first from March 2008, the last to March 2010.',
  },
  {
    question: 'Who was to take part in the kick-off on 3 September 2009?',
    why: 'The programme gives the bodies that the speakers belong to. Persons are not in the data.',
    operation: `query KickOff {
  project(id: "project:kick-off-regionalt-handlingsprogram-2009") {
    kind
    period {
      start {
        value
      }
      end {
        value
      }
    }
    partners {
      totalCount
      edges {
        node {
          id
        }
        role
      }
    }
  }
}`,
    answer: {
      project: {
        kind: 'ACTIVITY',
        period: { start: { value: '2009-09-03' }, end: { value: '2009-09-03' } },
        partners: {
          totalCount: 7,
          edges: [
            'unit:ac-analys',
            'unit:cerum',
            'unit:kulturgeografi-umea-universitet',
            'region:vasterbotten',
            'unit:umearegionens-regionrad',
            'unit:umea-kommuns-analysgrupp',
            'unit:umearegionens-naringslivsgrupp',
          ].map((id) => ({ node: { id }, role: 'PARTICIPANT' })),
        },
      },
    },
    reading: '001, slide 10, the items from 15:10 to 16:40, and slide 9 for the day.',
  },
  {
    question: 'What do the priorities and projects of Vindeln and Vännäs have in common?',
    why: 'Three priorities, and three themes of Effekt, which both finance.',
    operation: `query VindelnAndVannas {
  compare(ids: ["municipality:vindeln", "municipality:vannas"]) {
    projects {
      sharedByAll {
        entity {
          id
        }
      }
      overlap
    }
    themes {
      sharedByAll {
        entity {
          id
        }
      }
      own {
        entity {
          id
        }
        actorIds
      }
      overlap
    }
  }
}`,
    answer: {
      compare: {
        projects: { sharedByAll: [{ entity: { id: 'project:effekt' } }], overlap: 1 },
        themes: {
          sharedByAll: [
            'theme:besoksnaring',
            'theme:destinationsutveckling',
            'theme:fornybar-energi-vindkraft',
            'theme:inflytande',
            'theme:kommunikation-resande',
            'theme:marknadsforing',
          ].map((id) => ({ entity: { id } })),
          own: [
            { entity: { id: 'theme:arbetsmarknad-utslagning' }, actorIds: ['municipality:vindeln'] },
            { entity: { id: 'theme:avfall' }, actorIds: ['municipality:vannas'] },
            { entity: { id: 'theme:halsa' }, actorIds: ['municipality:vindeln'] },
          ],
          overlap: 6 / 9,
        },
      },
    },
    reading: '001, slide 3, the lines in which Vindeln or Vännäs stands; and 000, heading Effekt.',
  },
  {
    question: 'Who belonged to Umeåregionen at the time of the council?',
    why: 'No text gives a list of members with dates: membership is concluded from the table, and how certain it is on a day is unknown.',
    operation: `query MembersOfUmearegionen($day: Day) {
  commonMembers(of: ["cooperation-body:umearegionen"], at: $day) {
    totalCount
    edges {
      node {
        id
      }
      certainty
      statements {
        isStated
      }
    }
    joined {
      date {
        value
      }
    }
  }
}`,
    variables: { day: '2009-09-03' },
    answer: {
      commonMembers: {
        totalCount: 7,
        edges: [
          'municipality:bjurholm',
          'municipality:nordmaling',
          'municipality:robertsfors',
          'municipality:umea',
          'municipality:vindeln',
          'municipality:vannas',
          'municipality:ornskoldsvik',
        ].map((id) => ({ node: { id }, certainty: 'UNKNOWN', statements: [{ isStated: false }] })),
        joined: [],
      },
    },
    reading: '001, slide 3: six municipalities in the table of the region; 000, heading Hållbart resande i Örnsköldsvik, for the seventh.',
  },
  {
    question: "Which decision do Umeåregionen's overall goals rest on, and who made it?",
    operation: `query StrategicPlan {
  document(id: "document:strategisk-plan-umearegionen-2006") {
    kind
    issuedBy {
      edges {
        node {
          id
          name
        }
      }
    }
    statements(property: "date") {
      edges {
        node {
          period {
            start {
              value
              precision
            }
          }
        }
      }
    }
  }
  actor(id: "cooperation-body:umearegionen") {
    priorities(status: ADOPTED, first: 1) {
      edges {
        statement {
          period {
            start {
              value
            }
          }
        }
      }
    }
  }
}`,
    answer: {
      document: {
        kind: 'STRATEGY',
        issuedBy: { edges: [{ node: { id: 'unit:umearegionens-regionrad', name: 'Regionrådet i Umeåregionen' } }] },
        statements: { edges: [{ node: { period: { start: { value: '2006-11-23', precision: 'DAY' } } } }] },
      },
      actor: { priorities: { edges: [{ statement: { period: { start: { value: '2006-11-23' } } } }] } },
    },
    reading: '001, slide 6, first sentence.',
  },
  {
    question: 'How many inhabitants does Umeå aim at, and by when?',
    why: 'A goal is a claim with a period of its own.',
    operation: `query PopulationGoal {
  statement(id: "statement:claim-municipality-umea-goal") {
    subject {
      id
    }
    property
    value
    precision
    wording
    isStated
    period {
      start {
        value
      }
      end {
        value
      }
    }
    citations {
      source {
        id
      }
      section
    }
  }
}`,
    answer: {
      statement: {
        subject: { id: 'municipality:umea' },
        property: 'goal',
        value: '200 000 medborgare',
        precision: 'EXACT',
        wording: 'senast',
        isStated: true,
        period: { start: null, end: { value: '2050' } },
        citations: [{ source: { id: slides }, section: '4 Ex. Umeås budget 2010' }],
      },
    },
    reading: '001, slide 4, end of the introduction.',
  },
  {
    question: 'Who are "KC-gruppen" and "UR-kommunerna" in the slides?',
    why: 'Search knows the short forms, and finds words by their beginnings, with or without å, ä and ö.',
    operation: `query ShortForms {
  kc: search(text: "kc-gruppen") {
    edges {
      matchedName
      node {
        id
        name
      }
    }
  }
  ur: search(text: "ur-kommunerna") {
    edges {
      matchedName
      node {
        id
        name
      }
    }
  }
  hallbara: search(text: "hallbara umea", types: ["Project"]) {
    edges {
      matchedName
      node {
        id
      }
    }
  }
}`,
    answer: {
      kc: {
        edges: [{ matchedName: 'KC-gruppen', node: { id: 'unit:umearegionens-kommunchefsgrupp', name: 'Umeåregionens kommunchefsgrupp' } }],
      },
      ur: {
        edges: [
          { matchedName: 'UR-kommunerna', node: { id: 'group:umearegionens-kommuner', name: 'Umeåregionens kommuner' } },
          {
            matchedName: prioritiesTitle,
            node: { id: 'document:lokala-tematiska-prioriteringar-umearegionen-2009', name: prioritiesTitle },
          },
        ],
      },
      hallbara: { edges: [{ matchedName: 'Hållbara Umeåregionen', node: { id: 'project:hallbara-umearegionen' } }] },
    },
    reading: '001, slides 9, 3 and 2.',
  },
  {
    question: 'Which document is to show whether something strategic is missing in the local priorities, and who is concerned?',
    operation: `query GapAnalysis {
  document(id: "document:gap-analys-umearegionen-2009") {
    name
    concerns {
      edges {
        node {
          id
        }
        statement {
          isStated
        }
      }
    }
    themes {
      edges {
        node {
          id
        }
      }
    }
  }
}`,
    answer: {
      document: {
        name: 'GAP-analys av lokala prioriteringar utifrån regionala behov',
        concerns: {
          edges: [
            { node: { id: 'project:hallbara-umearegionen' }, statement: { isStated: false } },
            { node: { id: 'cooperation-body:umearegionen' }, statement: { isStated: true } },
          ],
        },
        themes: listOf('theme:hallbar-utveckling'),
      },
    },
    reading: '001, slides 7, 8 and 10.',
  },
];
