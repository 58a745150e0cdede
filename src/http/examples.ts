import { tourExamples } from './tour-examples.ts';

/** A question in plain words and the operation that asks it. */
export interface Example {
  readonly question: string;
  readonly operation: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** The operation that GraphiQL opens with: a search, and the projects of the actor it finds. */
export const openingOperation = `# Finds by beginnings of words, with or without
# å, ä and ö, then asks for the projects of what
# it found, and for the source of each.
# Run it with the pink ▶ button or Ctrl-Enter.
query ProjectsOfUmea {
  search(text: "umea", types: ["Municipality"], first: 1) {
    edges {
      matchedName
      node {
        id
        name
        ... on Actor {
          projects(first: 10) {
            totalCount
            edges {
              role
              node {
                id
                name
              }
              statement {
                isStated
                citations {
                  source {
                    title
                  }
                  section
                }
              }
            }
          }
        }
      }
    }
  }
}
`;

/** Questions for the front page. */
export const examples: readonly Example[] = [
  { question: 'Which projects does Umeå municipality own, fund or take part in, and which source says so?', operation: openingOperation },
  ...Object.values(tourExamples),
  {
    question: 'Who funds what, with how much, stated how exactly?',
    operation: `query Funding {
  statements(first: 50, filter: { types: [FUNDS] }) {
    totalCount
    edges {
      node {
        subject {
          name
        }
        object {
          name
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
}
`,
  },
  {
    question: 'Which themes does Vännäs municipality give priority to, and who else does?',
    operation: `query SharedPriorities {
  municipality(id: "municipality:vannas") {
    priorities {
      edges {
        status
        node {
          name
          prioritisedBy {
            edges {
              node {
                name
              }
            }
          }
        }
      }
    }
  }
}
`,
  },
  {
    question: 'Which federations are there, and who is a member of each?',
    operation: `query Members {
  actors(first: 20, filter: { kinds: [FEDERATION] }) {
    edges {
      node {
        name
        members(first: 50) {
          totalCount
          edges {
            node {
              name
            }
          }
        }
      }
    }
  }
}
`,
  },
  {
    question: 'What did a reader conclude that no source states, and by which reasoning?',
    operation: `query Inferred {
  statements(first: 100, filter: { isStated: false }) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        type
        subject {
          name
        }
        object {
          name
        }
        value
        reasoning
      }
    }
  }
}
`,
  },
];

/** A short operation for a command line. */
export const shortOperation = '{ search(text: "umea", first: 3) { edges { node { id name } } } }';

/** The address of GraphiQL opened with an operation and its variables. */
export function addressOfOperation(operation: string, variables: Readonly<Record<string, unknown>> = {}): string {
  const given = Object.keys(variables).length === 0 ? {} : { variables: JSON.stringify(variables, null, 2) };
  return `/graphql?${new URLSearchParams({ query: operation, ...given }).toString()}`;
}
