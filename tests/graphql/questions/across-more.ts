import { tourExamples } from '../../../src/http/tour-examples.ts';
import { idsOf, listOf, type Question } from './question.ts';

const umea = 'municipality:umea';
const ornskoldsvik = 'municipality:ornskoldsvik';
const akademiNorr = 'federation:akademi-norr';
const kommunforbundet = 'federation:kommunforbundet-vasternorrland';
const umearegionen = 'cooperation-body:umearegionen';
const umearegionensKommuner = 'group:umearegionens-kommuner';
const municipalitiesOfVasternorrland = 'group:lanets-kommuner-vasternorrland';
const inSek = { currency: 'SEK', amount: '19568180.00', bound: 'AT_LEAST', statementCount: 3, unknownCount: 0 };
const withoutCurrency = { currency: null, amount: '4430000.00', bound: 'AT_LEAST', statementCount: 2, unknownCount: 1 };

/** Questions that only several of the texts, or a text and the register, answer together. */
export const acrossMore: readonly Question[] = [
  {
    question: 'For how many of its projects does each source say who pays, and for how many how much?',
    why: 'Before adding up money one should know where it is told. The plan of 2007 names payers of seven projects and has lost every amount.',
    operation: `query WherePayersAndAmountsStand {
  coverage(groupBy: SOURCE) { rows { id withFunderCount withAmountCount } rowTotal truncated }
}`,
    answer: {
      coverage: {
        rows: [
          { id: 'source:asele-godkanda-projekt-2020', withFunderCount: 4, withAmountCount: 4 },
          { id: 'source:esf-integration-norrland', withFunderCount: 2, withAmountCount: 1 },
          { id: 'source:kommunforbundet-vasternorrland-2007', withFunderCount: 7, withAmountCount: 0 },
          { id: 'source:register-kommuner-lan', withFunderCount: 0, withAmountCount: 0 },
          { id: 'source:umearegionen-projekt', withFunderCount: 7, withAmountCount: 0 },
          { id: 'source:umearegionen-regionrad-2009', withFunderCount: 0, withAmountCount: 0 },
        ],
        rowTotal: 6,
        truncated: false,
      },
    },
    reading:
      '003: all four with an amount; 002: both projects are paid by the ESF, one with an amount; 000: seven of the eleven; 001: nothing about money; 004: municipal development projects (page 4), training of elected members (11), Mid Sweden Office (12, 17), the skills programme (14), procurement and the process programme (15), and the pre-study within Regionalfonden in the tail.',
  },
  {
    ...tourExamples.moneyByTheme,
    why: 'One project of the five counts under both themes, so the cells are no parts of the whole. Kronor and an amount without a currency stay apart; "drygt" makes the sum a least one.',
    answer: {
      matrix: {
        rows: [{ id: 'fund:esf', projectCount: 5, funding: { gross: [inSek, withoutCurrency] } }],
        columns: idsOf('theme:arbetsmarknad', 'theme:kompetensutveckling'),
        cells: {
          rows: [0, 0],
          columns: [0, 1],
          projectCounts: [3, 3],
          fundings: [
            { gross: [inSek] },
            {
              gross: [{ currency: 'SEK', amount: '1800000.00', bound: 'AT_LEAST', statementCount: 1, unknownCount: 0 }, withoutCurrency],
            },
          ],
        },
        projectCount: 5,
      },
    },
    inWords:
      'five projects in all: at least 19,568,180 SEK and an amount of 4.43 million without a currency, and one grant whose amount is unknown. Three projects serve the labour market, with the same sum in SEK; three serve skills development, with at least 1.8 million SEK and the 4.43 million.',
    reading:
      '002: 1,568,180 kr to the pre-study, and the earlier project on skills for integration without an amount; 003: KUPAN (a little more than 1.8 million), SIKT 2.0 (16.2 million), Välfärdsteknologi (4.43 million, no currency).',
  },
  {
    question: 'Who pays for projects on the labour market, and since when until when is it known?',
    operation: `query WhoPaysForTheLabourMarket {
  theme(id: "theme:arbetsmarknad") {
    funders {
      edges {
        node { id }
        sharedCount
        projects { id }
        firstYear
        lastYear
        funding { gross { currency amount bound statementCount unknownCount jointCount } }
      }
    }
  }
}`,
    answer: {
      theme: {
        funders: {
          edges: [
            {
              node: { id: 'fund:esf' },
              sharedCount: 3,
              projects: idsOf('project:forstudie-integration-norrland', 'project:kupan', 'project:sikt-2-0'),
              firstYear: 2014,
              lastYear: 2014,
              funding: { gross: [{ ...inSek, jointCount: 0 }] },
            },
            {
              node: { id: 'group:parterna-i-sikt-2-0' },
              sharedCount: 1,
              projects: idsOf('project:sikt-2-0'),
              firstYear: null,
              lastYear: null,
              funding: {
                gross: [{ currency: 'SEK', amount: '16200000.00', bound: 'ABOUT', statementCount: 1, unknownCount: 0, jointCount: 1 }],
              },
            },
            {
              node: { id: umearegionensKommuner },
              sharedCount: 1,
              projects: idsOf('project:gemensam-arbetsmarknad-umea-ornskoldsvik'),
              firstYear: 2012,
              lastYear: 2014,
              funding: {
                gross: [{ currency: null, amount: null, bound: null, statementCount: 1, unknownCount: 1, jointCount: 1 }],
              },
            },
          ],
        },
      },
    },
    inWords:
      "the social fund three projects (the pre-study of 2014, KUPAN, SIKT 2.0), the parties of SIKT 2.0 that one, and Umeåregionen's municipalities the common labour market of 2012–2014.",
    reading:
      '000, Gemensam arbetsmarknad: financed by the municipalities together, 2012–2014; 002: the pre-study of 2014; 003: KUPAN and SIKT 2.0, whose two and a half years have no dates, and about as much as the grant from the parties themselves.',
  },
  {
    question: 'Akademi Norr is a federation of thirteen, but its page names twelve. Who is the thirteenth, and is that a contradiction?',
    why: 'Norsjö stands only in the list of places at the end of the page: its membership is concluded, and with it the number agrees.',
    operation: `query TwelveOrThirteen($federation: ID!) {
  actor(id: $federation) {
    count: statements(property: "memberCount") { edges { node { value } } }
    stated: statements(types: [MEMBER_OF], isStated: true) { totalCount }
    concluded: statements(types: [MEMBER_OF], isStated: false) {
      edges { node { subject { id } citations { section } } }
    }
  }
  commonMembers(of: [$federation]) { totalCount }
  conflicts(filter: { entityIds: [$federation] }) { totalCount }
}`,
    variables: { federation: akademiNorr },
    answer: {
      actor: {
        count: { edges: [{ node: { value: '13' } }] },
        stated: { totalCount: 12 },
        concluded: {
          edges: [{ node: { subject: { id: 'municipality:norsjo' }, citations: [{ section: 'Kommun' }, { section: 'Bakgrund' }] } }],
        },
      },
      commonMembers: { totalCount: 13 },
      conflicts: { totalCount: 0 },
    },
    reading: '002: the number and the twelve names in Bakgrund, Norsjö in the list Kommun.',
  },
  {
    question: 'In what do the sources contradict one another?',
    why: 'In one thing: the slides of 2009 speak of six local plans, while two joint projects and later letterheads take in Örnsköldsvik. No amount, period or role is told in two ways.',
    operation: `query WhereSourcesDisagree {
  conflicts(filter: { isAcrossSources: true }) {
    totalCount
    edges { node { kind subject { id } property statedCount listedCount preferred { id } } }
  }
}`,
    answer: {
      conflicts: {
        totalCount: 1,
        edges: [
          {
            node: {
              kind: 'COUNT',
              subject: { id: umearegionensKommuner },
              property: 'memberCount',
              statedCount: 6,
              listedCount: 7,
              preferred: null,
            },
          },
        ],
      },
    },
    reading:
      '001, slides 2 and 3: six plans and a table of six; 000: two projects of Örnsköldsvik; 004: the letterheads of 2014 with seven names. Only Umeå 2014 has a period in two texts, and it is the same.',
  },
  {
    question: 'Where can one read that Örnsköldsvik belongs to Umeåregionen?',
    why: 'No text says it in so many words. One statement, marked as concluded, with every place that speaks for it.',
    operation: `query WhereDoesItStand($id: ID!) {
  statement(id: $id) {
    isStated
    citations { source { id } section }
  }
}`,
    variables: { id: 'statement:member-of-municipality-ornskoldsvik-cooperation-body-umearegionen' },
    answer: {
      statement: {
        isStated: false,
        citations: [
          { source: { id: 'source:umearegionen-projekt' }, section: 'Gemensam arbetsmarknad Umeå - Örnsköldsvik' },
          { source: { id: 'source:kommunforbundet-vasternorrland-2007' }, section: 'Kallelse Regionråd 2014-05-17' },
          {
            source: { id: 'source:kommunforbundet-vasternorrland-2007' },
            section: 'Minnesanteckningar Kommunchefsgrupp 2014-10-22',
          },
          { source: { id: 'source:umearegionen-projekt' }, section: 'Hållbart resande i Örnsköldsvik' },
        ],
      },
    },
    reading:
      '000: the two projects with Örnsköldsvik among the joint ones; 004: the letterheads of a call and of notes from 2014, in its tail.',
  },
  {
    question: 'How is Umeå linked to Kommunförbundet Västernorrland, through memberships alone?',
    why: 'Örnsköldsvik is the bridge between the two counties. Nothing of it is stated outright, so that without conclusions there is no way.',
    operation: `query HowIsUmeaLinked($from: ID!, $to: ID!) {
  all: paths(from: $from, to: $to, types: [MEMBER_OF]) {
    outcome
    paths { length hops { from { id } to { id } isForward statement { isStated } } }
  }
  stated: paths(from: $from, to: $to, types: [MEMBER_OF], statedOnly: true) {
    outcome
    paths { length }
    depthReached
    isBudgetSpent
  }
}`,
    variables: { from: umea, to: kommunforbundet },
    answer: {
      all: { outcome: 'FOUND', paths: [wayThrough(umearegionen), wayThrough(umearegionensKommuner)] },
      stated: { outcome: 'NO_PATH', paths: [], depthReached: 4, isBudgetSpent: false },
    },
    inWords:
      "in four steps, all of them memberships: Umeå and Örnsköldsvik are both in Umeåregionen, and Örnsköldsvik belongs to the county's municipalities, which are the members of the federation.",
    reading:
      '001, slide 3, and the letterheads in 004 for Umeåregionen; 004, page 15, for Örnsköldsvik among the municipalities of the county, and pages 3 and 17 for these as members of the federation.',
  },
  {
    question: 'Which municipalities belong both to Akademi Norr and to Kommunförbundet Västernorrland?',
    why: 'The one text lists its municipalities, the other speaks of "the municipalities of the county": members of a group count as well.',
    operation: `query WhoIsInBoth($federations: [ID!]!) {
  commonMembers(of: $federations) { totalCount edges { node { id } certainty } }
}`,
    variables: { federations: [akademiNorr, kommunforbundet] },
    answer: {
      commonMembers: {
        totalCount: 2,
        edges: ['municipality:kramfors', 'municipality:solleftea'].map((id) => ({ node: { id }, certainty: 'UNKNOWN' })),
      },
    },
    reading:
      '002, Bakgrund: Sollefteå and Kramfors, in the county of Västernorrland; 004, page 3: the municipalities of the county, seven by the register. No text says since when.',
  },
  {
    question: 'What have Region Norrbotten and Region Västerbotten in common?',
    operation: `query CompareRegions($regions: [ID!]!) {
  compare(ids: $regions) {
    projects { sharedByAll { entity { id } } own { entity { id } actorIds } overlap }
    memberships { sharedByAll { entity { id } } ownCount overlap }
  }
}`,
    variables: { regions: ['region:norrbotten', 'region:vasterbotten'] },
    answer: {
      compare: {
        projects: {
          sharedByAll: ['project:bildandet-av-region-norrland', 'project:sikt-2-0'].map((id) => ({ entity: { id } })),
          own: [
            'project:digital-transformation-god-och-nara-vard',
            'project:effekt',
            'project:kick-off-regionalt-handlingsprogram-2009',
          ].map((id) => ({ entity: { id }, actorIds: ['region:vasterbotten'] })),
          overlap: 0.4,
        },
        memberships: { sharedByAll: [{ entity: { id: 'group:parterna-i-sikt-2-0' } }], ownCount: 0, overlap: 1 },
      },
    },
    reading:
      '003: both are among those granted the money for SIKT 2.0; 004, in its tail: the report on merging the county councils of Norrbotten and Västerbotten; of Västerbotten alone 000 (Effekt), 001 (slide 10) and 003 (digital transformation).',
  },
  {
    question: 'Which projects for places in the county of Västernorrland were certainly running on 1 June 2012?',
    why: "The page of Umeåregionen names no county: that Örnsköldsvik lies in this one is the register's knowledge.",
    operation: `query WhatRanInTheCounty($places: [ID!], $day: Day!) {
  projects(filter: { placeIds: $places, activeAt: $day, certainty: CERTAIN }) {
    edges { node { id owners { edges { node { id } } } } }
  }
}`,
    variables: { places: ['place:lan-vasternorrland'], day: '2012-06-01' },
    answer: {
      projects: {
        edges: [
          { node: { id: 'project:be-green-umea', owners: listOf('municipality:umea') } },
          { node: { id: 'project:familjepeppen', owners: listOf('cooperation-body:umearegionen') } },
          { node: { id: 'project:hallbart-resande-i-ornskoldsvik', owners: listOf(ornskoldsvik) } },
        ],
      },
    },
    reading:
      '000, Hållbart resande i Örnsköldsvik: 2011–2014, owned by the municipality; the register: Örnsköldsvik in Västernorrlands län. Be Green Umeå (2010–2015) and Familjepeppen (2010–2013, the own venture of Umeåregionen) cover Umeåregionen, to which Örnsköldsvik belongs as well. The projects of 2012–2014 may have begun after that day, and those of 004 for the county that began before have no stated end.',
  },
  {
    question: 'Bjurholm has no tourism project in 2017. Do its neighbours in Umeåregionen?',
    why: 'Bjurholm alone of the six is missing among the financiers of Effekt: a gap where others are active.',
    operation: `query WhoElseDoesTourism($actors: [ID!]!, $themes: [ID!], $day: Day!) {
  gaps(actorIds: $actors, themeIds: $themes, at: $day) {
    rows {
      actor { id }
      state
      absence
      activeProjects { id }
      othersActive { actor { id } project { id } }
      othersActiveCount
    }
  }
}`,
    variables: { actors: ['municipality:bjurholm', 'municipality:vindeln'], themes: ['theme:besoksnaring'], day: '2017-06-01' },
    answer: {
      gaps: {
        rows: [
          {
            actor: { id: 'municipality:bjurholm' },
            state: 'OTHERS_ACTIVE',
            absence: 'NONE_RECORDED',
            activeProjects: [],
            othersActive: inEffekt('nordmaling', 'robertsfors', 'umea', 'vannas', 'vindeln'),
            othersActiveCount: 5,
          },
          {
            actor: { id: 'municipality:vindeln' },
            state: 'COVERED',
            absence: null,
            activeProjects: idsOf('project:effekt'),
            othersActive: inEffekt('nordmaling', 'robertsfors', 'umea', 'vannas'),
            othersActiveCount: 4,
          },
        ],
      },
    },
    inWords:
      'they do: Nordmaling, Robertsfors, Umeå, Vindeln and Vännäs are all in Effekt, so Bjurholm is OTHERS_ACTIVE (NONE_RECORDED of its own) and Vindeln COVERED.',
    reading: '000, Effekt: the financiers and the period 2015–2018; 001, slide 3: the six municipalities of Umeåregionen.',
  },
  {
    question: 'Did Timrå have a tourism project in 2007, and Malmö in 2017: none, or does nobody here know?',
    why: 'The plan of 2007 covers the municipalities of its county and has none for Timrå. No source that is loaded covers Malmö in 2017.',
    operation: `query NoneOrNotKnown($themes: [ID!]) {
  timra: gaps(actorIds: ["municipality:timra"], themeIds: $themes, at: "2007-06-01") { rows { state absence } }
  malmo: gaps(actorIds: ["municipality:malmo"], themeIds: $themes, at: "2017-06-01") { rows { state absence } }
}`,
    variables: { themes: ['theme:besoksnaring'] },
    answer: {
      timra: { rows: [{ state: 'NOTHING', absence: 'NONE_RECORDED' }] },
      malmo: { rows: [{ state: 'NOTHING', absence: 'NOT_COVERED' }] },
    },
    reading:
      '004, pages 1 and 3: a plan for 2007 on behalf of the municipalities in Västernorrland, of which Timrå is one by the register; none of 000–004 speaks of Malmö.',
  },
  {
    question: 'Timrå is named in none of the texts. Does it take part in anything?',
    why: 'The plan speaks of the municipalities of the county together. Read as its members, the group brings Timrå into seven projects; its share in them is unknown.',
    operation: `query WhatIsTimraIn($actors: [ID!]) {
  asStated: projects(filter: { actorIds: $actors }) { totalCount }
  asMembers: projects(filter: { actorIds: $actors }, groups: EXPANDED) {
    edges { node { id } }
    coverage { projectCount sources { id } }
  }
}`,
    variables: { actors: ['municipality:timra'] },
    answer: {
      asStated: { totalCount: 0 },
      asMembers: {
        ...listOf(
          'project:bildande-av-kommunalt-samverkansorgan',
          'project:forstudier-och-ramprogram-kompetensforsorjning-och-naringslivsutveckling',
          'project:forstudier-infor-mal-2-projekt',
          'project:kommunal-it-samverkan',
          'project:luftvardssamarbete-vasternorrland',
          'project:miljoanpassad-upphandling-vasternorrland',
          'project:spatial-north',
        ),
        coverage: { projectCount: 7, sources: [{ id: 'source:kommunforbundet-vasternorrland-2007' }] },
      },
    },
    reading:
      '004: the municipalities are parties on page 4 (joint body), 5 (applications for pre-studies), 6 (IT), 7 (pre-studies and framework programmes), 10 (air), 14–15 (procurement) and 15 (Spatial North, offered to all); the seven municipalities by the register.',
  },
  {
    question: 'Who works for equality between women and men: with which projects, in which texts, and who has made it a priority?',
    operation: `query WhoWorksForEquality {
  theme(id: "theme:jamstalldhet") {
    projects { edges { node { id owners { edges { node { id } } } } statement { citations { source { id } } } } }
    prioritisedBy { edges { node { id } statement { period { start { value } end { value } } } } }
  }
}`,
    answer: {
      theme: {
        projects: {
          edges: [
            {
              node: { id: 'project:balansprojektet', owners: listOf('county-board:vasternorrland') },
              statement: { citations: [{ source: { id: 'source:kommunforbundet-vasternorrland-2007' } }] },
            },
            {
              node: { id: 'project:normstorm', owners: listOf() },
              statement: { citations: [{ source: { id: 'source:umearegionen-projekt' } }] },
            },
          ],
        },
        prioritisedBy: {
          edges: [
            {
              node: { id: 'unit:kansliet-kommunforbundet-vasternorrland' },
              statement: { period: { start: { value: '2007' }, end: { value: '2007' } } },
            },
            { node: { id: umea }, statement: { period: { start: { value: '2010' }, end: null } } },
          ],
        },
      },
    },
    reading:
      '004, page 5 (what the office gives priority in 2007) and page 15 (Balansprojektet); 000, Normstorm, whose owner is not stated; 001, slide 4: the third goal of the budget of Umeå for 2010.',
  },
  {
    question: 'Säffle and Åmål applied together for a grant in 2003. Do they lie in the same county?',
    operation: `query SameCounty {
  project(id: "project:samverkan-saffle-amal") {
    partners(roles: [APPLICANT]) { edges { node { id } statement { isStated } } }
  }
  saffle: place(id: "place:kommun-saffle") { within { edges { node { id } } } }
  amal: place(id: "place:kommun-amal") { within { edges { node { id } } } }
}`,
    answer: {
      project: {
        partners: {
          edges: ['municipality:saffle', 'municipality:amal'].map((id) => ({ node: { id }, statement: { isStated: false } })),
        },
      },
      saffle: { within: listOf('place:lan-varmland') },
      amal: { within: listOf('place:lan-vastra-gotaland') },
    },
    reading: '004, in its tail: the application of March 2003, sent to Region Värmland; the counties by the register.',
  },
];

function wayThrough(body: string): unknown {
  const way = [umea, body, ornskoldsvik, municipalitiesOfVasternorrland, kommunforbundet];
  const hops = [true, false, true, true].map((isForward, index) => ({
    from: { id: way[index] },
    to: { id: way[index + 1] },
    isForward,
    statement: { isStated: false },
  }));
  return { length: 4, hops };
}

function inEffekt(...municipalities: readonly string[]): unknown {
  return municipalities.map((name) => ({ actor: { id: `municipality:${name}` }, project: { id: 'project:effekt' } }));
}
