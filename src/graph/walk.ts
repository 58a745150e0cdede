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
  try {
    return collectSubfields(walk.plan.schema, walk.fragments, walk.variables, type, [...nodes]);
  } catch {
    return new Map();
  }
}

/** Objects of one type at one place of the selection, and what is selected of them. */
export interface Position {
  readonly type: GraphQLNamedType;
  readonly nodes: readonly FieldNode[];
  readonly items: readonly Item[];
}

/** Fetches what is selected at some positions of one level. */
export type Descend = (walk: Walk, positions: readonly Position[]) => Promise<void>;
