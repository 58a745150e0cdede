import { listOf, type Question } from './question.ts';

const federation = 'federation:kommunforbundet-vasternorrland';
const countyBoard = 'county-board:vasternorrland';
const municipalities = 'group:lanets-kommuner-vasternorrland';
const office = 'project:mid-sweden-office';
const university = 'university:mittuniversitetet';
const councilOnDrugs = 'cooperation-body:regionala-radet-alkohol-och-drogfragor-vasternorrland';
const forum = 'cooperation-body:samverkansforum-vasternorrland';

/** Questions about bodies and how they are linked that the same text answers, with the titles after the plan. */
export const bodiesOfTheFederation: readonly Question[] = [
  {
    question: 'Who takes part in the joint work on IT, and in which role?',
    operation: `query WhoWorksOnIt {
  project(id: "project:kommunal-it-samverkan") {
    participants { edges { node { id } role } }
  }
}`,
    answer: {
      project: {
        participants: {
          edges: [
            { node: { id: 'network:kommunchefsgruppen' }, role: 'STEERING' },
            { node: { id: federation }, role: 'LEAD' },
            { node: { id: municipalities }, role: 'PARTICIPANT' },
            { node: { id: 'network:it-chefer-vasternorrland' }, role: 'IMPLEMENTER' },
          ],
        },
      },
    },
    reading: '004, page 6, Kommunal IT-samverkan: who co-ordinates, whose study it is, who steers and within which network it is done.',
  },
  {
    question: 'Who are the partners of the youth project NoCry?',
    why: 'One partner is named. Of the others only the countries are told, and no body is invented for them.',
    operation: `query PartnersOfNoCry {
  project(id: "project:nocry") {
    kind
    partners { edges { node { id } role } }
    places { edges { node { id } statement { wording } } }
    programmes { edges { node { id } } }
  }
}`,
    answer: {
      project: {
        kind: 'PRE_STUDY',
        partners: { edges: [{ node: { id: federation }, role: 'PARTNER' }] },
        places: {
          edges: ['finland', 'irland', 'norge'].map((country) => ({
            node: { id: `place:land-${country}` },
            statement: { wording: 'partners' },
          })),
        },
        programmes: listOf('programme:norra-periferi'),
      },
    },
    reading: '004, page 14, Ungdomsprojektet NoCry.',
  },
  {
    question: 'Who sat in the regional council on alcohol and drugs in 2007, and whose council is it?',
    why: 'The text names the members without saying since when, so that on a given day their membership is of unknown date.',
    operation: `query CouncilOnDrugs($council: ID!, $councils: [ID!]!, $day: Day!) {
  commonMembers(of: $councils, at: $day) { totalCount edges { node { id } certainty } }
  actor(id: $council) { owners { edges { node { id } } } }
}`,
    variables: { council: councilOnDrugs, councils: [councilOnDrugs], day: '2007-06-01' },
    answer: {
      commonMembers: {
        totalCount: 7,
        edges: [
          federation,
          'association:lansnykterhetsforbundet-vasternorrland',
          'agency:polismyndigheten-vasternorrland',
          'region:vasternorrland',
          'agency:skatteverket',
          'agency:tullverket',
          'agency:vagverket',
        ].map((id) => ({ node: { id }, certainty: 'UNKNOWN' })),
      },
      actor: { owners: listOf(countyBoard) },
    },
    reading: "004, page 9, Kompetensutveckling: the county board's council, the federation in it, and those it sits there with.",
  },
  {
    question: 'Who has joined the council for e-development (E-utvecklingsrådet), and who was in it before 2011?',
    why: 'It was formed in 2011. An end is not stated, so that membership in 2013 is possible and not certain; who joined in October 2013 is cut off.',
    operation: `query WhoJoined($councils: [ID!]!, $council: ID!) {
  before: commonMembers(of: $councils, at: "2010-06-01") { totalCount }
  after: commonMembers(of: $councils, at: "2013-06-01") {
    edges { node { id } certainty }
    joined { member { id } body { id } date { value } }
    left { member { id } }
  }
  actor(id: $council) { cutOff: statements(property: "incompleteList") { edges { node { value } } } }
}`,
    variables: { councils: ['cooperation-body:e-utvecklingsradet'], council: 'cooperation-body:e-utvecklingsradet' },
    answer: {
      before: { totalCount: 0 },
      after: {
        edges: ['region:landstinget-e-utvecklingsradet', 'group:lanets-13-kommuner-e-utvecklingsradet'].map((id) => ({
          node: { id },
          certainty: 'POSSIBLE',
        })),
        joined: ['group:lanets-13-kommuner-e-utvecklingsradet', 'region:landstinget-e-utvecklingsradet'].map((id) => ({
          member: { id },
          body: { id: 'cooperation-body:e-utvecklingsradet' },
          date: { value: '2011' },
        })),
        left: [],
      },
      actor: { cutOff: { edges: [{ node: { value: 'MEMBER_OF' } }] } },
    },
    reading: '004, among the titles after the plan: Regional och kommunal guide för e-utveckling, the sentence that breaks off.',
  },
  {
    question: "Does Uppsala belong to the partnership for children's rights in 2017?",
    why: 'The paper proposes it for 2016–2019. In time that is certain, but it is a proposal and not a decision: `status` says so.',
    operation: `query IsUppsalaIn($partnerships: [ID!]!, $day: Day!) {
  commonMembers(of: $partnerships, at: $day) {
    edges {
      node { id }
      certainty
      statements { status period { start { value } end { value } } }
    }
  }
}`,
    variables: { partnerships: ['cooperation-body:partnerskapet-for-barnets-rattigheter-i-praktiken'], day: '2017-06-01' },
    answer: {
      commonMembers: {
        edges: [
          {
            node: { id: 'municipality:uppsala' },
            certainty: 'CERTAIN',
            statements: [{ status: 'PROPOSED', period: { start: { value: '2016' }, end: { value: '2019' } } }],
          },
        ],
      },
    },
    reading: "004, among the titles after the plan: Uppsala's paper of August 2015 on taking part 2016–2019, headed as a proposal.",
  },
  {
    question: 'How is Mid Sweden University (Mittuniversitetet) linked to Kommunförbundet Västernorrland?',
    why: 'By what is stated, through Mid Sweden Office alone. That the federation is a partner in DARRA is concluded from its list of own projects.',
    operation: `query HowIsTheUniversityLinked($from: ID!, $to: ID!) {
  stated: paths(from: $from, to: $to, maxLength: 2, statedOnly: true) { ...Ways }
  all: paths(from: $from, to: $to, maxLength: 2) { ...Ways }
}
fragment Ways on Paths {
  outcome
  depthReached
  paths { length hops { from { id } to { id } statement { type role isStated } isForward statementCount } }
}`,
    variables: { from: university, to: federation },
    answer: {
      stated: { outcome: 'FOUND', depthReached: 2, paths: [wayThroughTheOffice(2)] },
      all: {
        outcome: 'FOUND',
        depthReached: 2,
        paths: [
          {
            length: 2,
            hops: [
              {
                from: { id: university },
                to: { id: 'project:darra' },
                statement: { type: 'PARTNERS_IN', role: 'PARTNER', isStated: true },
                isForward: true,
                statementCount: 1,
              },
              {
                from: { id: 'project:darra' },
                to: { id: federation },
                statement: { type: 'PARTNERS_IN', role: 'PARTNER', isStated: false },
                isForward: false,
                statementCount: 1,
              },
            ],
          },
          wayThroughTheOffice(3),
        ],
      },
    },
    inWords:
      'in two steps, by what is stated through Mid Sweden Office alone; with what was concluded through DARRA as well, where the part of the federation is inferred.',
    reading:
      '004, page 12, Mid Sweden Office: the federation as formal owner and in the chair, the university with its room there; page 14, DARRA; page 17: the office as a cost in the budget, from which its funding is concluded.',
  },
  {
    question: 'Does the forum for regional development policy have as many areas for 2007 as the plan says?',
    why: 'The plan announces four and lists seven points; one of them names two subjects, so that eight priorities are listed. Neither number outranks the other.',
    operation: `query HowManyAreas($forum: ID!) {
  conflicts(filter: { entityIds: [$forum] }) {
    edges { node { kind subject { id } statedCount listedCount preferred { id } statements { type value object { id } } } }
  }
}`,
    variables: { forum },
    answer: {
      conflicts: {
        edges: [
          {
            node: {
              kind: 'COUNT',
              subject: { id: forum },
              statedCount: 4,
              listedCount: 8,
              preferred: null,
              statements: [
                { type: 'CLAIM', value: '4', object: null },
                ...[
                  'theme:eu-fragor',
                  'theme:forskning-och-utveckling',
                  'theme:halso-och-sjukvard',
                  'theme:hemsjukvard',
                  'theme:internationellt-arbete',
                  'theme:psykiatri',
                  'theme:regional-samverkan',
                  'theme:samverkan-over-lansgranser',
                ].map((id) => ({ type: 'PRIORITISES', value: null, object: { id } })),
              ],
            },
          },
        ],
      },
    },
    inWords:
      'no: the plan says four (statedCount 4) and lists more (listedCount 8, since one of the seven points names two subjects). Neither outranks the other, so nothing is preferred.',
    reading: '004, page 4, Samverkansforum för regional utvecklingspolitik: the number in the sentence, and the list below it.',
  },
  {
    question: 'What do the county board and the county council have in common in the plan of 2007?',
    operation: `query CompareBoardAndCouncil($bodies: [ID!]!, $sources: [ID!]) {
  compare(ids: $bodies, filter: { sourceIds: $sources, statedOnly: true }) {
    projects { sharedByAll { entity { id } } ownCount overlap }
    partners { sharedByAll { entity { id } } own { entity { id } actorIds } overlap }
  }
}`,
    variables: { bodies: [countyBoard, 'region:vasternorrland'], sources: ['source:kommunforbundet-vasternorrland-2007'] },
    answer: {
      compare: {
        projects: {
          sharedByAll: [
            'project:forstudier-och-ramprogram-kompetensforsorjning-och-naringslivsutveckling',
            'project:miljoanpassad-upphandling-vasternorrland',
          ].map((id) => ({ entity: { id } })),
          ownCount: 6,
          overlap: 0.25,
        },
        partners: {
          sharedByAll: [federation, municipalities].map((id) => ({ entity: { id } })),
          own: [
            { entity: { id: forum }, actorIds: ['region:vasternorrland'] },
            { entity: { id: 'municipality:kramfors' }, actorIds: [countyBoard] },
            { entity: { id: 'municipality:ornskoldsvik' }, actorIds: [countyBoard] },
          ],
          overlap: 0.4,
        },
      },
    },
    reading:
      '004: of the county board pages 7, 14 and 15 (five projects), of the county council pages 4, 7, 9 and 15 (five), two of them the same.',
  },
  {
    question: 'Who stands around Spatial North, drawn as a network?',
    why: 'The strongest tie comes first: the federation is in it twice, as a partner and in the steering group.',
    operation: `query NetworkOfSpatialNorth($centers: [ID!]) {
  network(centers: $centers, types: [OWNS, PARTNERS_IN]) {
    nodes { ids steps degrees }
    edges { sources targets types weights }
    omitted { type count }
    truncated
  }
}`,
    variables: { centers: ['project:spatial-north'] },
    answer: {
      network: {
        nodes: {
          ids: ['project:spatial-north', federation, countyBoard, municipalities, 'municipality:kramfors', 'municipality:ornskoldsvik'],
          steps: [0, 1, 1, 1, 1, 1],
          degrees: [5, 1, 1, 1, 1, 1],
        },
        edges: {
          sources: [0, 0, 0, 0, 0],
          targets: [1, 2, 3, 4, 5],
          types: ['PARTNERS_IN', 'OWNS', 'PARTNERS_IN', 'PARTNERS_IN', 'PARTNERS_IN'],
          weights: [2, 1, 1, 1, 1],
        },
        omitted: [],
        truncated: false,
      },
    },
    reading:
      '004, page 15, Spatial North: the county board as responsible body, the federation, two municipalities with a task, all invited.',
  },
  {
    question: 'What does FoU Västernorrland give priority to in 2007, and who pays for it?',
    why: 'Three areas are named; a fourth is to come if the state grants are given, and stands as proposed and concluded.',
    operation: `query PrioritiesOfFou {
  unit(id: "unit:fou-vasternorrland") {
    partOf { edges { node { id } } }
    funders { edges { node { id } money { amount } } }
    priorities { edges { node { id } status statement { isStated } } }
  }
}`,
    answer: {
      unit: {
        partOf: listOf(federation),
        funders: { edges: [{ node: { id: 'group:lanets-socialnamnder-vasternorrland' }, money: null }] },
        priorities: {
          edges: [
            ...['theme:behovsbedomning-och-handlaggning', 'theme:funktionsnedsattning', 'theme:utvardering'].map((id) => ({
              node: { id },
              status: null,
              statement: { isStated: true },
            })),
            { node: { id: 'theme:vardsamverkan' }, status: 'PROPOSED', statement: { isStated: false } },
          ],
        },
      },
    },
    reading: '004, page 12, FoU Västernorrland 2007.',
  },
  {
    question: "Which of the EU's eight regional structural fund programmes does the text name?",
    why: 'The list breaks off after the sixth. The text gives the number eight; the two that are missing are not made up.',
    operation: `query StructuralFundProgrammes {
  fund(id: "fund:eu-strukturfonder") {
    stated: statements(property: "programmeCount") { edges { node { value } } }
    cutOff: statements(property: "incompleteList") { edges { node { value } } }
  }
  named: search(text: "regionalt strukturfondsprogram", types: ["Programme"], exact: true) { totalCount }
}`,
    answer: {
      fund: {
        stated: { edges: [{ node: { value: '8' } }] },
        cutOff: { edges: [{ node: { value: 'OF_FUND' } }] },
      },
      named: { totalCount: 6 },
    },
    reading: '004, among the titles after the plan: Regionala Mål 2 Projekt, the numbered list.',
  },
  {
    question: 'I remember only "KSO" and "VITS": what were they?',
    operation: `query WhatWereThey {
  kso: search(text: "kso") { edges { node { id } matchedName } }
  vits: search(text: "vits") { edges { node { id } matchedName } }
}`,
    answer: {
      kso: {
        edges: [
          { node: { id: 'project:bildande-av-kommunalt-samverkansorgan' }, matchedName: 'KSO' },
          {
            node: { id: 'document:forslag-organisation-och-forbundsordning-kso' },
            matchedName: 'Förslag till organisation och förbundsordning för ett KSO',
          },
        ],
      },
      vits: { edges: [{ node: { id: 'network:vits-gruppen' }, matchedName: 'VITS' }] },
    },
    reading:
      '004, page 4 (a joint body of municipalities and county council that is to be formed, and a proposal for it) and page 11 (the group of IT strategists).',
  },
];

function wayThroughTheOffice(statementCount: number): unknown {
  return {
    length: 2,
    hops: [
      {
        from: { id: university },
        to: { id: office },
        statement: { type: 'PARTNERS_IN', role: 'PARTICIPANT', isStated: true },
        isForward: true,
        statementCount: 1,
      },
      {
        from: { id: office },
        to: { id: federation },
        statement: { type: 'OWNS', role: 'FORMAL_OWNER', isStated: true },
        isForward: false,
        statementCount,
      },
    ],
  };
}
