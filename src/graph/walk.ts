import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { FieldNode, FragmentDefinitionNode, GraphQLNamedType, GraphQLObjectType } from 'graphql';
import type { Item } from './item.ts';
import type { Plan } from './plan.ts';
import type { Reader } from './reader.ts';

/** One request's walk: the plan, its way to the database, and the operation's fragments and variables. */
export interface Walk {
  readonly plan: Plan;
  readonly reader: Reader;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly variables: Record<string, unknown>;
}

/** The fields selected on a type, by response key; fragments, `@skip` and `@include` applied. */
export function selectedFields(
  walk: Walk,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  return collectSubfields(walk.plan.schema, walk.fragments, walk.variables, type, [...nodes]);
}

/** Fetches what is selected below some objects of one position. */
export type Descend = (walk: Walk, type: GraphQLNamedType, nodes: readonly FieldNode[], items: readonly Item[]) => Promise<void>;
