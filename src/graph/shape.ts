import { Kind, getNamedType, getNullableType, isInterfaceType, isLeafType, isListType, isObjectType } from 'graphql';
import type { FieldNode, GraphQLNamedType, GraphQLOutputType, GraphQLSchema, SelectionSetNode } from 'graphql';
import { flagOf } from './header.ts';
import { typeOfId } from './ids.ts';
import { isItem, type Item } from './item.ts';
import { valueDecoders, type ValueDecoder } from './values.ts';

/** One step of reading a tuple of a result into an object. */
export type Step =
  | {
      readonly kind: 'column';
      readonly index: number;
      readonly key: string;
      readonly field: string;
      readonly decode: ValueDecoder | null;
      readonly flag: string | null;
    }
  | {
      readonly kind: 'object';
      readonly key: string;
      readonly field: string;
      readonly type: GraphQLNamedType;
      readonly steps: readonly Step[];
    }
  | {
      readonly kind: 'list';
      readonly index: number;
      readonly key: string;
      readonly field: string;
      readonly type: GraphQLNamedType;
      readonly steps: readonly Step[];
    }
  | { readonly kind: 'group'; readonly index: number; readonly flag: string; readonly steps: readonly Step[] };

/** Objects with ids that one statement has already given at a place of its answer: path → id → object. */
export type Pool = Map<string, Map<string, Item>>;

/** Makes `gives` into steps: a leaf is a place of the tuple, an object is its leaves in order, a list is one place. */
export function compileShape(schema: GraphQLSchema, type: GraphQLNamedType, gives: SelectionSetNode, where: string): Step[] {
  let index = 0;
  const compile = (parent: GraphQLNamedType, selection: SelectionSetNode): Step[] =>
    selection.selections.map((node): Step => {
      if (node.kind === Kind.INLINE_FRAGMENT) {
        const flag = flagOf(node);
        if (flag === null) throw new Error(`${where}: a fragment in "gives" needs @include(if: $flag)`);
        return { kind: 'group', index: index++, flag, steps: compileShape(schema, parent, node.selectionSet, where) };
      }
      if (node.kind !== Kind.FIELD) throw new Error(`${where}: only fields and @include fragments in "gives"`);
      const fieldType = fieldTypeOf(parent, node, where);
      const named = getNamedType(fieldType);
      const key = node.alias?.value ?? node.name.value;
      const field = node.name.value;
      if (node.selectionSet === undefined) {
        const decode = valueDecoders.get(named.name) ?? null;
        if (decode === null && !isLeafType(named)) throw new Error(`${where}: "${field}" in "gives" needs a selection`);
        return { kind: 'column', index: index++, key, field, decode, flag: flagOf(node) };
      }
      if (isListType(getNullableType(fieldType))) {
        return { kind: 'list', index: index++, key, field, type: named, steps: compileShape(schema, named, node.selectionSet, where) };
      }
      return { kind: 'object', key, field, type: named, steps: compile(named, node.selectionSet) };
    });
  return compile(type, gives);
}

function fieldTypeOf(parent: GraphQLNamedType, node: FieldNode, where: string): GraphQLOutputType {
  const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {};
  const field = fields[node.name.value];
  if (field === undefined) throw new Error(`${where}: ${parent.name}.${node.name.value} in "gives" is not in the schema`);
  return field.type;
}

/** Reads a tuple into an object, in place. */
export function fill(target: Item, tuple: readonly unknown[], steps: readonly Step[], pool: Pool, path: string): void {
  for (const step of steps) {
    if (step.kind === 'column') {
      const raw = tuple[step.index];
      target[step.key] = step.decode === null ? raw : step.decode(raw);
    } else if (step.kind === 'group') {
      const inner = tuple[step.index];
      if (Array.isArray(inner)) fill(target, inner, step.steps, pool, path);
    } else if (step.kind === 'list') {
      const list = tuple[step.index];
      const inner = `${path}.${step.key}`;
      target[step.key] = Array.isArray(list)
        ? list.map((entry: readonly unknown[]) => read(entry, step.type, step.steps, pool, inner))
        : [];
    } else fillObject(target, tuple, step, pool, `${path}.${step.key}`);
  }
}

function fillObject(target: Item, tuple: readonly unknown[], step: Step & { kind: 'object' }, pool: Pool, path: string): void {
  const present = target[step.key];
  if (isItem(present)) fill(present, tuple, step.steps, pool, path);
  else target[step.key] = read(tuple, step.type, step.steps, pool, path);
}

/** Makes an object of a tuple; null when the object has an id and the id is null. */
export function read(tuple: readonly unknown[], type: GraphQLNamedType, steps: readonly Step[], pool: Pool, path: string): Item | null {
  const first = steps[0];
  const id = first?.kind === 'column' && first.key === 'id' ? tuple[first.index] : undefined;
  if (id === null) return null;
  if (typeof id !== 'string') {
    const item: Item = { __typename: type.name };
    fill(item, tuple, steps, pool, path);
    return item;
  }
  let place = pool.get(path);
  if (place === undefined) pool.set(path, (place = new Map<string, Item>()));
  const known = place.get(id);
  if (known !== undefined) return known;
  const item: Item = { __typename: typeOfId(id) ?? type.name };
  place.set(id, item);
  fill(item, tuple, steps, pool, path);
  return item;
}
