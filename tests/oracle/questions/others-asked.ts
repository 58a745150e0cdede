import type { Graph } from '../load.ts';
import type { Execute } from '../schema.ts';
import { commonMembers, commonMemberships } from './common.ts';
import type { CommonArgs } from './common.ts';
import { conflicts } from './conflicts.ts';
import type { ConflictFilter } from './conflicts.ts';
import { dataCoverage } from './data-coverage.ts';
import type { CoverageGroup } from './data-coverage.ts';
import { lineage } from './lineage.ts';
import type { LineageArgs } from './lineage.ts';
import { network } from './network.ts';
import type { NetworkArgs } from './network.ts';
import {
  commonOperation,
  conflictsOperation,
  coverageOperation,
  lineageOperation,
  networkOperation,
  pathsOperation,
} from './others-operations.ts';
import { paths } from './paths.ts';
import type { PathsArgs } from './paths.ts';

/** One of the other questions with its arguments. */
export type OtherQuestion =
  | { readonly field: 'paths'; readonly args: PathsArgs }
  | { readonly field: 'network'; readonly args: NetworkArgs }
  | { readonly field: 'lineage'; readonly args: LineageArgs & { id: string } }
  | { readonly field: 'conflicts'; readonly args: { filter: ConflictFilter | null } }
  | { readonly field: 'coverage'; readonly args: { groupBy: CoverageGroup } }
  | { readonly field: 'commonMembers' | 'commonMemberships'; readonly args: CommonArgs };

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly unknown[];
}

/** What the rows say, in the form in which `apiOtherAnswer` gives what the API says. */
export function oracleOtherAnswer(graph: Graph, { field, args }: OtherQuestion): unknown {
  switch (field) {
    case 'paths':
      return paths(graph, args);
    case 'network':
      return network(graph, args);
    case 'lineage':
      return { lineage: lineage(graph, args.id, args) };
    case 'conflicts':
      return whole(conflicts(graph, args.filter).map((node) => ({ node: { ...node, hasRule: true } })));
    case 'coverage':
      return dataCoverage(graph, args.groupBy);
    case 'commonMembers':
      return commonAnswer(commonMembers(graph, args));
    case 'commonMemberships':
      return commonAnswer(commonMemberships(graph, args));
  }
}

/** What the API says, lists with all of their pages; throws when there is an error in the answer. */
export async function apiOtherAnswer(execute: Execute, { field, args }: OtherQuestion): Promise<unknown> {
  switch (field) {
    case 'paths':
      return answerAt(execute, pathsOperation, args, 'paths');
    case 'network':
      return answerAt(execute, networkOperation, args, 'network');
    case 'lineage':
      return answerAt(execute, lineageOperation, args, 'project');
    case 'conflicts': {
      const { edges, ...rest } = await allPages(execute, conflictsOperation, args, 'conflicts');
      return { ...rest, edges: edges.map(withoutWords) };
    }
    case 'coverage':
      return answerAt(execute, coverageOperation, args, 'coverage');
    case 'commonMembers':
    case 'commonMemberships':
      return allPages(execute, commonOperation(field), args, 'common');
  }
}

function commonAnswer({ edges, ...changes }: ReturnType<typeof commonMembers>): unknown {
  return { ...changes, ...whole(edges) };
}

function whole(edges: readonly unknown[]): { totalCount: number; edges: readonly unknown[] } {
  return { totalCount: edges.length, edges };
}

async function answerAt<T>(execute: Execute, query: string, args: object, key: string): Promise<T> {
  const { data, errors } = await execute(query, { ...args });
  if (errors !== undefined) throw new Error(`API: expected no error, got ${String(errors[0])} for ${JSON.stringify(args)}`);
  // Results of graphql-js have no prototype; plain objects compare and print better.
  return (JSON.parse(JSON.stringify(data)) as Record<string, T>)[key] as T;
}

async function allPages(execute: Execute, query: string, args: object, key: string): Promise<Omit<Page, 'pageInfo'>> {
  const edges: unknown[] = [];
  for (let after: string | null = null; ;) {
    const { pageInfo, ...page }: Page = await answerAt<Page>(execute, query, { ...args, after }, key);
    edges.push(...page.edges);
    if (!pageInfo.hasNextPage) return { ...page, edges };
    after = pageInfo.endCursor;
  }
}

/** The words of the rule are the API's own: here only that there are some. */
function withoutWords(edge: unknown): unknown {
  const { node } = edge as { node: { rule: string } };
  const { rule, ...rest } = node;
  return { node: { ...rest, hasRule: /\w{3}/.test(rule) } };
}
