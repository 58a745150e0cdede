import { isAbstractType, isObjectType } from 'graphql';
import type { FieldNode, GraphQLNamedType, GraphQLObjectType } from 'graphql';
import { isItem, type Item } from './item.ts';
import type { Step } from './shape.ts';
import { selectedFields, type Walk } from './walk.ts';

/** Whether nothing of a connection is asked but its whole number, without arguments: what a statement above may give as well. */
export function isCountAlone(walk: Walk, connection: GraphQLNamedType, nodes: readonly FieldNode[]): boolean {
  if (!isObjectType(connection) || !connection.name.endsWith('Connection')) return false;
  if (nodes.some((node) => node.arguments !== undefined && node.arguments.length > 0)) return false;
  const names = new Set([...selectedFields(walk, connection, nodes).values()].map(([node]) => node?.name.value));
  names.delete('__typename');
  return names.size === 1 && names.has('totalCount');
}

/** Whether the statement above has given the number of what a field leads to. */
export function hasCount(item: Item, field: string): boolean {
  const value = item[field];
  return isItem(value) && typeof value['totalCount'] === 'number';
}

/** The flags of numbers that a statement can give of its nodes, where they are asked for alone. */
export function foldedFlags(walk: Walk, type: GraphQLNamedType, nodes: readonly FieldNode[], steps: readonly Step[]): string[] {
  return steps.flatMap((step) => {
    if (step.kind !== 'object' && step.kind !== 'list') return [];
    if (!leadsToCount(step.steps)) return [];
    return concreteTypes(walk, type).flatMap((concrete) =>
      [...selectedFields(walk, concrete, nodes).values()]
        .filter(([node]) => node?.name.value === step.field)
        .flatMap((fieldNodes) => {
          if (!isCount(step)) return foldedFlags(walk, step.type, fieldNodes, step.steps);
          return isCountAlone(walk, step.type, fieldNodes) ? flagsOf(step.steps) : [];
        }),
    );
  });
}

/** The names of all flags that switch on numbers folded into a statement. */
export function countFlags(steps: readonly Step[]): string[] {
  return steps.flatMap((step) => {
    if (step.kind !== 'object' && step.kind !== 'list') return [];
    return isCount(step) ? flagsOf(step.steps) : countFlags(step.steps);
  });
}

function leadsToCount(steps: readonly Step[]): boolean {
  return steps.some((step) => isTotal(step) || ((step.kind === 'object' || step.kind === 'list') && leadsToCount(step.steps)));
}

function isCount(step: Step): boolean {
  return step.kind === 'object' && step.steps.length === 1 && step.steps.some(isTotal);
}

function isTotal(step: Step): boolean {
  return step.kind === 'column' && step.field === 'totalCount' && step.flag !== null;
}

function flagsOf(steps: readonly Step[]): string[] {
  return steps.flatMap((step) => (step.kind === 'column' && step.flag !== null ? [step.flag] : []));
}

function concreteTypes(walk: Walk, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return walk.plan.schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}
