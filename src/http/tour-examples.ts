/** A question of the tour (docs/questions.md) that the front page links. */
export interface TourExample {
  readonly question: string;
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Three questions that show what no other system answers in one request; their answers are tested as all of the tour's are. */
export const tourExamples = {
  municipalCoFunders: {
    question: 'Which municipalities finance projects together, according to the page?',
    operation: `query MunicipalCoFunders($page: [ID!]) {
  coFunding(first: 2, kinds: [MUNICIPALITY], filter: { sourceIds: $page }) {
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
        projects {
          id
        }
        themes {
          theme {
            id
          }
          projectCount
        }
        firstYear
        lastYear
        firstFunding {
          gross {
            currency
            amount
            bound
            statementCount
            unknownCount
          }
        }
        secondFunding {
          gross {
            currency
            amount
            bound
            statementCount
            unknownCount
          }
        }
      }
    }
  }
}`,
    variables: { page: ['source:umearegionen-projekt'] },
  },
  moneyByTheme: {
    question: 'How much of the money of the European Social Fund serves the labour market, how much skills development?',
    operation: `query MoneyFromEsf($funds: [ID!], $themes: [ID!]) {
  matrix(rows: ACTOR, rowRoles: [FUNDER], rowIds: $funds, columns: THEME, columnIds: $themes) {
    rows { id projectCount funding { gross { ...Sum } } }
    columns { id }
    cells { rows columns projectCounts fundings { gross { ...Sum } } }
    projectCount
  }
}
fragment Sum on MoneyTotal { currency amount bound statementCount unknownCount }`,
    variables: { funds: ['fund:esf'], themes: ['theme:arbetsmarknad', 'theme:kompetensutveckling'] },
  },
  whomToJoin: {
    question:
      'Vännäs had no project on sustainable travel in 2012. Which of its neighbours had, and through what could Vännäs have joined?',
    operation: `query SustainableTravelForVannas($day: Day) {
  gaps(actorIds: ["municipality:vannas", "municipality:umea"], themeIds: ["theme:hallbart-resande"], at: $day) {
    rows {
      actor {
        id
      }
      state
      othersActive {
        actor {
          id
        }
        project {
          id
        }
      }
      couldJoin {
        actor {
          id
        }
        link
        via {
          id
        }
      }
    }
  }
}`,
    variables: { day: '2012-06-01' },
  },
} as const satisfies Readonly<Record<string, TourExample>>;
