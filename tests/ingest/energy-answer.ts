import { plain, type Line } from './energy.ts';

/** The request in docs/importing.md that asks one question of three sources. */
export const energyRequest = `query Energy($theme: ID!) {
  pairs: coPartners(filter: { themeIds: [$theme] }, kinds: [MUNICIPALITY, REGION], first: 100) {
    totalCount
    edges { node { first { id name } second { id name } sharedCount firstYear lastYear } }
  }
  projects(filter: { themeIds: [$theme], actorKinds: [MUNICIPALITY, REGION] }, first: 100) {
    totalCount
    edges {
      node {
        name
        period { start { value } end { value } }
        programmes(first: 5) { edges { node { id name names { value } } } }
        funders(first: 5) { edges { money { amount currency } } }
        participants(first: 60) {
          totalCount
          edges {
            role
            money { amount currency }
            node { id kind name places(first: 1) { edges { node { id name } } } }
          }
        }
      }
    }
  }
}`;

/** Its answer. */
export interface EnergyAnswer {
  readonly pairs: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly first: WithId; readonly second: WithId; readonly sharedCount: number } }[];
  };
  readonly projects: { readonly totalCount: number; readonly edges: readonly { readonly node: EnergyProject }[] };
}

interface WithId {
  readonly id: string;
}

interface Paid {
  readonly money: { readonly amount: string; readonly currency: string | null } | null;
}

interface EnergyProject {
  readonly name: string;
  readonly period: { readonly start: { readonly value: string } | null } | null;
  readonly programmes: { readonly edges: readonly { readonly node: WithId & { readonly names: readonly { readonly value: string }[] } }[] };
  readonly funders: { readonly edges: readonly Paid[] };
  readonly participants: { readonly totalCount: number; readonly edges: readonly (Paid & { readonly node: Participant })[] };
}

interface Participant {
  readonly id: string;
  readonly kind: string;
  readonly places: { readonly edges: readonly { readonly node: WithId }[] };
}

/** What an answer says of Swedish municipalities and regions, with all that the programmes are called. */
export function linesOf({ projects }: EnergyAnswer): readonly (Omit<Line, 'programme'> & { readonly programmes: readonly string[] })[] {
  return projects.edges.flatMap(({ node: { name, period, programmes, funders, participants } }) =>
    participants.edges
      .filter(({ node }) => isSwedishBody(node))
      .map(({ node, money }) => ({
        actor: node.id,
        project: plain(name),
        programmes: programmes.edges.flatMap((each) => [each.node.id, ...each.node.names.map(({ value }) => value)]),
        // What a beneficiary of the Regional Fund has is the grant of the project.
        money: worded(money ?? funders.edges[0]?.money ?? null),
        start: period?.start?.value ?? '',
      })),
  );
}

/** The pairs of different actors in one project, each once, and in how many. */
export function pairsOf(lines: readonly Pick<Line, 'actor' | 'project'>[]): ReadonlyMap<string, number> {
  const projects = new Map<string, Set<string>>();
  for (const { actor, project } of lines) projects.set(project, (projects.get(project) ?? new Set()).add(actor));
  const pairs = new Map<string, number>();
  for (const actors of projects.values()) {
    const sorted = [...actors].sort();
    for (const [index, first] of sorted.entries()) {
      for (const second of sorted.slice(index + 1)) pairs.set(`${first} ${second}`, (pairs.get(`${first} ${second}`) ?? 0) + 1);
    }
  }
  return pairs;
}

function isSwedishBody({ kind, places }: Participant): boolean {
  const isSwedish = /^place:(kommun-|lan-|land-sverige$)/.test(places.edges[0]?.node.id ?? '');
  return isSwedish && (kind === 'MUNICIPALITY' || kind === 'REGION');
}

function worded(money: Paid['money']): string | null {
  return money === null ? null : `${money.amount} ${money.currency ?? ''}`;
}
